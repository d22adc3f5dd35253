package nl.strategiekaart.participatie;

/** The kinds of activiteit. */
public enum ActiviteitSoort {
  verdiepingssessie,
  netwerkbijeenkomst,
  brede_bijeenkomst,
  overleg,
  community_call,
  training,
  fieldlab,
  verkenning,
  open_call,
  evenement,
  evaluatie
}
