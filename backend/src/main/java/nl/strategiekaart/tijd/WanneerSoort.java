package nl.strategiekaart.tijd;

/** The ways in which an agenda says when something happens. */
public enum WanneerSoort {
  doorlopend,
  periode,
  vanaf,
  uiterlijk,
  moment,
  onbekend
}
