package nl.strategiekaart.toegang;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import nl.strategiekaart.shared.Probleem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Against writes that another site makes in the name of who is signed in here (CSRF): with a
 * session cookie, a write needs a header that no form can send and a browser's word that it comes
 * from this site.
 */
class Schrijfbescherming {

  /** The header that our own script sends with every write; its value does not matter. */
  static final String KOP = "X-Csrf-Bescherming";

  private static final String SESSIECOOKIE = "q_session";
  private static final int NA_DE_KOPPEN = 900;
  private static final Set<HttpMethod> LEZEN =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final String eigenSite;

  Schrijfbescherming(@ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres) {
    this.eigenSite = openbaarAdres.replaceFirst("^(https?://[^/]+).*$", "$1");
  }

  void registreer(@Observes Filters filters) {
    filters.register(this::controleer, NA_DE_KOPPEN);
  }

  private void controleer(RoutingContext context) {
    HttpServerRequest verzoek = context.request();
    boolean goed =
        LEZEN.contains(verzoek.method())
            || !metSessie(verzoek)
            || verzoek.headers().contains(KOP)
                && eigenSite.equals(verzoek.getHeader(HttpHeaders.ORIGIN));
    if (goed) {
      context.next();
    } else {
      weiger(context);
    }
  }

  /** A bearer token is never sent by itself, so with one there is nothing to abuse. */
  private static boolean metSessie(HttpServerRequest verzoek) {
    String bewijs = verzoek.getHeader(HttpHeaders.AUTHORIZATION);
    return (bewijs == null || !bewijs.regionMatches(true, 0, "Bearer ", 0, 7))
        && verzoek.cookies().stream()
            .map(Cookie::getName)
            .anyMatch(n -> n.startsWith(SESSIECOOKIE));
  }

  private void weiger(RoutingContext context) {
    Probleem probleem =
        Probleem.van(
            403,
            "Dit verzoek komt niet van deze site zelf. Stuur de kop "
                + KOP
                + " mee, vanaf "
                + eigenSite
                + ".");
    context
        .response()
        .setStatusCode(probleem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Probleem.MEDIATYPE)
        .end(Json.encode(probleem));
  }
}
