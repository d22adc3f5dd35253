package nl.strategiekaart.uitwisseling.kaart;

import java.util.Map;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.blad.Plek;

/**
 * One row of a table with a map: what it says of an actie, and of where that stands. What was said
 * in a row above and holds here too is in it.
 *
 * @param plek the row as a whole
 * @param velden only what is filled in
 */
record Kaartrij(Plek plek, Map<Kaartkolom, Veld> velden) {

  /** What a cell says, without spaces around it. */
  record Veld(Plek plek, String tekst) {

    /** What is wrong with it. */
    Invoerfout fout(String code, String uitleg) {
      return new Invoerfout(plek, tekst, code, uitleg);
    }
  }

  Veld veld(Kaartkolom kolom) {
    return velden.get(kolom);
  }

  boolean heeft(Kaartkolom kolom) {
    return velden.containsKey(kolom);
  }
}
