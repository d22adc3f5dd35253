package nl.strategiekaart.shared;

/** The ways in which an agenda says when something happens. */
public enum WanneerSoort {
  doorlopend,
  periode,
  vanaf,
  uiterlijk,
  moment,
  onbekend
}
