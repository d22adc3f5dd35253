package nl.strategiekaart;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Starts a real PostgreSQL on a free port, once for all applications of the suite, so that only the
 * first has to load the demo. It stops with the JVM of the tests.
 */
public class PostgresBron implements QuarkusTestResourceLifecycleManager {

  /** A property: each application has class loaders, and so statics, of its own. */
  private static final String ADRES = "strategiekaart.proef.postgres";

  @Override
  public Map<String, String> start() {
    if (System.getProperty(ADRES) == null) {
      System.setProperty(ADRES, gestart().getJdbcUrl("postgres", "postgres"));
    }
    return Map.of(
        "quarkus.datasource.jdbc.url", System.getProperty(ADRES),
        "quarkus.datasource.username", "postgres",
        "quarkus.datasource.password", "postgres");
  }

  private static EmbeddedPostgres gestart() {
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("shared_preload_libraries", "pg_stat_statements")
          .start();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** Others may still need it. */
  @Override
  public void stop() {}
}
