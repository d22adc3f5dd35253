package nl.strategiekaart.toegang;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.vertx.core.VertxException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the sign-in server is there; nobody waits long for it. */
@ApplicationScoped
@Unremovable
class Inlogserver implements OidcRequestFilter {

  private static final Duration GEDULD = Duration.ofSeconds(3);
  private static final int ZELF_KAPOT = 500;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(GEDULD).build();
  private final URI kaartje;

  Inlogserver(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String adres) {
    this.kaartje = URI.create(adres + "/.well-known/openid-configuration");
  }

  /** Of every question that the framework asks it. */
  @Override
  public void filter(OidcRequestContext vraag) {
    vraag.request().timeout(GEDULD.toMillis());
  }

  /** Before a browser is sent there: fails when it would find nobody. */
  void eisBereikbaar() {
    try {
      HttpRequest vraag = HttpRequest.newBuilder(kaartje).timeout(GEDULD).build();
      int status = http.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status >= ZELF_KAPOT) {
        throw nietBereikbaar("it answers " + status);
      }
    } catch (IOException weg) {
      throw nietBereikbaar(weg.toString());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw nietBereikbaar(stop.toString());
    }
  }

  private static OIDCException nietBereikbaar(String waarom) {
    return new OIDCException(waarom);
  }

  /** Whether something failed because it was not there, instead of by what it said. */
  static boolean isWeg(Throwable fout) {
    return Stream.iterate(fout, een -> een != null, Throwable::getCause)
        .anyMatch(
            een ->
                een instanceof IOException
                    || een instanceof TimeoutException
                    || een instanceof VertxException
                    // What the framework makes of a question that took too long.
                    || een instanceof NullPointerException
                    || een instanceof OIDCException && !isWeigering(een));
  }

  /** Such as a token that it does not renew any more. */
  private static boolean isWeigering(Throwable fout) {
    return fout.getMessage() != null && fout.getMessage().contains("status: 4");
  }
}
