package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The forms in which documents of versies were written. A document never changes: each form that
 * was ever written keeps its reader, and what a form lacks is null.
 */
@ApplicationScoped
class Vormen {

  /** The form of what is written now; what is kept in another shape is another form. */
  static final int NU = 1;

  private final JsonTekst json;

  Vormen(JsonTekst json) {
    this.json = json;
  }

  /** Reads the text of a document that was written in a form. */
  <T> T lees(int vorm, String tekst, Class<T> soort) {
    return switch (vorm) {
      case 1 -> json.lees(tekst, soort);
      default -> throw new IllegalStateException("there is no reader of form " + vorm);
    };
  }
}
