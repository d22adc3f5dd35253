package nl.strategiekaart.organisatie;

/** What kind of organisatie it is. */
public enum OrganisatieSoort {
  gemeente,
  provincie,
  rijk,
  afdeling,
  bestuursorgaan,
  culturele_instelling,
  vereniging,
  platform,
  netwerk,
  fonds,
  onderwijs,
  bedrijf,
  maker,
  functie,
  groep;

  /** Whether other organisaties can be a lid, so that what it does is what its leden do. */
  public boolean heeftLeden() {
    return this == groep || this == platform || this == netwerk;
  }
}
