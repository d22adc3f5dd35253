package nl.strategiekaart.shared;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The bodies of requests that write what is also read: the same record, with only what is needed
 * required when it is made, and nothing when it is changed (merge patch). The annotations cannot
 * say that, because those resources read the body themselves, to name every fault at once.
 */
public final class Schrijfcontract {

  /** Marks an operation that each kind of part has, at its own address. */
  public static final String PER_SOORT = "x-per-soort";

  private static final String INHOUD = "Inhoud";

  private static final Pattern ONDERDEEL =
      Pattern.compile(".*/concept/([a-z]+)(?:/\\{id\\}(?:/[a-z]+)?)?");

  private Schrijfcontract() {}

  /** Adds the bodies; to be called while "required" still says what validation asks. */
  static void vulAan(OpenAPI api) {
    Map<String, Schema> schemas = api.getComponents().getSchemas();
    for (PathItem item : api.getPaths().getPathItems().values()) {
      item.getOperations()
          .forEach(
              (methode, operatie) -> {
                Schema lichaam = lichaam(methode, operatie, schemas, api);
                if (lichaam != null) {
                  operatie.setRequestBody(
                      OASFactory.createRequestBody()
                          .content(
                              OASFactory.createContent()
                                  .addMediaType(
                                      methode == HttpMethod.PATCH
                                          ? "application/merge-patch+json"
                                          : "application/json",
                                      OASFactory.createMediaType().schema(lichaam))));
                }
              });
    }
  }

  /**
   * Resources that share what they do share its description too, and their address stands on the
   * class below: here each gets its own words, and the parameter of its address.
   */
  static void maakEigen(String pad, Operation operatie) {
    Matcher soort = ONDERDEEL.matcher(pad);
    if (soort.matches() && operatie.hasExtension(PER_SOORT)) {
      operatie.setSummary(operatie.getSummary() + ": " + soort.group(1));
      operatie.removeExtension(PER_SOORT);
    }
    boolean bekend =
        operatie.getParameters() != null
            && operatie.getParameters().stream().anyMatch(p -> "agenda".equals(p.getName()));
    if (soort.matches() && !bekend) {
      operatie.addParameter(Gedeeldcontract.verwijzing("agenda"));
    }
  }

  /** Whether a schema is only for writing, so that properties may be left out. */
  static boolean isOmTeSchrijven(String naam) {
    return naam.endsWith("Wijziging") && !naam.equals("Wijziging") || naam.endsWith("Nieuw");
  }

  private static Schema lichaam(
      HttpMethod methode, Operation operatie, Map<String, Schema> schemas, OpenAPI api) {
    if (methode != HttpMethod.POST && methode != HttpMethod.PATCH || heeftEigen(operatie)) {
      return null;
    }
    String inhoud = inhoud(operatie, schemas);
    if (inhoud == null) {
      return null;
    }
    String naam =
        inhoud.substring(0, inhoud.length() - INHOUD.length())
            + (methode == HttpMethod.PATCH ? "Wijziging" : "Nieuw");
    if (!schemas.containsKey(naam)) {
      api.getComponents().addSchema(naam, kopie(schemas.get(inhoud), methode == HttpMethod.PATCH));
    }
    return OASFactory.createSchema().ref(naam);
  }

  /** Whether the resource itself says what it reads. */
  private static boolean heeftEigen(Operation operatie) {
    return operatie.getRequestBody() != null
        && operatie.getRequestBody().getContent() != null
        && operatie.getRequestBody().getContent().getMediaTypes().values().stream()
            .anyMatch(vorm -> vorm.getSchema() != null && vorm.getSchema().getRef() != null);
  }

  /** The record inside the part of the concept that is answered. */
  private static String inhoud(Operation operatie, Map<String, Schema> schemas) {
    for (APIResponse antwoord : operatie.getResponses().getAPIResponses().values()) {
      if (antwoord.getContent() == null) {
        continue;
      }
      for (var vorm : antwoord.getContent().getMediaTypes().values()) {
        String ref = vorm.getSchema() == null ? null : vorm.getSchema().getRef();
        Schema deel = ref == null ? null : schemas.get(naam(ref));
        Schema inhoud =
            deel == null || deel.getProperties() == null
                ? null
                : deel.getProperties().get("inhoud");
        if (inhoud != null && inhoud.getRef() != null && naam(inhoud.getRef()).endsWith(INHOUD)) {
          return naam(inhoud.getRef());
        }
      }
    }
    return null;
  }

  private static String naam(String ref) {
    return ref.substring(ref.lastIndexOf('/') + 1);
  }

  private static Schema kopie(Schema inhoud, boolean wijziging) {
    Schema kopie =
        OASFactory.createSchema()
            .type(inhoud.getType())
            .description(
                wijziging
                    ? "Wat er verandert; wat ontbreekt blijft zoals het is."
                    : inhoud.getDescription())
            .properties(inhoud.getProperties());
    kopie.setRequired(
        wijziging || inhoud.getRequired() == null ? null : List.copyOf(inhoud.getRequired()));
    return kopie;
  }
}
