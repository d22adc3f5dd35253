package nl.strategiekaart.toegang;

/** What someone may do on behalf of an organisatie. */
public enum Lidmaatschapsrol {
  /** Edits the agendas of the organisatie, and decides who else may. */
  beleidsmedewerker,
  /** Sees and reports what the organisatie does in agendas of others. */
  vertegenwoordiger,
  /** Looks after the whole installation. */
  beheerder
}
