package nl.strategiekaart;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** A database of its own with nothing in it, as an installation without the demo begins. */
public class LegeDatabase implements QuarkusTestResourceLifecycleManager {

  static final String BEHEERDER = "beheer@leeg.example";

  @Override
  public Map<String, String> start() {
    Map<String, String> bron = new HashMap<>(new PostgresBron().start());
    bron.put(PostgresBron.JDBC, PostgresBron.nieuweDatabase("leeg"));
    bron.put("strategiekaart.demo", "false");
    bron.put("strategiekaart.beheerders", BEHEERDER);
    return bron;
  }

  @Override
  public void stop() {}
}
