package nl.strategiekaart.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Writes the contract as generators of clients expect it: a date where a date is, also when it may
 * be null, and what an operation answers in the order of its statuses. They make a class of each
 * type that has a name, and of "a date or nothing" one that holds neither.
 */
final class Contractvormen {

  private static final String VERWIJZING = "#/components/schemas/";

  private final Map<String, Schema> alle;

  private Contractvormen(Map<String, Schema> alle) {
    this.alle = alle;
  }

  static void vereenvoudig(OpenAPI api) {
    Contractvormen vormen = new Contractvormen(api.getComponents().getSchemas());
    vormen.schemas(api).forEach(vormen::vulIn);
    List<String> opgegaan =
        vormen.alle.keySet().stream().filter(naam -> isEenvoudig(vormen.alle.get(naam))).toList();
    opgegaan.forEach(api.getComponents()::removeSchema);
    api.getPaths()
        .getPathItems()
        .forEach(
            (pad, item) ->
                item.getOperations().values().forEach(operatie -> opVolgorde(pad, operatie)));
  }

  /** A text with a format, that only has a name because it is a class of ours or of Java. */
  private static boolean isEenvoudig(Schema schema) {
    return schema.getFormat() != null
        && schema.getEnumeration() == null
        && List.of(SchemaType.STRING).equals(schema.getType());
  }

  private Schema eenvoudig(Schema verwijzing) {
    String ref = verwijzing.getRef();
    Schema gevonden = ref == null ? null : alle.get(ref.replace(VERWIJZING, ""));
    return gevonden != null && isEenvoudig(gevonden) ? gevonden : null;
  }

  private void vulIn(Schema schema) {
    Schema zelf = eenvoudig(schema);
    if (zelf != null) {
      schema.ref(null).type(List.of(SchemaType.STRING)).format(zelf.getFormat());
    }
    List<Schema> keuze = schema.getAnyOf();
    if (keuze != null && keuze.size() == 2) {
      keuze.stream()
          .map(this::eenvoudig)
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(
              een ->
                  schema
                      .anyOf(null)
                      .type(List.of(SchemaType.STRING, SchemaType.NULL))
                      .format(een.getFormat()));
    }
  }

  private Stream<Schema> schemas(OpenAPI api) {
    List<Schema> gevonden = new ArrayList<>();
    alle.values().forEach(schema -> verzamel(schema, gevonden));
    api.getComponents().getParameters().values().forEach(p -> verzamel(p.getSchema(), gevonden));
    for (Operation operatie :
        api.getPaths().getPathItems().values().stream()
            .flatMap(pad -> pad.getOperations().values().stream())
            .toList()) {
      if (operatie.getParameters() != null) {
        operatie.getParameters().forEach(p -> verzamel(p.getSchema(), gevonden));
      }
      if (operatie.getRequestBody() != null) {
        verzamel(operatie.getRequestBody().getContent(), gevonden);
      }
      operatie
          .getResponses()
          .getAPIResponses()
          .values()
          .forEach(antwoord -> verzamel(antwoord.getContent(), gevonden));
    }
    return gevonden.stream();
  }

  private static void verzamel(Content inhoud, List<Schema> gevonden) {
    if (inhoud != null) {
      for (MediaType vorm : inhoud.getMediaTypes().values()) {
        verzamel(vorm.getSchema(), gevonden);
      }
    }
  }

  private static void verzamel(Schema schema, List<Schema> gevonden) {
    if (schema == null) {
      return;
    }
    gevonden.add(schema);
    verzamel(schema.getItems(), gevonden);
    verzamel(schema.getAdditionalPropertiesSchema(), gevonden);
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(veld -> verzamel(veld, gevonden));
    }
    Stream.of(schema.getAnyOf(), schema.getAllOf(), schema.getOneOf())
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .forEach(een -> verzamel(een, gevonden));
  }

  /** What an operation is asked in the order of its address, and what it answers by status. */
  private static void opVolgorde(String pad, Operation operatie) {
    if (operatie.getParameters() != null) {
      operatie.setParameters(
          operatie.getParameters().stream()
              .sorted(Comparator.comparingInt(parameter -> plek(pad, parameter)))
              .toList());
    }
    APIResponses geordend = OASFactory.createAPIResponses();
    new TreeMap<>(operatie.getResponses().getAPIResponses()).forEach(geordend::addAPIResponse);
    operatie.setResponses(geordend);
  }

  /** What does not stand in the address comes after what does. */
  private static int plek(String pad, Parameter parameter) {
    String ref = parameter.getRef();
    String naam = ref == null ? parameter.getName() : ref.substring(ref.lastIndexOf('/') + 1);
    int plek = pad.indexOf("{" + naam + "}");
    return plek < 0 ? pad.length() : plek;
  }
}
