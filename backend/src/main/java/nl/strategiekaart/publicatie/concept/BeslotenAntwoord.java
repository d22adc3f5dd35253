package nl.strategiekaart.publicatie.concept;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import nl.strategiekaart.publicatie.JsonTekst;
import nl.strategiekaart.shared.Adres;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finishes answers about the concept: the installation's own address filled in, and kept nowhere.
 */
@Provider
@Besloten
public class BeslotenAntwoord implements ContainerResponseFilter {

  private final JsonTekst json;
  private final String openbaarAdres;

  BeslotenAntwoord(
      JsonTekst json,
      @ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres) {
    this.json = json;
    this.openbaarAdres = openbaarAdres;
  }

  @Override
  public void filter(ContainerRequestContext verzoek, ContainerResponseContext antwoord) {
    antwoord.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    antwoord.getHeaders().putSingle("X-Robots-Tag", "noindex");
    if (antwoord.getEntity() != null
        && antwoord.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
      antwoord.setEntity(
          Adres.vulIn(json.schrijf(antwoord.getEntity()), openbaarAdres)
              .getBytes(StandardCharsets.UTF_8));
    }
  }
}
