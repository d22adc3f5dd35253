package nl.strategiekaart;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the API in tests: the real time, until a test moves it. */
@ApplicationScoped
public class Proefklok {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static volatile Duration verzet = Duration.ZERO;

  /** Later than it is; zero puts the clock right again. */
  public static void verzet(Duration hoeveel) {
    verzet = hoeveel;
  }

  @Produces
  @Alternative
  @Priority(1)
  Clock klok() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZONE;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), verzet);
      }

      @Override
      public Instant instant() {
        return Instant.now().plus(verzet);
      }
    };
  }
}
