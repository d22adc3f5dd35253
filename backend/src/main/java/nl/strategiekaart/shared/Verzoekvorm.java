package nl.strategiekaart.shared;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What a request asks of its answer, before it is looked up who gives it. */
class Verzoekvorm {

  private final Methoden methoden;

  Verzoekvorm(Methoden methoden) {
    this.methoden = methoden;
  }

  /** Says what can be done at an address; the framework would answer for a whole class of them. */
  @ServerRequestFilter(preMatching = true)
  Response opties(ContainerRequestContext verzoek) {
    if (!verzoek.getMethod().equals(HttpMethod.OPTIONS)) {
      return null;
    }
    Set<String> wel = methoden.op(verzoek.getUriInfo().getPath());
    if (wel.isEmpty()) {
      throw ProbleemException.nietGevonden(Probleem.NIETS_TE_VINDEN);
    }
    return Response.noContent().header(HttpHeaders.ALLOW, String.join(", ", wel)).build();
  }

  /**
   * In which form a client wants to hear of a problem says nothing of the answer when there is
   * none.
   */
  @ServerRequestFilter(preMatching = true)
  void zonderProbleemvorm(ContainerRequestContext verzoek) {
    MultivaluedMap<String, String> koppen = verzoek.getHeaders();
    List<String> gevraagd = koppen.get(HttpHeaders.ACCEPT);
    if (gevraagd == null || gevraagd.stream().noneMatch(een -> een.contains(Probleem.MEDIATYPE))) {
      return;
    }
    List<String> rest =
        gevraagd.stream()
            .flatMap(een -> Arrays.stream(een.split(",")))
            .filter(vorm -> !vorm.strip().startsWith(Probleem.MEDIATYPE))
            .toList();
    if (rest.isEmpty()) {
      koppen.remove(HttpHeaders.ACCEPT);
    } else {
      koppen.put(HttpHeaders.ACCEPT, rest);
    }
  }
}
