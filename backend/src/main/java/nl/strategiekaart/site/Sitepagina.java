package nl.strategiekaart.site;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strategiekaart.shared.Codering;
import nl.strategiekaart.shared.Databasestoring;
import nl.strategiekaart.shared.EenRegel;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Probleemantwoorden;
import nl.strategiekaart.site.Paginas.Pagina;
import nl.strategiekaart.site.Prerender.Gemaakt;

/**
 * The page that each address of the site gets, in which the script shows what belongs there. Who
 * does not run it, a search engine or who shows a shared link, reads what the page is about, and
 * hears from the status when there is no such page.
 */
class Sitepagina {

  private static final Pattern TITEL = Pattern.compile("<title>([^<]*)</title>");
  private static final int LANGSTE = 300;

  /** An address that never is one. */
  private static final String NERGENS = "/niet-gevonden";

  private static final int GOED = 200;
  private static final int NIET_GEWIJZIGD = 304;
  private static final int NIET_GEVONDEN = 404;
  private static final int EVEN_NIET = 503;

  private final Path bestand;
  private final Bestanden bestanden;
  private final Optional<Siteadressen> adressen;
  private final Paginas paginas;
  private final Prerender prerender;
  private final Bewaarplaats bewaarplaats;
  private final String openbaarAdres;

  Sitepagina(
      Path wortel,
      Bestanden bestanden,
      Paginas paginas,
      Prerender prerender,
      Bewaarplaats bewaarplaats,
      String openbaarAdres) {
    this.bestand = wortel.resolve("index.html");
    this.bestanden = bestanden;
    this.adressen = Siteadressen.van(wortel);
    this.paginas = paginas;
    this.prerender = prerender;
    this.bewaarplaats = bewaarplaats;
    this.openbaarAdres = openbaarAdres;
  }

  void stuur(RoutingContext context) {
    String pad = leesbaar(context.normalizedPath());
    if (adressen.isEmpty()) {
      bestanden.stuur(context, bestand);
    } else if (adressen.get().isWerk(pad)) {
      context.response().putHeader("X-Robots-Tag", "noindex");
      bestanden.stuur(context, bestand);
    } else {
      stuurGelezen(context, pad);
    }
  }

  private void stuurGelezen(RoutingContext context, String pad) {
    try {
      Optional<Pagina> pagina = adressen.get().isLezen(pad) ? paginas.bij(pad) : Optional.empty();
      if (context.request().method() == HttpMethod.HEAD) {
        stuur(context, pad, pagina, NIET_GEVONDEN);
      } else {
        teken(context, pad, pagina);
      }
    } catch (RuntimeException fout) {
      int wacht =
          Databasestoring.antwoord(fout)
              .map(probleem -> Probleemantwoorden.wachttijd(probleem).orElseThrow())
              .orElseThrow(() -> fout);
      // The page comes all the same: its script tries again, and says what goes wrong.
      context.response().putHeader("Retry-After", String.valueOf(wacht));
      stuur(context, pad, Optional.empty(), EVEN_NIET);
    }
  }

  /** With what it shows, for who runs no script; when that is not drawn in time, without. */
  private void teken(RoutingContext context, String pad, Optional<Pagina> pagina) {
    // Every address that is not there shows the same.
    String wat = pagina.isPresent() ? context.request().uri() : NERGENS;
    Context eigen = Vertx.currentContext();
    prerender
        .maak(wat, prerender.wie(context.request()), bewaarplaats::stand)
        .whenComplete(
            (gemaakt, fout) ->
                eigen
                    .executeBlocking(
                        () -> {
                          if (fout != null) {
                            stuur(context, pad, pagina, NIET_GEVONDEN);
                          } else {
                            stuur(context, pad, pagina, gemaakt);
                          }
                          return null;
                        },
                        false)
                    .onFailure(context::fail));
  }

  /** Decoded, so that a code in an address is that code; what nobody can see is in none. */
  private static String leesbaar(String pad) {
    try {
      String gelezen = URI.create(pad).getPath();
      return gelezen != null && EenRegel.is(gelezen) ? gelezen : "";
    } catch (IllegalArgumentException onleesbaar) {
      return "";
    }
  }

  private void stuur(RoutingContext context, String pad, Optional<Pagina> pagina, Gemaakt gemaakt) {
    byte[] inhoud = metUitleg(gemaakt.html(), pad, pagina);
    Codering codering = Codering.voor(context);
    byte[] ingepakt = codering.pakIn(inhoud);
    String kenmerk = Kenmerken.zwak(Kenmerken.afdruk(inhoud) + codering.merk());
    if (codering != Codering.ONGEWIJZIGD) {
      context.response().putHeader(HttpHeaders.CONTENT_ENCODING, codering.naam());
    }
    if (pagina.isPresent()) {
      bewaarplaats.onthoud(context, ingepakt, codering, kenmerk, gemaakt.stand());
    }
    stuur(context, ingepakt, kenmerk, pagina.isPresent() ? GOED : NIET_GEVONDEN);
  }

  private void stuur(
      RoutingContext context, String pad, Optional<Pagina> pagina, int andersStatus) {
    byte[] inhoud = metUitleg(leeg(), pad, pagina);
    context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
    stuur(
        context,
        inhoud,
        Kenmerken.zwak(Kenmerken.afdruk(inhoud)),
        pagina.isPresent() ? GOED : andersStatus);
  }

  private static void stuur(RoutingContext context, byte[] inhoud, String kenmerk, int status) {
    HttpServerResponse antwoord =
        context
            .response()
            .setStatusCode(status)
            .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
            .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
            .putHeader(HttpHeaders.ETAG, kenmerk);
    if (status == GOED
        && Kenmerken.kent(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), kenmerk)) {
      antwoord.headers().remove(HttpHeaders.CONTENT_ENCODING);
      antwoord.setStatusCode(NIET_GEWIJZIGD).end();
    } else {
      antwoord
          .putHeader(HttpHeaders.CONTENT_TYPE, Bewaarplaats.MEDIATYPE)
          .end(Buffer.buffer(inhoud));
    }
  }

  private String leeg() {
    try {
      return Files.readString(bestand);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private byte[] metUitleg(String html, String pad, Optional<Pagina> pagina) {
    return pagina
        .map(een -> metUitleg(html, pad, een))
        .orElse(html)
        .getBytes(StandardCharsets.UTF_8);
  }

  private String metUitleg(String html, String pad, Pagina pagina) {
    Matcher titel = TITEL.matcher(html);
    if (!titel.find()) {
      return html;
    }
    String site = titel.group(1);
    String naam = pagina.titel() == null ? site : veilig(pagina.titel()) + " – " + site;
    StringBuilder kop = new StringBuilder("<title>" + naam + "</title>");
    if (pagina.omschrijving() != null && !pagina.omschrijving().isBlank()) {
      String uitleg = veilig(kort(EenRegel.van(pagina.omschrijving())));
      kop.append("\n    <meta name=\"description\" content=\"" + uitleg + "\" />");
      kop.append("\n    <meta property=\"og:description\" content=\"" + uitleg + "\" />");
    }
    kop.append("\n    <meta property=\"og:title\" content=\"" + naam + "\" />");
    kop.append(
        "\n    <link rel=\"canonical\" href=\""
            + veilig(openbaarAdres + zonderEind(pad))
            + "\" />");
    return titel.replaceFirst(Matcher.quoteReplacement(kop.toString()));
  }

  private static String zonderEind(String pad) {
    return pad.length() > 1 && pad.endsWith("/") ? pad.substring(0, pad.length() - 1) : pad;
  }

  private static String kort(String tekst) {
    return tekst.length() <= LANGSTE ? tekst : tekst.substring(0, LANGSTE - 1).strip() + "…";
  }

  static String veilig(String tekst) {
    return tekst
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
