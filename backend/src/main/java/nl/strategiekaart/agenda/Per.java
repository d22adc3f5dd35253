package nl.strategiekaart.agenda;

/** What the amount of a stap is counted per. */
public enum Per {
  eenmalig,
  jaar,
  wijk
}
