package nl.strategiekaart;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * A database of its own with nothing in it, as an installation without the demo begins; and of
 * someone who owns only that, so that what the database refuses there it refuses here.
 */
public class LegeDatabase implements QuarkusTestResourceLifecycleManager {

  private static final String NAAM = "leeg";

  static final String BEHEERDER = "beheer@leeg.example";

  @Override
  public Map<String, String> start() {
    Map<String, String> bron = new HashMap<>(new PostgresBron().start());
    bron.put(PostgresBron.JDBC, PostgresBron.nieuweDatabase(NAAM, NAAM));
    bron.put(PostgresBron.GEBRUIKER, NAAM);
    bron.put(PostgresBron.WACHTWOORD, NAAM);
    bron.put("strategiekaart.demo", "false");
    bron.put("strategiekaart.beheerders", BEHEERDER);
    return bron;
  }

  @Override
  public void stop() {}
}
