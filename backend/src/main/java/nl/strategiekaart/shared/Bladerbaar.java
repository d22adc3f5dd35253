package nl.strategiekaart.shared;

/** One page of something longer; the answer that holds it links to the others. */
public interface Bladerbaar {

  /** Number of hits on all pages together. */
  long totaal();
}
