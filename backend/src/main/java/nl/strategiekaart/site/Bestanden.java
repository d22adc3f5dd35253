package nl.strategiekaart.site;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.stream.Stream;
import nl.strategiekaart.shared.Codering;
import nl.strategiekaart.shared.Kenmerken;

/**
 * Sends the files of a folder, compressed when the build left a compressed one beside it and the
 * client can read that. What is not there is for the next handler. Looks at the disk, so it is not
 * for the event loop.
 */
class Bestanden implements Handler<RoutingContext> {

  private static final int NIET_GEWIJZIGD = 304;

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
      Codering codering = Codering.voor(context, mogelijk -> isBij(bestand, mogelijk));
      Path inhoud = ingepakt(bestand, codering);
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
      if (Stream.of(Codering.BR, Codering.GZIP)
          .anyMatch(mogelijk -> Files.exists(ingepakt(bestand, mogelijk)))) {
        antwoord.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
      }
      if (Kenmerken.kent(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), kenmerk)) {
        antwoord.setStatusCode(NIET_GEWIJZIGD).end();
        return;
      }
      antwoord.putHeader(HttpHeaders.CONTENT_TYPE, soort(bestand));
      if (codering != Codering.ONGEWIJZIGD) {
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

  private static Path ingepakt(Path bestand, Codering codering) {
    return bestand.resolveSibling(bestand.getFileName() + codering.achtervoegsel());
  }

  /**
   * A compressed file that is older than the file itself is of something that was replaced since.
   */
  private static boolean isBij(Path bestand, Codering codering) {
    Path verpakt = ingepakt(bestand, codering);
    try {
      return Files.exists(verpakt)
          && Files.getLastModifiedTime(verpakt).compareTo(Files.getLastModifiedTime(bestand)) >= 0;
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static String soort(Path bestand) {
    String soort = MimeMapping.getMimeTypeForFilename(bestand.getFileName().toString());
    if (soort == null) {
      return "application/octet-stream";
    }
    return soort.startsWith("text/") ? soort + "; charset=utf-8" : soort;
  }
}
