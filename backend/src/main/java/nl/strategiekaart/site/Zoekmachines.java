package nl.strategiekaart.site;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.strategiekaart.shared.Weigering;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What search engines ask first, unless the folder of the site has files of that name. */
class Zoekmachines {

  /** Before the pages of the site. */
  private static final int EERST = -1;

  private static final String BEWAREN = "public, max-age=3600";

  private final Paginas paginas;
  private final String openbaarAdres;
  private final Optional<Path> map;

  Zoekmachines(
      Paginas paginas,
      @ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres,
      @ConfigProperty(name = "strategiekaart.spa") Optional<Path> map) {
    this.paginas = paginas;
    this.openbaarAdres = openbaarAdres;
    this.map = map;
  }

  void registreer(@Observes Router router) {
    router
        .route("/robots.txt")
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .order(EERST)
        .blockingHandler(
            context -> stuur(context, "robots.txt", "text/plain; charset=utf-8"), false);
    router
        .route("/sitemap.xml")
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .order(EERST)
        .blockingHandler(context -> stuur(context, "sitemap.xml", "application/xml"), false)
        .failureHandler(Weigering::bijStoring);
  }

  private void stuur(RoutingContext context, String naam, String soort) {
    if (map.filter(site -> Files.exists(site.resolve(naam))).isPresent()) {
      context.next();
      return;
    }
    String inhoud = naam.equals("robots.txt") ? robots() : sitemap();
    context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
    context
        .response()
        .putHeader(HttpHeaders.CACHE_CONTROL, BEWAREN)
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
        .putHeader(HttpHeaders.CONTENT_TYPE, soort)
        .end(inhoud);
  }

  private String robots() {
    return """
        User-agent: *
        Disallow: /v1/inloggen
        Disallow: /voorbeeld/
        Disallow: /zoeken?

        Sitemap: %s/sitemap.xml
        """
        .formatted(openbaarAdres);
  }

  private String sitemap() {
    return paginas.adressen().stream()
        .map(pad -> "  <url><loc>" + Sitepagina.veilig(openbaarAdres + pad) + "</loc></url>\n")
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                "</urlset>\n"));
  }
}
