package nl.strategiekaart.shared;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** A problem document for what never comes to a resource. */
public class Weigering {

  /** What there is beside the API is only read. */
  private static final String LEZEN = "GET, HEAD";

  private static final int VERKEERDE_METHODE = 405;

  void registreer(@Observes Router router) {
    router.errorHandler(VERKEERDE_METHODE, context -> stuurMethoden(context, LEZEN));
  }

  /** When the database is away, that is said; any other fault goes on as it was. */
  public static void bijStoring(RoutingContext context) {
    bijStoring(context, context.failure());
  }

  /** The same of something that failed on the way. */
  public static void bijStoring(RoutingContext context, Throwable fout) {
    Databasestoring.antwoord(fout)
        .ifPresentOrElse(probleem -> stuur(context, probleem), context::next);
  }

  public static void stuurMethoden(RoutingContext context, String wel) {
    context.response().putHeader(HttpHeaders.ALLOW, wel);
    stuur(context, Probleem.verkeerdeMethode(wel));
  }

  static void stuur(RoutingContext context, Probleem probleem) {
    HttpServerResponse antwoord =
        context
            .response()
            .setStatusCode(probleem.status())
            .putHeader("Content-Security-Policy", Koppen.NIETS_UITVOEREN)
            .putHeader(HttpHeaders.CONTENT_TYPE, Probleem.MEDIATYPE);
    Probleemantwoorden.wachttijd(probleem)
        .ifPresent(wacht -> antwoord.putHeader("Retry-After", String.valueOf(wacht)));
    antwoord.headers().remove(HttpHeaders.CONTENT_ENCODING);
    antwoord.end(Json.encodeToBuffer(probleem));
  }
}
