package nl.strategiekaart.agenda;

/** Where money comes from. */
public enum GeldbronSoort {
  eigen_middelen,
  aanvullend_gevraagd,
  provincie,
  rijk,
  fonds,
  cofinanciering
}
