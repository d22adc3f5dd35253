package nl.strategiekaart.uitwisseling.besteed;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.shared.EenRegel;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.uitwisseling.blad.Onleesbaar;

/** Reads the rows of a file as bookings, by the columns of an indeling. */
final class LeesBoekingen {

  private final BestedingsindelingInhoud indeling;
  private final LeesTijd tijd;
  private final Telling telling = new Telling();
  private final Map<String, Integer> plekken = new HashMap<>();

  private LeesBoekingen(List<String> kolommen, BestedingsindelingInhoud indeling) {
    this.indeling = indeling;
    this.tijd = new LeesTijd(indeling.tijdsoort(), indeling.datumvorm());
    kolommen.forEach(kolom -> plekken.put(kolom, kolommen.indexOf(kolom)));
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
    lezer.telling.rijen = bestand.lees(lezer::rij);
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
      Vak half = tijd.lees(cel(cellen, indeling.tijdkolom()), cel(cellen, indeling.jaarkolom()));
      String naam = cel(cellen, indeling.naamkolom());
      telling.boeking(
          code(cel(cellen, indeling.codekolom())), naam == null ? "" : Cel.toon(naam), half, euros);
    } catch (OnleesbaarException onleesbaar) {
      telling.fout(rij.nummer(), onleesbaar.getMessage(), euros);
    }
  }

  /** What stands in a column; null when that is no column of the file. */
  private String cel(List<String> cellen, String kolom) {
    return kolom == null ? null : cellen.get(plekken.get(kolom));
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
    boolean apart = indeling.bedragkolom() == null;
    String bij = cel(cellen, apart ? indeling.debetkolom() : indeling.bedragkolom());
    String af = apart ? cel(cellen, indeling.creditkolom()) : "";
    if (bij.isBlank() && af.isBlank()) {
      throw new OnleesbaarException("Er staat geen bedrag.");
    }
    return lees(bij).subtract(lees(af));
  }

  private BigDecimal lees(String cel) {
    return cel.isBlank() ? BigDecimal.ZERO.setScale(2) : indeling.notatie().lees(cel);
  }
}
