package nl.strategiekaart.shared;

/** The five ways in which an agenda says when something happens. */
public enum WanneerSoort {
  doorlopend,
  periode,
  vanaf,
  moment,
  onbekend
}
