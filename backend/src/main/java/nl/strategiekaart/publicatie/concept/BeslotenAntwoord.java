package nl.strategiekaart.publicatie.concept;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import nl.strategiekaart.publicatie.JsonTekst;

/**
 * Finishes answers about the concept: the installation's own address filled in, and kept nowhere.
 */
@Provider
@Besloten
public class BeslotenAntwoord implements ContainerResponseFilter {

  private final JsonTekst json;

  BeslotenAntwoord(JsonTekst json) {
    this.json = json;
  }

  @Override
  public void filter(ContainerRequestContext verzoek, ContainerResponseContext antwoord) {
    antwoord.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    antwoord.getHeaders().putSingle("X-Robots-Tag", "noindex");
    if (antwoord.getEntity() != null
        && antwoord.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
      antwoord.setEntity(json.antwoord(antwoord.getEntity()));
    }
  }
}
