package nl.strategiekaart;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Counts what the database server itself says that it carried out (pg_stat_statements): also each
 * of a JDBC batch, and begin and commit. What the driver asks of the catalog, once per connection,
 * is left out.
 */
@ApplicationScoped
public class Serverteller {

  private final DataSource bron;

  Serverteller(DataSource bron) {
    this.bron = bron;
  }

  /** How many statements the server carried out while this ran. */
  public long tel(Runnable verzoek) {
    try (Connection verbinding = bron.getConnection();
        Statement vraag = verbinding.createStatement()) {
      vraag.execute("create extension if not exists pg_stat_statements");
      vraag.execute("select pg_stat_statements_reset()");
      verzoek.run();
      try (ResultSet som =
          vraag.executeQuery(
              """
              select coalesce(sum(calls), 0) from pg_stat_statements
              where query not like '%pg_stat_statements%' and query not like '%pg_catalog%'""")) {
        som.next();
        return som.getLong(1);
      }
    } catch (SQLException fout) {
      throw new IllegalStateException(fout);
    }
  }
}
