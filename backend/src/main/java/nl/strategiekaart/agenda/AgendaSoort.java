package nl.strategiekaart.agenda;

/** The kinds of plan that an owner keeps as an agenda. */
public enum AgendaSoort {
  uitvoeringsagenda,
  meerjarenplan,
  jaarplan
}
