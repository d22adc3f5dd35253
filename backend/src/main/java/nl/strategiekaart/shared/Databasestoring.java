package nl.strategiekaart.shared;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Whether something failed because the database was away, hung or had no room for one more. */
public final class Databasestoring {

  private static final Logger LOG = Logger.getLogger(Databasestoring.class);

  /** Of PostgreSQL: no connection, no room, stopped or cancelled, and damage to its system. */
  private static final Set<String> SOORTEN = Set.of("08", "53", "57", "58");

  /** Somebody else held what this needed, for too long. */
  private static final String SLOT_BEZET = "55P03";

  private Databasestoring() {}

  /** The answer to it, and one line in the log; empty when it was something else. */
  public static Optional<Probleem> antwoord(Throwable fout) {
    return oorzaken(fout)
        .filter(Databasestoring::isStoring)
        .findFirst()
        .map(
            oorzaak -> {
              LOG.warnf("the database did not answer: %s", EenRegel.van(oorzaak.getMessage()));
              return Probleem.van(
                  503,
                  "We kunnen nu even niet bij de gegevens. Er is niets opgeslagen. Probeer het over een minuut opnieuw.");
            });
  }

  /** All there are: a commit that fails leaves why beside it, not behind it. */
  private static Stream<Throwable> oorzaken(Throwable fout) {
    return Stream.iterate(fout, een -> een != null, Throwable::getCause)
        .flatMap(
            een ->
                Stream.concat(
                    Stream.of(een),
                    Stream.of(een.getSuppressed()).flatMap(Databasestoring::oorzaken)));
  }

  private static boolean isStoring(Throwable fout) {
    if (!(fout instanceof SQLException sql)) {
      return fout instanceof SocketTimeoutException;
    }
    String soort = sql.getSQLState();
    // The pool says it without one.
    return soort == null
        ? sql.getMessage() != null && sql.getMessage().contains("cquisition timeout")
        : SLOT_BEZET.equals(soort)
            || soort.length() == 5 && SOORTEN.contains(soort.substring(0, 2));
  }
}
