package nl.strategiekaart.toegang;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.shared.Kenmerken;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Who begins to sign in at one node may come back to another. What is kept meanwhile is encrypted
 * with the client secret; of a short one the framework thinks too little, and makes a key that only
 * that node has. Then it follows from what all of them have.
 */
public class Sessiegeheim implements ConfigSourceFactory {

  private static final int ACHTERAAN = 50;

  /** From this length on, the framework takes the client secret itself. */
  private static final int LANG_GENOEG = 32;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    String geheim = waarde(context, "quarkus.oidc.credentials.secret");
    if (geheim != null && geheim.length() >= LANG_GENOEG) {
      return List.of();
    }
    String sessie = waarde(context, "quarkus.oidc.token-state-manager.encryption-secret");
    String gedeeld = sessie == null ? geheim : sessie;
    return gedeeld == null
        ? List.of()
        : List.of(
            new PropertiesConfigSource(
                Map.of("quarkus.oidc.authentication.state-secret", afgeleid(gedeeld)),
                "shared secret",
                ACHTERAAN));
  }

  private static String waarde(ConfigSourceContext context, String naam) {
    ConfigValue gevonden = context.getValue(naam);
    return gevonden == null ? null : gevonden.getValue();
  }

  private static String afgeleid(String gedeeld) {
    return HexFormat.of().formatHex(Kenmerken.som("aanmelding " + gedeeld));
  }
}
