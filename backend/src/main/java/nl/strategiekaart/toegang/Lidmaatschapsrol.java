package nl.strategiekaart.toegang;

/** What someone may do on behalf of an organisatie. */
public enum Lidmaatschapsrol {
  /** Edits the agendas of the organisatie, and decides who else may. */
  beleidsmedewerker(
      "/concepten", "de agenda’s van %s bewerken en publiceren, en bepalen wie er meewerkt"),
  /** Sees and reports what the organisatie does in agendas of others. */
  vertegenwoordiger("/mijn-acties", "zien wat agenda’s van %s vragen, en wanneer"),
  /** Looks after the whole installation. */
  beheerder("/", "alle organisaties en hun leden op deze site beheren");

  private final String begin;
  private final String mag;

  Lidmaatschapsrol(String begin, String mag) {
    this.begin = begin;
    this.mag = mag;
  }

  /** The page of the site where the work of this role begins. */
  String begin() {
    return begin;
  }

  /** What it lets someone do, for in a sentence. */
  String mag(String organisatie) {
    return mag.formatted(organisatie);
  }
}
