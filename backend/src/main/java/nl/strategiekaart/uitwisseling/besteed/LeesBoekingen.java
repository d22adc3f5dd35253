package nl.strategiekaart.uitwisseling.besteed;

import java.math.BigDecimal;
import java.util.List;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.shared.EenRegel;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.uitwisseling.begroting.bestand.Onleesbaar;

/** Reads the rows of a file as bookings, by the columns of an indeling. */
final class LeesBoekingen {

  private final BestedingsindelingInhoud indeling;
  private final LeesTijd tijd;
  private final Telling telling = new Telling();
  private final int code;
  private final int naam;
  private final int bedrag;
  private final int debet;
  private final int credit;
  private final int wanneer;
  private final int jaar;

  private LeesBoekingen(List<String> kolommen, BestedingsindelingInhoud indeling) {
    this.indeling = indeling;
    this.tijd = new LeesTijd(indeling.tijdsoort(), indeling.datumvorm());
    this.code = kolommen.indexOf(indeling.codekolom());
    this.naam = kolommen.indexOf(indeling.naamkolom());
    this.bedrag = kolommen.indexOf(indeling.bedragkolom());
    this.debet = kolommen.indexOf(indeling.debetkolom());
    this.credit = kolommen.indexOf(indeling.creditkolom());
    this.wanneer = kolommen.indexOf(indeling.tijdkolom());
    this.jaar = kolommen.indexOf(indeling.jaarkolom());
  }

  /**
   * Adds up all bookings of a file, and all rows that are none.
   *
   * @throws ProbleemException 400 when the file lacks a column
   */
  static Telling tel(Csvbestand bestand, BestedingsindelingInhoud indeling) {
    List<String> mist = indeling.ontbrekend(bestand.kolommen());
    if (!mist.isEmpty()) {
      throw Onleesbaar.wegens(
          "kolom-ontbreekt",
          "In dit bestand ontbreekt: " + String.join(", ", mist) + ". Kies de kolommen opnieuw.");
    }
    LeesBoekingen lezer = new LeesBoekingen(bestand.kolommen(), indeling);
    bestand.lees(lezer::rij);
    return lezer.telling;
  }

  private void rij(Csvbestand.Rij rij) {
    List<String> cellen = rij.cellen();
    BigDecimal euros = null;
    try {
      if (rij.fout() != null) {
        throw new OnleesbaarException(rij.fout());
      }
      euros = bedrag(cellen);
      Vak half = tijd.lees(cellen.get(wanneer), jaar < 0 ? null : cellen.get(jaar));
      telling.boeking(
          code(cellen.get(code)), naam < 0 ? "" : Cel.toon(cellen.get(naam)), half, euros);
    } catch (OnleesbaarException onleesbaar) {
      telling.fout(rij.nummer(), onleesbaar.getMessage(), euros);
    }
  }

  private static String code(String cel) {
    String code = EenRegel.van(cel);
    if (code.isEmpty() || code.length() > Codekeuze.LANGSTE) {
      throw new OnleesbaarException(
          code.isEmpty() ? "Er staat geen code." : Cel.kort(code) + " is te lang voor een code.");
    }
    return code;
  }

  private BigDecimal bedrag(List<String> cellen) {
    String bij = cellen.get(bedrag < 0 ? debet : bedrag);
    String af = bedrag < 0 ? cellen.get(credit) : "";
    if (bij.isBlank() && af.isBlank()) {
      throw new OnleesbaarException("Er staat geen bedrag.");
    }
    return lees(bij).subtract(lees(af));
  }

  private BigDecimal lees(String cel) {
    return cel.isBlank() ? BigDecimal.ZERO.setScale(2) : indeling.notatie().lees(cel);
  }
}
