package nl.strategiekaart.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.strategiekaart.shared.Contractbron;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Weigering;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The contract as this installation gives it: under its own address, without white space, to be
 * kept for a while. In place of what Quarkus would serve, which is all of it at once, each time
 * anew.
 */
@ApplicationScoped
class Contractdocumenten {

  private static final String OPENBAAR = "/v1/openapi";
  private static final String WERK = "/v1/openapi-werk";
  private static final String BEWAREN = "public, max-age=300";

  /** Before the route of Quarkus itself. */
  private static final int EERST = -1;

  private static final String METHODEN = "GET, HEAD, OPTIONS";
  private static final int ZONDER_INHOUD = 204;
  private static final int NIET_GEWIJZIGD = 304;

  private final Contractbron contract;
  private final String openbaarAdres;
  private final Map<String, Bestand> klaar = new ConcurrentHashMap<>();

  private record Bestand(Buffer inhoud, String soort, String kenmerk) {}

  Contractdocumenten(
      Contractbron contract,
      @ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres) {
    this.contract = contract;
    this.openbaarAdres = openbaarAdres;
  }

  void registreer(@Observes Router router) {
    for (String pad : new String[] {OPENBAAR, WERK}) {
      for (String vorm : new String[] {"", ".json", ".yaml"}) {
        router.route(pad + vorm).order(EERST).handler(context -> antwoord(context, pad, vorm));
      }
    }
  }

  private void antwoord(RoutingContext context, String pad, String vorm) {
    HttpMethod methode = context.request().method();
    if (methode == HttpMethod.GET || methode == HttpMethod.HEAD) {
      stuur(context, pad, vorm);
    } else if (methode == HttpMethod.OPTIONS) {
      context.response().setStatusCode(ZONDER_INHOUD).putHeader(HttpHeaders.ALLOW, METHODEN).end();
    } else {
      Weigering.stuurMethoden(context, METHODEN);
    }
  }

  private void stuur(RoutingContext context, String pad, String vorm) {
    boolean json = vorm.isEmpty() ? wilJson(context) : vorm.equals(".json");
    Bestand bestand = klaar.computeIfAbsent(pad + json, nieuw -> maak(pad, json));
    HttpServerResponse antwoord =
        context
            .response()
            .putHeader(HttpHeaders.CACHE_CONTROL, BEWAREN)
            .putHeader(HttpHeaders.ETAG, bestand.kenmerk);
    // Without this word that forbids it, it is compressed for who can read that.
    antwoord.headers().remove(HttpHeaders.CONTENT_ENCODING);
    if (vorm.isEmpty()) {
      antwoord.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
    if (Kenmerken.kent(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), bestand.kenmerk)) {
      antwoord.setStatusCode(NIET_GEWIJZIGD).end();
    } else {
      antwoord.putHeader(HttpHeaders.CONTENT_TYPE, bestand.soort).end(bestand.inhoud);
    }
  }

  private static boolean wilJson(RoutingContext context) {
    String aanvaardt = context.request().getHeader(HttpHeaders.ACCEPT);
    return aanvaardt != null && aanvaardt.contains("json");
  }

  private Bestand maak(String pad, boolean json) {
    ObjectMapper schrijver = json ? new ObjectMapper() : new YAMLMapper();
    try {
      Buffer inhoud = Buffer.buffer(schrijver.writeValueAsBytes(deel(pad)));
      return new Bestand(
          inhoud,
          json ? "application/json;charset=UTF-8" : "application/yaml;charset=UTF-8",
          Kenmerken.zwak(Kenmerken.afdruk(inhoud.getBytes())));
    } catch (JsonProcessingException fout) {
      throw new IllegalStateException("the contract could not be written", fout);
    }
  }

  private ObjectNode deel(String pad) {
    Contractdelen delen = new Contractdelen(contract.heel());
    ObjectNode deel = pad.equals(WERK) ? delen.werk() : delen.openbaar();
    deel.putArray("servers").addObject().put("url", openbaarAdres + "/v1");
    return deel;
  }
}
