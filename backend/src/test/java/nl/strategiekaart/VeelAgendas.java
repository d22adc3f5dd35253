package nl.strategiekaart;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * A database of its own with the public rows of many agendas, made by the database itself out of
 * groot/rijen.sql. Two hundred agendas, 20,000 acties: what is read for a page there is what is
 * read with ten times as much, and that would take a minute and a half to write. One connection, so
 * that what a request read can be asked on the connection that read it.
 */
public class VeelAgendas implements QuarkusTestResourceLifecycleManager {

  private static final String AGENDAS = "200";

  @Override
  public Map<String, String> start() {
    Map<String, String> bron = new HashMap<>(new PostgresBron().start());
    String groot = PostgresBron.nieuweDatabase("agendas");
    Flyway.configure()
        .dataSource(groot, PostgresBron.WIE, PostgresBron.WIE)
        .locations("classpath:db/migration", "classpath:db/proef")
        .load()
        .migrate();
    PostgresBron.voerUit(
        groot,
        rijen().replace("AGENDAS", AGENDAS),
        "vacuum analyze",
        // As disks are now, so that what is a tenth of the size is not gone through for that.
        "alter database agendas set random_page_cost = 1.1");
    bron.put(PostgresBron.JDBC, groot);
    bron.put("quarkus.datasource.jdbc.max-size", "1");
    bron.put("strategiekaart.demo", "false");
    return bron;
  }

  private static String rijen() {
    try (var in = VeelAgendas.class.getResourceAsStream("/groot/rijen.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  @Override
  public void stop() {}
}
