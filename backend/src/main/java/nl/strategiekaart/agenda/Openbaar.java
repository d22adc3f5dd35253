package nl.strategiekaart.agenda;

/** Whether visitors know an agenda; the room that publishes can say. */
public interface Openbaar {

  boolean is(Agenda agenda);
}
