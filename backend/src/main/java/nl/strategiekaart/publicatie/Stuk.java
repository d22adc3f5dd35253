package nl.strategiekaart.publicatie;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Tuple;

/**
 * A piece of JSON that was written before and goes out as it is: nobody reads it on the way.
 *
 * @param tekst an object
 */
record Stuk(@JsonValue @JsonRawValue String tekst) {

  /** That of a row. */
  static Stuk van(Tuple rij) {
    return new Stuk(rij.get("inhoud", String.class));
  }

  /** The same with the fields of another object behind its own. */
  Stuk met(String ander) {
    return new Stuk(tekst.substring(0, tekst.length() - 1) + "," + ander.substring(1));
  }
}
