package nl.strategiekaart.publicatie;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import nl.strategiekaart.shared.Kenmerken;

/**
 * Finishes public answers: the installation's own address filled in, an ETag, and 304 when it is
 * known.
 */
@Provider
@Publiek
public class PubliekAntwoord implements ContainerResponseFilter {

  private static final String EVEN = "public, max-age=60";
  private static final String BLIJVEND = "public, max-age=31536000, immutable";

  private final JsonTekst json;

  PubliekAntwoord(JsonTekst json) {
    this.json = json;
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
    String etag = Kenmerken.zwak(document.etag());
    antwoord.getHeaders().putSingle(HttpHeaders.ETAG, etag);
    antwoord
        .getHeaders()
        .putSingle(HttpHeaders.CACHE_CONTROL, document.blijvend() ? BLIJVEND : EVEN);
    if (Kenmerken.kent(verzoek.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
      antwoord.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
      antwoord.setEntity(null);
    } else {
      antwoord.setEntity(document.inhoud());
    }
  }
}
