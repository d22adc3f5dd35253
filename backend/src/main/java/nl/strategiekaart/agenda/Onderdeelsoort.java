package nl.strategiekaart.agenda;

/** The kinds of things that officers edit in the concept of an agenda. */
public enum Onderdeelsoort {
  agenda(Agenda.class, AgendaInhoud.class),
  fase(Fase.class, FaseInhoud.class),
  thema(Thema.class, ThemaInhoud.class),
  begrip(Begrip.class, BegripInhoud.class),
  besluit(Besluit.class, BesluitInhoud.class),
  programmalijn(Programmalijn.class, ProgrammalijnInhoud.class),
  resultaat(Resultaat.class, ResultaatInhoud.class),
  strategie(Strategie.class, StrategieInhoud.class),
  actie(Actie.class, ActieInhoud.class);

  private final Class<? extends Conceptdeel<?>> klasse;
  private final Class<?> inhoud;

  Onderdeelsoort(Class<? extends Conceptdeel<?>> klasse, Class<?> inhoud) {
    this.klasse = klasse;
    this.inhoud = inhoud;
  }

  public Class<? extends Conceptdeel<?>> klasse() {
    return klasse;
  }

  /** The record with everything that may be written of it. */
  public Class<?> inhoud() {
    return inhoud;
  }

  /** Its name with the definite article, as it begins a sentence: "De actie", "Het thema". */
  public String metLidwoord() {
    return switch (this) {
      case thema, begrip, besluit, resultaat -> "Het " + name();
      default -> "De " + name();
    };
  }

  /**
   * A new one in an agenda, not stored yet.
   *
   * @throws IllegalStateException for an agenda, which lies in no other
   */
  public Agendadeel<?> nieuw(Agenda in) {
    Agendadeel<?> nieuw =
        switch (this) {
          case agenda -> throw new IllegalStateException("an agenda lies in no other");
          case fase -> new Fase();
          case thema -> new Thema();
          case begrip -> new Begrip();
          case besluit -> new Besluit();
          case programmalijn -> new Programmalijn();
          case resultaat -> new Resultaat();
          case strategie -> new Strategie();
          case actie -> new Actie();
        };
    nieuw.agenda = in;
    return nieuw;
  }
}
