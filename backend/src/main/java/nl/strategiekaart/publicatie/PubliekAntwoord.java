package nl.strategiekaart.publicatie;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import nl.strategiekaart.publicatie.KlaarAntwoord.Herkomst;
import nl.strategiekaart.shared.Codering;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.toegang.Verzoekgrenzen;

/**
 * Finishes public answers: the installation's own address filled in, compressed as the client takes
 * it, an ETag, and 304 when it is known. Who asks the same next finds it ready.
 */
@Provider
@Publiek
public class PubliekAntwoord implements ContainerRequestFilter, ContainerResponseFilter {

  static final String MEDIATYPE = "application/json;charset=UTF-8";

  private static final String EVEN = "public, max-age=60";
  private static final String BLIJVEND = "public, max-age=31536000, immutable";
  private static final String STAND = PubliekAntwoord.class.getName();

  private final JsonTekst json;
  private final Veranderingen veranderingen;
  private final KlareAntwoorden klare;
  private final CurrentVertxRequest vertx;
  private final ResourceInfo operatie;

  PubliekAntwoord(
      JsonTekst json,
      Veranderingen veranderingen,
      KlareAntwoorden klare,
      CurrentVertxRequest vertx,
      ResourceInfo operatie) {
    this.json = json;
    this.veranderingen = veranderingen;
    this.klare = klare;
    this.vertx = vertx;
    this.operatie = operatie;
  }

  /** What changes from here on may not be in the answer. */
  @Override
  public void filter(ContainerRequestContext verzoek) {
    verzoek.setProperty(STAND, veranderingen.stand());
  }

  @Override
  public void filter(ContainerRequestContext verzoek, ContainerResponseContext antwoord) {
    if (antwoord.getStatus() != Response.Status.OK.getStatusCode()) {
      return;
    }
    Document document =
        antwoord.getEntity() instanceof Document klaar
            ? klaar
            : Document.van(json.antwoord(antwoord.getEntity()));
    boolean vanDeVersie = antwoord.getEntity() instanceof Document;
    Codering codering = Codering.voor(vertx.getCurrent());
    byte[] inhoud = codering.pakIn(document.inhoud());
    String etag = Kenmerken.zwak(document.etag() + codering.merk());
    var koppen = antwoord.getHeaders();
    koppen.putSingle(HttpHeaders.ETAG, etag);
    koppen.putSingle(HttpHeaders.CACHE_CONTROL, document.blijvend() ? BLIJVEND : EVEN);
    klare.onthoud(
        vertx.getCurrent(),
        inhoud,
        codering,
        etag,
        new Herkomst(
            vanDeVersie ? verzoek.getUriInfo().getPathParameters().getFirst("agenda") : null,
            (long) verzoek.getProperty(STAND),
            Verzoekgrenzen.verbruik(operatie)));
    if (Kenmerken.kent(verzoek.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
      antwoord.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
      antwoord.setEntity(null);
    } else {
      if (codering != Codering.ONGEWIJZIGD) {
        koppen.putSingle(HttpHeaders.CONTENT_ENCODING, codering.naam());
      }
      antwoord.setEntity(inhoud);
    }
  }
}
