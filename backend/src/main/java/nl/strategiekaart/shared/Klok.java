package nl.strategiekaart.shared;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the installation: Dutch days, so that "today" is the day on the wall here. */
public class Klok {

  /** The one clock that everything asks, so that tests can move it. */
  @Produces
  Clock klok() {
    return Clock.system(ZoneId.of("Europe/Amsterdam"));
  }
}
