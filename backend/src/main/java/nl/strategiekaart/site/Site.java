package nl.strategiekaart.site;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Serves the built SPA on the same origin as the API, when a folder is configured. A path of the
 * SPA itself has no file: it gets the page ({@link Sitepagina}).
 */
class Site {

  private static final Logger LOG = Logger.getLogger(Site.class);
  private static final String INHOUDSBELEID =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private static final String EIGEN_PAD = "^(?!/v1|/\\.well-known/).*";

  /** The names of these files hold their content, so they never change. */
  private static final String VOOR_ALTIJD = "public, max-age=31536000, immutable";

  /** A new build shows at once, and so does another thema.css. */
  private static final String STEEDS_VRAGEN = "no-cache";

  private static final int NIET_GEVONDEN = 404;

  private final Optional<Path> map;
  private final Optional<Path> thema;

  private final Paginas paginas;
  private final Prerender prerender;
  private final Bewaarplaats bewaarplaats;
  private final String openbaarAdres;

  Site(
      Paginas paginas,
      Prerender prerender,
      Bewaarplaats bewaarplaats,
      @ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres,
      @ConfigProperty(name = "strategiekaart.spa") Optional<Path> map,
      @ConfigProperty(name = "strategiekaart.thema") Optional<Path> thema) {
    this.paginas = paginas;
    this.prerender = prerender;
    this.bewaarplaats = bewaarplaats;
    this.openbaarAdres = openbaarAdres;
    this.map = map.filter(pad -> !pad.toString().isBlank());
    this.thema = thema.filter(pad -> !pad.toString().isBlank()).map(Path::toAbsolutePath);
  }

  void registreer(@Observes Router router) {
    if (map.isEmpty()) {
      return;
    }
    Path wortel = map.get().toAbsolutePath();
    Path pagina = wortel.resolve("index.html");
    if (!Files.isReadable(pagina)) {
      LOG.warnf("no SPA at %s: only the API is served", wortel);
      return;
    }
    router
        .route("/assets/*")
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .blockingHandler(new Bestanden(wortel, VOOR_ALTIJD), false)
        .handler(context -> context.fail(NIET_GEVONDEN));
    Bestanden vers = new Bestanden(wortel, STEEDS_VRAGEN);
    Sitepagina sitepagina =
        new Sitepagina(wortel, vers, paginas, prerender, bewaarplaats, openbaarAdres);
    router
        .route("/thema.css")
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .handler(Site::zetInhoudsbeleid)
        .blockingHandler(context -> stuurThema(context, vers), false);
    router
        .routeWithRegex(EIGEN_PAD)
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .handler(Site::zetInhoudsbeleid)
        .blockingHandler(vers, false)
        .blockingHandler(context -> stuurPagina(context, sitepagina), false);
  }

  private static void zetInhoudsbeleid(RoutingContext context) {
    context.response().putHeader("Content-Security-Policy", INHOUDSBELEID);
    context.next();
  }

  /** The looks of this installation; without a file of its own the empty one of the SPA follows. */
  private void stuurThema(RoutingContext context, Bestanden bestanden) {
    thema
        .filter(Files::isReadable)
        .ifPresentOrElse(bestand -> bestanden.stuur(context, bestand), context::next);
  }

  private static void stuurPagina(RoutingContext context, Sitepagina pagina) {
    if (context.normalizedPath().matches(".*\\.[a-z0-9]+")) {
      context.fail(NIET_GEVONDEN);
      return;
    }
    pagina.stuur(context);
  }
}
