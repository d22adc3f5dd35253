package nl.strategiekaart;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Counts what the database server itself says that it carried out (pg_stat_statements): also each
 * of a JDBC batch, and begin and commit. What the driver asks of the catalog, once per connection,
 * is left out, and what keeps track of who is there: that runs by itself.
 */
@ApplicationScoped
public class Serverteller {

  private final DataSource bron;

  Serverteller(DataSource bron) {
    this.bron = bron;
  }

  /** The least of three times, for a close count: what else is busy only adds. */
  public long minste(IntConsumer verzoek) {
    return IntStream.range(0, 3)
        .mapToLong(keer -> tel(() -> verzoek.accept(keer)))
        .min()
        .orElseThrow();
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
              where query not like '%pg_stat_statements%' and query not like '%pg_catalog%'
                and query not like '%aanwezigheid%'""")) {
        som.next();
        return som.getLong(1);
      }
    } catch (SQLException fout) {
      throw new IllegalStateException(fout);
    }
  }
}
