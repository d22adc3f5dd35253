package nl.strategiekaart.site;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.ParsedHeaderValue;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import nl.strategiekaart.shared.Kenmerken;

/**
 * Sends the files of a folder, compressed when the build left a compressed one beside it and the
 * client can read that. What is not there is for the next handler. Looks at the disk, so it is not
 * for the event loop.
 */
class Bestanden implements Handler<RoutingContext> {

  /** The best first: every client that takes both gets the smaller one. */
  private static final List<Codering> CODERINGEN =
      List.of(new Codering("br", ".br"), new Codering("gzip", ".gz"));

  private static final Codering ONGEWIJZIGD = new Codering("identity", "");
  private static final int NIET_GEWIJZIGD = 304;

  private record Codering(String naam, String achtervoegsel) {
    Path van(Path bestand) {
      return bestand.resolveSibling(bestand.getFileName() + achtervoegsel);
    }
  }

  private final Path wortel;
  private final String bewaren;

  /**
   * @param bewaren the Cache-Control of what is found
   */
  Bestanden(Path wortel, String bewaren) {
    this.wortel = wortel;
    this.bewaren = bewaren;
  }

  @Override
  public void handle(RoutingContext context) {
    vind(context.normalizedPath())
        .ifPresentOrElse(bestand -> stuur(context, bestand), context::next);
  }

  /** Only what lies under the folder, whatever the path says. */
  private Optional<Path> vind(String pad) {
    try {
      Path bestand = wortel.resolve(URI.create(pad).getPath().substring(1)).normalize();
      return Optional.of(bestand)
          .filter(gevonden -> gevonden.startsWith(wortel) && Files.isRegularFile(gevonden));
    } catch (IllegalArgumentException geenPad) {
      return Optional.empty();
    }
  }

  void stuur(RoutingContext context, Path bestand) {
    try {
      Codering codering = kies(context, bestand);
      Path inhoud = codering.van(bestand);
      BasicFileAttributes staat = Files.readAttributes(inhoud, BasicFileAttributes.class);
      String kenmerk =
          "\"%x-%x%s\""
              .formatted(
                  staat.lastModifiedTime().toMillis(), staat.size(), codering.achtervoegsel());
      HttpServerResponse antwoord =
          context
              .response()
              .putHeader(HttpHeaders.CACHE_CONTROL, bewaren)
              .putHeader(HttpHeaders.ETAG, kenmerk);
      if (CODERINGEN.stream().anyMatch(mogelijk -> Files.exists(mogelijk.van(bestand)))) {
        antwoord.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
      }
      if (Kenmerken.kent(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), kenmerk)) {
        antwoord.setStatusCode(NIET_GEWIJZIGD).end();
        return;
      }
      antwoord.putHeader(HttpHeaders.CONTENT_TYPE, soort(bestand));
      if (codering != ONGEWIJZIGD) {
        antwoord.putHeader(HttpHeaders.CONTENT_ENCODING, codering.naam());
      }
      if (context.request().method() == HttpMethod.HEAD) {
        antwoord.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(staat.size())).end();
      } else {
        antwoord.sendFile(inhoud.toString());
      }
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /**
   * A compressed file that is older than the file itself is of something that was replaced since.
   */
  private static Codering kies(RoutingContext context, Path bestand) throws IOException {
    for (Codering codering : CODERINGEN) {
      Path verpakt = codering.van(bestand);
      if (aanvaardt(context, codering.naam())
          && Files.exists(verpakt)
          && Files.getLastModifiedTime(verpakt).compareTo(Files.getLastModifiedTime(bestand))
              >= 0) {
        return codering;
      }
    }
    return ONGEWIJZIGD;
  }

  private static boolean aanvaardt(RoutingContext context, String codering) {
    List<ParsedHeaderValue> genoemd = context.parsedHeaders().acceptEncoding();
    return genoemd.stream()
        .filter(waarde -> waarde.value().equalsIgnoreCase(codering))
        .findFirst()
        .or(() -> genoemd.stream().filter(waarde -> waarde.value().equals("*")).findFirst())
        .filter(waarde -> waarde.weight() > 0)
        .isPresent();
  }

  private static String soort(Path bestand) {
    String soort = MimeMapping.getMimeTypeForFilename(bestand.getFileName().toString());
    if (soort == null) {
      return "application/octet-stream";
    }
    return soort.startsWith("text/") ? soort + "; charset=utf-8" : soort;
  }
}
