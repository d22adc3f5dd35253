package nl.strategiekaart.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * The headers on every answer, also on those that no resource makes (404, redirects, static files).
 */
public class Koppen {

  /** Version of the API (semver), also in the contract. */
  public static final String VERSIE = "1.0.0";

  static final String NIETS_UITVOEREN = "default-src 'none'; frame-ancestors 'none'";

  private static final int VOOR_ALLES = 1000;

  void registreer(@Observes Filters filters) {
    filters.register(this::zet, VOOR_ALLES);
  }

  private void zet(RoutingContext context) {
    Optional<Probleem> bezwaar = Adreskeuring.bezwaar(context.request().uri());
    // What cannot be read cannot be normalised either.
    String pad = bezwaar.isPresent() ? context.request().path() : context.normalizedPath();
    context.addHeadersEndHandler(klaar -> koppen(context, pad.startsWith("/v1")));
    if (bezwaar.isPresent()) {
      Weigering.stuur(context, bezwaar.get());
    } else if (pad.startsWith("/v1/") && pad.endsWith("/")) {
      // An address has one way of writing (NL GOV API Design Rules, no-trailing-slash).
      context.reroute("/v1/-");
    } else {
      context.next();
    }
  }

  private void koppen(RoutingContext context, boolean vanDeApi) {
    HttpServerResponse antwoord = context.response();
    antwoord.putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    antwoord.putHeader("X-Content-Type-Options", "nosniff");
    antwoord.putHeader("Referrer-Policy", "no-referrer");
    if (vanDeApi) {
      antwoord.putHeader("API-Version", VERSIE);
      antwoord.putHeader("Content-Security-Policy", NIETS_UITVOEREN);
      antwoord.putHeader("Access-Control-Allow-Origin", "*");
      if (!antwoord.headers().contains("Cache-Control")) {
        antwoord.putHeader("Cache-Control", "no-store");
      }
      inpakken(antwoord);
    }
  }

  /**
   * A strong tag stands for these very bytes, so what carries one goes as it is. All the rest may
   * be compressed, and a cache between has to know that.
   */
  private static void inpakken(HttpServerResponse antwoord) {
    String kenmerk = antwoord.headers().get(HttpHeaders.ETAG);
    if (kenmerk != null && !kenmerk.startsWith("W/")) {
      antwoord.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
    } else {
      antwoord.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
  }
}
