package nl.strategiekaart.site;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import nl.strategiekaart.shared.Kenmerken;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The program that draws the pages of the site without a browser, which asks this API what it
 * shows. There is one beside each API: what it asks elsewhere could be older than what is known
 * here.
 */
@ApplicationScoped
public class Prerender {

  /** By this header we know a question that is asked for a page of ours. */
  private static final String KOP = "X-Prerender";

  /** A visitor waits no longer for it: the script of the page asks what is needed as well. */
  private static final Duration GEDULD = Duration.ofSeconds(3);

  /** More at once would all take too long. */
  private static final int MEESTE_TEGELIJK = 48;

  private static final int GOED = 200;
  private static final Logger LOG = Logger.getLogger(Prerender.class);

  private final Optional<String> adres;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(GEDULD).build();

  /** Of this process, and known to nobody but the program that it asks. */
  private final String sleutel = Kenmerken.geheim();

  private final Map<String, CompletableFuture<Gemaakt>> bezig = new ConcurrentHashMap<>();

  Prerender(@ConfigProperty(name = "strategiekaart.prerender") Optional<String> adres) {
    this.adres = adres.filter(gegeven -> !gegeven.isBlank());
  }

  /**
   * A page as it was drawn.
   *
   * @param stand what was known to have changed when that began
   */
  record Gemaakt(String html, long stand) {}

  /**
   * Draws a page, once for all who ask for it at the same time.
   *
   * @param pad with the question behind it
   * @param stand asked only when it is drawn for who asks
   * @return fails when there is no such program, when it has too much to do, or takes too long
   */
  CompletableFuture<Gemaakt> maak(String pad, String voorWie, LongSupplier stand) {
    // What does not begin so could be a name of another server behind ours.
    boolean kan = adres.isPresent() && pad.startsWith("/") && bezig.size() < MEESTE_TEGELIJK;
    if (!kan) {
      return CompletableFuture.failedFuture(new IOException("nobody draws it now"));
    }
    CompletableFuture<Gemaakt> nieuw = new CompletableFuture<>();
    CompletableFuture<Gemaakt> al = bezig.putIfAbsent(pad, nieuw);
    if (al != null) {
      return al;
    }
    vraag(pad, voorWie, stand)
        .whenComplete(
            (gemaakt, fout) -> {
              bezig.remove(pad);
              if (fout == null) {
                nieuw.complete(gemaakt);
              } else {
                LOG.debugf(fout, "%s was not drawn", pad);
                nieuw.completeExceptionally(fout);
              }
            });
    return nieuw;
  }

  private CompletableFuture<Gemaakt> vraag(String pad, String voorWie, LongSupplier stand) {
    try {
      long nu = stand.getAsLong();
      HttpRequest verzoek =
          HttpRequest.newBuilder(URI.create(adres.orElseThrow() + pad))
              .timeout(GEDULD)
              .header(KOP, sleutel + " " + voorWie)
              .build();
      return http.sendAsync(verzoek, BodyHandlers.ofString())
          .thenApply(antwoord -> new Gemaakt(html(antwoord), nu));
    } catch (RuntimeException fout) {
      return CompletableFuture.failedFuture(fout);
    }
  }

  private static String html(HttpResponse<String> antwoord) {
    if (antwoord.statusCode() != GOED) {
      throw new IllegalStateException("it answered " + antwoord.statusCode());
    }
    return antwoord.body();
  }

  /** For whom something is asked: the visitor for whom we have a page drawn, or who asks it. */
  public String wie(HttpServerRequest verzoek) {
    String voor = verzoek.getHeader(KOP);
    return voor != null && voor.startsWith(sleutel + " ")
        ? voor.substring(sleutel.length() + 1)
        : verzoek.remoteAddress().hostAddress();
  }
}
