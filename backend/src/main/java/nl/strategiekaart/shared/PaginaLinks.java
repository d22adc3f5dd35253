package nl.strategiekaart.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Puts the Link header (first, prev, next, last) on every page of a list, as RFC 8288 writes it.
 */
class PaginaLinks {

  private final String openbaarAdres;
  private final Invoer invoer;

  PaginaLinks(
      @ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres, Invoer invoer) {
    this.openbaarAdres = openbaarAdres;
    this.invoer = invoer;
  }

  // Response filters run from high to low: this one before the filter that turns the list into
  // bytes.
  @ServerResponseFilter(priority = 6000)
  void filter(ContainerRequestContext verzoek, ContainerResponseContext antwoord) {
    if (antwoord.getEntity() instanceof Bladerbaar lijst) {
      var parameters = verzoek.getUriInfo().getQueryParameters();
      // Read by who read it for the list, so that the two cannot differ.
      var pagina =
          Bladeren.lees(invoer, parameters.getFirst("page"), parameters.getFirst("pageSize"));
      int nummer = pagina.nummer();
      int grootte = pagina.grootte();
      long laatste = Math.max(1, (lijst.totaal() + grootte - 1) / grootte);
      List<String> links = new ArrayList<>();
      links.add(link(verzoek, 1, "first"));
      if (nummer > 1) {
        links.add(link(verzoek, Math.min(nummer - 1L, laatste), "prev"));
      }
      if (nummer < laatste) {
        links.add(link(verzoek, nummer + 1L, "next"));
      }
      links.add(link(verzoek, laatste, "last"));
      antwoord.getHeaders().putSingle("Link", String.join(", ", links));
    }
  }

  private String link(ContainerRequestContext verzoek, long pagina, String relatie) {
    var gevraagd = verzoek.getUriInfo().getRequestUri();
    String pad =
        UriBuilder.fromPath(gevraagd.getRawPath())
            .replaceQuery(gevraagd.getRawQuery())
            .replaceQueryParam("page", pagina)
            .build()
            .toString();
    return "<" + openbaarAdres + pad + ">; rel=\"" + relatie + "\"";
  }
}
