package nl.strategiekaart.toegang;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Behind a proxy that ends TLS the API itself only sees http: whether the site is https follows
 * from its public address. Then the session cookie is Secure and the provider is told an https
 * address.
 */
public class Sessieadres implements ConfigSourceFactory {

  private static final int ACHTERAAN = 50;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    ConfigValue adres = context.getValue("strategiekaart.openbaar-adres");
    boolean https =
        adres != null && adres.getValue() != null && adres.getValue().startsWith("https://");
    return List.of(
        new PropertiesConfigSource(
            Map.of(
                "quarkus.oidc.authentication.force-redirect-https-scheme", Boolean.toString(https),
                "quarkus.oidc.authentication.cookie-force-secure", Boolean.toString(https)),
            "public address",
            ACHTERAAN));
  }
}
