package nl.strategiekaart.uitwisseling.besteed;

import java.math.BigDecimal;
import java.util.List;
import nl.strategiekaart.shared.EenRegel;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;

/** Reads the rows of a file as bookings, by the columns of an indeling. */
final class LeesBoekingen implements Csvbestand.Rijlezer {

  private final BestedingsindelingInhoud indeling;
  private final LeesTijd tijd;
  private final Ontvanger ontvanger;
  private final int code;
  private final int naam;
  private final int bedrag;
  private final int debet;
  private final int credit;
  private final int wanneer;
  private final int jaar;

  /** Who gets what was read. */
  interface Ontvanger {

    /**
     * One booking.
     *
     * @param naam what the code is called; empty when no column says
     */
    void boeking(String code, String naam, Halfjaar wanneer, BigDecimal bedrag);

    /**
     * A row that is no booking.
     *
     * @param bedrag what is in it, when at least that could be read; null otherwise
     */
    void fout(long rij, String waarom, BigDecimal bedrag);
  }

  private LeesBoekingen(
      List<String> kolommen, BestedingsindelingInhoud indeling, Ontvanger ontvanger) {
    this.indeling = indeling;
    this.ontvanger = ontvanger;
    this.tijd = new LeesTijd(indeling.tijdsoort(), indeling.datumvorm());
    this.code = kolommen.indexOf(indeling.codekolom());
    this.naam = kolommen.indexOf(indeling.naamkolom());
    this.bedrag = kolommen.indexOf(indeling.bedragkolom());
    this.debet = kolommen.indexOf(indeling.debetkolom());
    this.credit = kolommen.indexOf(indeling.creditkolom());
    this.wanneer = kolommen.indexOf(indeling.tijdkolom());
    this.jaar = kolommen.indexOf(indeling.jaarkolom());
  }

  /** Whether a file has every column that is needed. */
  static boolean past(Csvbestand bestand, BestedingsindelingInhoud indeling) {
    return indeling.kolommen().allMatch(bestand.kolommen::contains);
  }

  /**
   * Gives all bookings of a file, and all rows that are none.
   *
   * @throws ProbleemException 400 when the file lacks a column
   */
  static void lees(Csvbestand bestand, BestedingsindelingInhoud indeling, Ontvanger ontvanger) {
    List<String> mist =
        indeling.kolommen().filter(kolom -> !bestand.kolommen.contains(kolom)).toList();
    if (!mist.isEmpty()) {
      throw ProbleemException.onjuisteInvoer(
          List.of(
              new Probleem.Fout(
                  null,
                  "",
                  "kolom-ontbreekt",
                  "In dit bestand ontbreekt: "
                      + String.join(", ", mist)
                      + ". Kies de kolommen opnieuw.")));
    }
    bestand.lees(new LeesBoekingen(bestand.kolommen, indeling, ontvanger));
  }

  @Override
  public void fout(long rij, String waarom) {
    ontvanger.fout(rij, waarom, null);
  }

  @Override
  public void rij(long rij, List<String> cellen) {
    BigDecimal euros = null;
    try {
      euros = bedrag(cellen);
      Halfjaar half = tijd.lees(cellen.get(wanneer), jaar < 0 ? null : cellen.get(jaar));
      ontvanger.boeking(
          code(cellen.get(code)), naam < 0 ? "" : Cel.toon(cellen.get(naam)), half, euros);
    } catch (OnleesbaarException onleesbaar) {
      ontvanger.fout(rij, onleesbaar.getMessage(), euros);
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
    if (bedrag >= 0) {
      return lees(cellen.get(bedrag), true);
    }
    if (cellen.get(debet).isBlank() && cellen.get(credit).isBlank()) {
      throw new OnleesbaarException("Er staat geen bedrag.");
    }
    return lees(cellen.get(debet), false).subtract(lees(cellen.get(credit), false));
  }

  private BigDecimal lees(String cel, boolean nodig) {
    if (cel.isBlank()) {
      if (nodig) {
        throw new OnleesbaarException("Er staat geen bedrag.");
      }
      return BigDecimal.ZERO.setScale(2);
    }
    return indeling.notatie().lees(cel);
  }
}
