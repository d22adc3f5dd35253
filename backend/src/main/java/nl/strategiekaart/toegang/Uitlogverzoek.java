package nl.strategiekaart.toegang;

import io.quarkus.oidc.OidcConfigurationMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Tells the provider that a session is over, from server to server: so no token has to pass through
 * the browser, as it would in a redirect.
 */
@ApplicationScoped
class Uitlogverzoek {

  private static final Logger LOG = Logger.getLogger(Uitlogverzoek.class);
  private static final Duration GEDULD = Duration.ofSeconds(2);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(GEDULD).build();
  private final String clientId;
  private final Optional<String> geheim;

  Uitlogverzoek(
      @ConfigProperty(name = "quarkus.oidc.client-id") String clientId,
      @ConfigProperty(name = "quarkus.oidc.credentials.secret") Optional<String> geheim) {
    this.clientId = clientId;
    this.geheim = geheim;
  }

  /** Never fails: the session here is over, whether or not the provider hears it. */
  void stuur(OidcConfigurationMetadata provider, String verversing) {
    // Keycloak ends the whole session; other providers at least take the token back.
    if (provider.getEndSessionUri() != null) {
      post(provider.getEndSessionUri(), "refresh_token", verversing);
    }
    if (provider.getRevocationUri() != null) {
      post(provider.getRevocationUri(), "token", verversing);
    }
  }

  private void post(String adres, String veld, String verversing) {
    String inhoud =
        paar("client_id", clientId)
            + geheim.map(g -> "&" + paar("client_secret", g)).orElse("")
            + "&"
            + paar(veld, verversing);
    try {
      int status =
          http.send(
                  HttpRequest.newBuilder(URI.create(adres))
                      .timeout(GEDULD)
                      .header("Content-Type", "application/x-www-form-urlencoded")
                      .POST(HttpRequest.BodyPublishers.ofString(inhoud))
                      .build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode();
      LOG.debugf("sign-out at the provider answered %d", status);
    } catch (IOException onbereikbaar) {
      LOG.warnf("the sign-in server did not hear that a session ended: %s", onbereikbaar);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private static String paar(String naam, String waarde) {
    return naam + "=" + URLEncoder.encode(waarde, StandardCharsets.UTF_8);
  }
}
