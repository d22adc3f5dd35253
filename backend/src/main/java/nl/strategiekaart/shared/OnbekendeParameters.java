package nl.strategiekaart.shared;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.shared.Probleem.Fout;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that an operation does not know or that are empty: a misspelt filter
 * must not be ignored.
 */
class OnbekendeParameters {

  private final Map<Method, Set<String>> bekend = new ConcurrentHashMap<>();
  private final Invoer invoer;

  OnbekendeParameters(Invoer invoer) {
    this.invoer = invoer;
  }

  @ServerRequestFilter
  void filter(ContainerRequestContext verzoek, ResourceInfo bron) {
    Set<String> mag =
        bekend.computeIfAbsent(bron.getResourceMethod(), OnbekendeParameters::parameters);
    var parameters = verzoek.getUriInfo().getQueryParameters();
    parameters.keySet().stream()
        .filter(naam -> !mag.contains(naam))
        .map(naam -> Fout.parameter(naam, "onbekende-parameter", uitleg(naam, mag)))
        .forEach(invoer::fout);
    List<Fout> onleesbaar = new ArrayList<>();
    parameters.forEach((naam, waarden) -> eisWaarde(naam, waarden, onleesbaar));
    parameters.forEach((naam, waarden) -> eisZichtbaar(naam, waarden, onleesbaar));
    verzoek
        .getUriInfo()
        .getPathParameters()
        .forEach((naam, waarden) -> eisZichtbaar(naam, waarden, onleesbaar));
    onleesbaar.forEach(invoer::fout);
    // An operation with parameters goes on reading them, to say at once what else is wrong; not
    // when it would read them
    // as left out.
    if (mag.isEmpty() || !onleesbaar.isEmpty()) {
      invoer.gooiBijFouten();
    }
  }

  /**
   * A parameter without a value asks for nothing. The framework takes it for one that was left out,
   * and who filters on nothing would get everything.
   */
  private static void eisWaarde(String naam, List<String> waarden, List<Fout> fouten) {
    if (waarden.stream().anyMatch(String::isBlank)) {
      String uitleg = "'" + naam + "' is leeg. Geef een waarde, of laat de parameter weg.";
      fouten.add(Fout.parameter(naam, "leeg", uitleg));
    }
  }

  /**
   * Control characters belong in no name or word, and PostgreSQL cannot even store some of them.
   */
  private static void eisZichtbaar(String naam, List<String> waarden, List<Fout> fouten) {
    if (!waarden.stream().allMatch(EenRegel::is)) {
      String uitleg = "'" + naam + "' bevat onzichtbare tekens.";
      fouten.add(Fout.parameter(naam, "onbekende-waarde", uitleg));
    }
  }

  private static String uitleg(String naam, Set<String> mag) {
    return "De parameter '"
        + naam
        + "' bestaat hier niet. "
        + (mag.isEmpty()
            ? "Er zijn hier geen parameters."
            : "Wel: " + String.join(", ", mag) + ".");
  }

  private static Set<String> parameters(Method methode) {
    return Arrays.stream(methode.getParameters())
        .flatMap(
            parameter ->
                parameter.isAnnotationPresent(BeanParam.class)
                    ? Arrays.stream(parameter.getType().getFields())
                    : Stream.<AnnotatedElement>of(parameter))
        .map(plek -> plek.getAnnotation(QueryParam.class))
        .filter(Objects::nonNull)
        .map(QueryParam::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
