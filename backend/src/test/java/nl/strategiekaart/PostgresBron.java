package nl.strategiekaart;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Starts a real PostgreSQL on a free port, once for all applications of the suite, so that only the
 * first has to load the demo. It stops with the JVM of the tests.
 */
public class PostgresBron implements QuarkusTestResourceLifecycleManager {

  /** A property: each application has class loaders, and so statics, of its own. */
  private static final String ADRES = "strategiekaart.proef.postgres";

  /** The setting that holds the address of the database. */
  static final String JDBC = "quarkus.datasource.jdbc.url";

  static final String GEBRUIKER = "quarkus.datasource.username";
  static final String WACHTWOORD = "quarkus.datasource.password";
  static final String WIE = "postgres";

  @Override
  public Map<String, String> start() {
    if (System.getProperty(ADRES) == null) {
      System.setProperty(ADRES, gestart().getJdbcUrl(WIE, WIE));
    }
    return Map.of(
        JDBC,
        System.getProperty(ADRES),
        "quarkus.datasource.username",
        WIE,
        "quarkus.datasource.password",
        WIE);
  }

  /** The address of a database with nothing in it, on the same server. */
  static String nieuweDatabase(String naam) {
    String adres = System.getProperty(ADRES);
    voerUit(adres, "drop database if exists " + naam, "create database " + naam);
    return adres.replaceFirst("/postgres(?=\\?|$)", "/" + naam);
  }

  /** The same, of someone who owns only that; the password is the name. */
  static String nieuweDatabase(String naam, String eigenaar) {
    String adres = nieuweDatabase(naam);
    voerUit(
        adres,
        "drop role if exists " + eigenaar,
        "create role %1$s login password '%1$s'".formatted(eigenaar),
        "alter database %s owner to %s".formatted(naam, eigenaar),
        "alter schema public owner to " + eigenaar);
    return adres.replaceFirst("user=[^&]*&?", "").replaceFirst("password=[^&]*&?", "");
  }

  static void voerUit(String adres, String... opdrachten) {
    try (Connection verbinding = DriverManager.getConnection(adres, WIE, WIE);
        Statement statement = verbinding.createStatement()) {
      for (String opdracht : opdrachten) {
        statement.execute(opdracht);
      }
    } catch (SQLException fout) {
      throw new IllegalStateException(fout);
    }
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
