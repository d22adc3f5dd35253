package nl.strategiekaart.shared;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Serves the built SPA on the same origin as the API, when a folder is configured. A path of the
 * SPA itself has no file: it gets the page, and the script in it shows what belongs there.
 */
class Site {

  private static final Logger LOG = Logger.getLogger(Site.class);
  private static final String INHOUDSBELEID =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private static final String EIGEN_PAD = "^(?!/v1|/q/|/\\.well-known/).*";
  private static final long EEN_JAAR = 31_536_000;
  private static final int NIET_GEVONDEN = 404;

  private final Optional<Path> map;
  private final Optional<Path> thema;

  Site(
      @ConfigProperty(name = "strategiekaart.spa") Optional<Path> map,
      @ConfigProperty(name = "strategiekaart.thema") Optional<Path> thema) {
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
    // The names of these files hold their content, so they never change.
    router
        .route("/assets/*")
        .handler(bestanden(wortel.resolve("assets")).setMaxAgeSeconds(EEN_JAAR))
        .handler(context -> context.fail(NIET_GEVONDEN));
    router.get("/thema.css").handler(Site::zetKoppen).handler(this::stuurThema);
    router
        .routeWithRegex(EIGEN_PAD)
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .handler(Site::zetKoppen)
        .handler(bestanden(wortel).setCachingEnabled(false))
        .handler(context -> stuurPagina(context, pagina));
  }

  private static StaticHandler bestanden(Path wortel) {
    return StaticHandler.create(FileSystemAccess.ROOT, wortel.toString())
        .setIndexPage("index.html");
  }

  private static void zetKoppen(RoutingContext context) {
    context.response().putHeader("Content-Security-Policy", INHOUDSBELEID);
    // A new build shows at once; the files it names may be kept.
    context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    context.next();
  }

  /** The looks of this installation; without a file of its own the empty one of the SPA follows. */
  private void stuurThema(RoutingContext context) {
    thema
        .filter(Files::isReadable)
        .ifPresentOrElse(
            bestand ->
                context
                    .response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/css; charset=utf-8")
                    .sendFile(bestand.toString()),
            context::next);
  }

  private static void stuurPagina(RoutingContext context, Path pagina) {
    if (context.normalizedPath().matches(".*\\.[a-z0-9]+")) {
      context.fail(NIET_GEVONDEN);
      return;
    }
    context
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
        .sendFile(pagina.toString());
  }
}
