package nl.strategiekaart.publicatie;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import nl.strategiekaart.contract.Contract;
import nl.strategiekaart.publicatie.KlaarAntwoord.Herkomst;
import nl.strategiekaart.publicatie.Ringbestand.Plek;
import nl.strategiekaart.publicatie.Voorraad.Sleutel;
import nl.strategiekaart.shared.Codering;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Verbruik;
import nl.strategiekaart.shared.Weigering;
import nl.strategiekaart.site.Bewaarplaats;
import nl.strategiekaart.toegang.Verzoekgrenzen;
import org.jboss.logging.Logger;

/**
 * Gives visitors the answers that a node has ready, on the event loop and before anything else
 * looks at the request: what was asked before in the very same words, as long as nothing changed of
 * what it tells. All else goes on to the operation, whose answer is kept for who comes next.
 */
@ApplicationScoped
class KlareAntwoorden implements Bewaarplaats {

  /** Micrometer looks here under which address a request is counted. */
  private static final String SJABLOON = "UrlPathTemplate";

  /** Before the headers that go on every answer: a ready one has them. */
  private static final int ALLEREERST = 1_100;

  /** Nobody asks a longer one again. */
  private static final int LANGSTE_ADRES = 1_000;

  /** What the next answer has of its own, or has set by what it is. */
  private static final List<CharSequence> VAN_EEN_VERZOEK =
      List.of(
          HttpHeaders.ETAG,
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.CONTENT_ENCODING,
          HttpHeaders.CONTENT_LENGTH,
          HttpHeaders.TRANSFER_ENCODING,
          HttpHeaders.CONNECTION,
          HttpHeaders.DATE,
          Verzoekgrenzen.REST,
          Verzoekgrenzen.BELEID);

  private static final int GOED = 200;
  private static final int NIET_GEWIJZIGD = 304;
  private static final Logger LOG = Logger.getLogger(KlareAntwoorden.class);

  private final Veranderingen veranderingen;
  private final Verzoekgrenzen grenzen;
  private final Voorraad voorraad;

  KlareAntwoorden(Veranderingen veranderingen, Verzoekgrenzen grenzen, Voorraad voorraad) {
    this.veranderingen = veranderingen;
    this.grenzen = grenzen;
    this.voorraad = voorraad;
  }

  void registreer(@Observes Filters filters) {
    filters.register(this::geef, ALLEREERST);
  }

  private void geef(RoutingContext context) {
    KlaarAntwoord klaar =
        kanKlaarliggen(context)
            ? voorraad.geef(sleutel(context.request(), Codering.voor(context)))
            : null;
    if (klaar == null) {
      context.next();
    } else if (veranderingen.isVers()) {
      geef(context, klaar);
    } else {
      // One look serves many requests. Each goes on in a context of its own, in which what is of
      // that one request is kept.
      Context eigen = Vertx.currentContext();
      veranderingen
          .kijk()
          .onComplete(gekeken -> eigen.runOnContext(weer -> geef(context, klaar, gekeken)));
    }
  }

  private void geef(RoutingContext context, KlaarAntwoord klaar, AsyncResult<Void> gekeken) {
    try {
      if (gekeken.succeeded()) {
        geef(context, klaar);
      } else {
        Weigering.bijStoring(context, gekeken.cause());
      }
    } catch (RuntimeException fout) {
      context.fail(fout);
    }
  }

  private static Sleutel sleutel(HttpServerRequest verzoek, Codering codering) {
    return new Sleutel(verzoek.uri(), codering, isVanElders(verzoek));
  }

  /** Another site is told which headers it may read. */
  private static boolean isVanElders(HttpServerRequest verzoek) {
    String site = verzoek.getHeader(HttpHeaders.ORIGIN);
    return site != null && !site.endsWith("//" + verzoek.authority());
  }

  /** In its plainest form, by who does not say who they think they are. */
  private static boolean kanKlaarliggen(RoutingContext context) {
    HttpServerRequest verzoek = context.request();
    return verzoek.method() == HttpMethod.GET
        && verzoek.uri().length() <= LANGSTE_ADRES
        && (!verzoek.uri().startsWith("/v1/") || neemtJson(verzoek.getHeader(HttpHeaders.ACCEPT)))
        && !verzoek.headers().contains(Contract.VAN_GEBRUIKER);
  }

  private static boolean neemtJson(String aanvaardt) {
    return aanvaardt == null || aanvaardt.equals("*/*") || aanvaardt.equals("application/json");
  }

  private void geef(RoutingContext context, KlaarAntwoord klaar) {
    if (!veranderingen.isGelijkSinds(klaar.herkomst())) {
      context.next();
      return;
    }
    boolean bekend =
        Kenmerken.kent(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), klaar.etag());
    Buffer inhoud = bekend ? Buffer.buffer() : voorraad.bijDeHand(klaar);
    if (inhoud != null) {
      stuur(context, klaar, inhoud, bekend ? NIET_GEWIJZIGD : GOED);
    } else {
      Vertx.currentContext()
          .executeBlocking(() -> voorraad.haal(klaar), false)
          .onComplete(gehaald -> stuurGehaald(context, klaar, gehaald));
    }
  }

  /** What is on disk no more is made again. */
  private void stuurGehaald(
      RoutingContext context, KlaarAntwoord klaar, AsyncResult<Buffer> gehaald) {
    try {
      if (gehaald.failed()) {
        LOG.debug("an answer could not be read from disk", gehaald.cause());
      }
      if (gehaald.result() == null) {
        context.next();
      } else {
        stuur(context, klaar, gehaald.result(), GOED);
      }
    } catch (RuntimeException fout) {
      context.fail(fout);
    }
  }

  private void stuur(RoutingContext context, KlaarAntwoord klaar, Buffer inhoud, int status) {
    Verbruik verbruik = klaar.herkomst().verbruik();
    if (verbruik != null && !grenzen.neem(verbruik, context)) {
      context.next();
      return;
    }
    if (klaar.sjabloon() != null) {
      Vertx.currentContext().putLocal(SJABLOON, klaar.sjabloon());
    }
    HttpServerResponse antwoord = context.response().setStatusCode(status);
    klaar.koppen().forEach(kop -> antwoord.headers().add(kop.getKey(), kop.getValue()));
    antwoord.headers().set(HttpHeaders.ETAG, klaar.etag());
    if (status == NIET_GEWIJZIGD) {
      antwoord.end();
      return;
    }
    antwoord.putHeader(HttpHeaders.CONTENT_TYPE, klaar.mediatype());
    if (klaar.codering() != Codering.ONGEWIJZIGD) {
      antwoord.putHeader(HttpHeaders.CONTENT_ENCODING, klaar.codering().naam());
    }
    antwoord.end(inhoud);
  }

  @Override
  public long stand() {
    return veranderingen.stand();
  }

  @Override
  public void onthoud(
      RoutingContext context, byte[] inhoud, Codering codering, String etag, long stand) {
    Herkomst herkomst = new Herkomst(null, stand, null);
    onthoud(context, inhoud, new Soort(MEDIATYPE, codering, null), etag, herkomst);
  }

  /**
   * Keeps an answer once it was sent, with the headers that went with it. Waits for the disk.
   *
   * @param inhoud as it goes over the line in this codering
   * @param etag of those bytes
   * @param herkomst what it was made of, and when
   */
  void onthoud(
      RoutingContext context, byte[] inhoud, Codering codering, String etag, Herkomst herkomst) {
    String sjabloon = Vertx.currentContext().getLocal(SJABLOON);
    Soort soort = new Soort(PubliekAntwoord.MEDIATYPE, codering, sjabloon);
    onthoud(context, inhoud, soort, etag, herkomst);
  }

  private record Soort(String mediatype, Codering codering, String sjabloon) {}

  private void onthoud(
      RoutingContext context, byte[] inhoud, Soort soort, String etag, Herkomst herkomst) {
    if (!kanKlaarliggen(context)) {
      return;
    }
    Plek plek = voorraad.leg(inhoud);
    context.addEndHandler(
        verzonden -> {
          boolean vanIemand = context.response().headers().contains(HttpHeaders.SET_COOKIE);
          if (verzonden.failed() || vanIemand) {
            return;
          }
          MultiMap koppen = MultiMap.caseInsensitiveMultiMap().addAll(context.response().headers());
          VAN_EEN_VERZOEK.forEach(koppen::remove);
          // What HTTP/2 has beside the headers is of one answer as well.
          koppen.names().stream().filter(naam -> naam.startsWith(":")).forEach(koppen::remove);
          voorraad.bewaar(
              sleutel(context.request(), soort.codering()),
              new KlaarAntwoord(
                  plek,
                  soort.mediatype(),
                  soort.codering(),
                  etag,
                  voorraad.gedeeld(koppen),
                  herkomst,
                  soort.sjabloon()),
              Buffer.buffer(inhoud));
        });
  }
}
