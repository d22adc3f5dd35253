package nl.strategiekaart.agenda;

/** Who decided, and in which form. */
public enum BesluitSoort {
  motie,
  raadsbesluit,
  collegebesluit,
  bestuursbesluit
}
