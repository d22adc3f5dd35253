package nl.strategiekaart;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * A database of its own as the version of before left it: its migrations, and in oud/rijen.sql the
 * rows that it wrote. The API that starts on it takes it from there.
 */
public class OudeDatabase implements QuarkusTestResourceLifecycleManager {

  private static final String LAATSTE_MIGRATIE_VAN_TOEN = "029";

  @Override
  public Map<String, String> start() {
    Map<String, String> bron = new HashMap<>(new PostgresBron().start());
    String oud = PostgresBron.nieuweDatabase("oud");
    Flyway.configure()
        .dataSource(oud, PostgresBron.WIE, PostgresBron.WIE)
        .locations("classpath:db/migration")
        .target(LAATSTE_MIGRATIE_VAN_TOEN)
        .load()
        .migrate();
    // Rows as they were, in any order: without triggers and without following references.
    PostgresBron.voerUit(oud, "set session_replication_role = replica;" + tekst("rijen.sql"));
    bron.put(PostgresBron.JDBC, oud);
    bron.put("strategiekaart.demo", "false");
    return bron;
  }

  @Override
  public void stop() {}

  /** A file of that version; the mark of the own address is written as a word. */
  static String tekst(String bestand) {
    try (var in = OudeDatabase.class.getResourceAsStream("/oud/" + bestand)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@MERK@", "\uE000");
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
