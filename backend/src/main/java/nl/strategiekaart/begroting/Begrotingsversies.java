package nl.strategiekaart.begroting;

import java.util.Optional;
import nl.strategiekaart.agenda.Agenda;

/** What was published of a begroting; the room that publishes can say. */
public interface Begrotingsversies {

  /** The begroting of one versie; empty when that versie is not there, or has none. */
  Optional<BegrotingView> van(Agenda agenda, int nummer);
}
