package nl.strategiekaart.shared;

/** What a request uses most, of what there is not much of: each has a limit per client. */
public enum Verbruik {
  /** Nothing special. */
  gewoon,
  zoeken,
  /** Reading or writing a whole file. */
  bestand,
  /** Something is mailed to somebody. */
  mail
}
