package nl.strategiekaart.agenda;

/** What an organisatie does in an actie. */
public enum Rol {
  trekker,
  regievoerder,
  uitvoerder,
  initiatiefnemer,
  participant,
  ondersteuner,
  subsidieverlener,
  cofinancier,
  samenwerkingspartner;

  /** Whether this organisatie answers for the actie; every actie should have one. */
  public boolean leidt() {
    return this == trekker || this == regievoerder;
  }
}
