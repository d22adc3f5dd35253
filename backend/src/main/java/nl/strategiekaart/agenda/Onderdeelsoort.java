package nl.strategiekaart.agenda;

/** The kinds of things that officers edit in the concept of an agenda. */
public enum Onderdeelsoort {
  agenda,
  fase,
  thema,
  begrip,
  besluit,
  programmalijn,
  resultaat,
  strategie,
  actie,
  geldbron,
  begroting,
  begrotingsregel;

  /** Its name with the definite article, as it begins a sentence: "De actie", "Het thema". */
  public String metLidwoord() {
    return switch (this) {
      case thema, begrip, besluit, resultaat -> "Het " + name();
      default -> "De " + name();
    };
  }
}
