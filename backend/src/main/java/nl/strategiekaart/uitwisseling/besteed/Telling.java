package nl.strategiekaart.uitwisseling.besteed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.blad.Onleesbaar;
import nl.strategiekaart.blad.Overgeslagen;
import nl.strategiekaart.uitwisseling.besteed.BestedingsvoorbeeldView.Rijfout;

/** Adds up a file by code and half-year, exactly; what cannot be read is kept apart. */
final class Telling {

  /** More than this nobody reads; the rest is counted. */
  private static final int MEESTE_FOUTEN = 200;

  /** Of one code: what it is called, and what was booked on it when. */
  static final class Code {
    String naam = "";
    final Map<Vak, Som> perHalfjaar = new HashMap<>();
  }

  /** An amount and of how many rows it is the sum. */
  static final class Som {
    BigDecimal bedrag = BigDecimal.ZERO.setScale(2);
    int aantal;

    void tel(BigDecimal erbij) {
      bedrag = bedrag.add(erbij);
      aantal++;
    }

    /** The same with the other sign. */
    Som andersom() {
      Som anders = new Som();
      anders.bedrag = bedrag.negate();
      anders.aantal = aantal;
      return anders;
    }

    void tel(Som erbij) {
      bedrag = bedrag.add(erbij.bedrag);
      aantal += erbij.aantal;
    }
  }

  final Map<String, Code> codes = new TreeMap<>();
  final Map<Vak, Som> halfjaren = new TreeMap<>(Comparator.comparing(Vak::sleutel));
  final List<Rijfout> fouten = new ArrayList<>();
  final Som fout = new Som();

  /** What is no booking and no mistake: titles, totals, what is hidden. */
  final List<Overgeslagen> overgeslagen = new ArrayList<>();

  private BigDecimal alles = BigDecimal.ZERO;
  int aantalFouten;
  int rijen;

  /**
   * Adds one booking.
   *
   * @param naam what the code is called; empty when no column says
   */
  void boeking(String code, String naam, Vak wanneer, BigDecimal bedrag) {
    Code van = codes.computeIfAbsent(code, nieuw -> new Code());
    if (codes.size() > BestedingsindelingInhoud.MEESTE_CODES) {
      throw Onleesbaar.wegens(
          "te-veel",
          "Er staan meer dan "
              + BestedingsindelingInhoud.MEESTE_CODES
              + " codes in. Is de goede kolom gekozen?");
    }
    if (van.naam.isEmpty()) {
      van.naam = naam;
    }
    alles = alles.add(bedrag);
    van.perHalfjaar.computeIfAbsent(wanneer, nieuw -> new Som()).tel(bedrag);
    halfjaren.computeIfAbsent(wanneer, nieuw -> new Som()).tel(bedrag);
  }

  /** What was booked so far. */
  BigDecimal geboekt() {
    return alles;
  }

  /**
   * Counts a row that is no booking.
   *
   * @param bedrag what is in it, when at least that could be read; null otherwise
   */
  void fout(long rij, String waarom, BigDecimal bedrag) {
    aantalFouten++;
    if (fouten.size() < MEESTE_FOUTEN) {
      fouten.add(new Rijfout(rij, waarom));
    }
    if (bedrag != null) {
      fout.tel(bedrag);
    }
  }
}
