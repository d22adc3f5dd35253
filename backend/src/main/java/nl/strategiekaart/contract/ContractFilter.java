package nl.strategiekaart.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.shared.Probleem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds to the contract what holds for every operation, so that no resource has to repeat it: the
 * headers, the faults with their problem document, and that every property of an answer is present.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

  /** An extension of what came later in a document of a versie: those of before do not have it. */
  public static final String LATER = "x-later";

  /** About who someone is, if anyone, or with a secret in the address: never for everyone. */
  static final List<String> MET_SESSIE = List.of("Inloggen", "Voorbeelden");

  private static final List<String> PROBLEEM = List.of("Probleem", "Fout");

  /** What is for who is signed in, on the site or with a program. */
  private static final List<String> INGELOGD =
      List.of("Concept", "Installatie", "Organisaties beheren", "Publiceren", "Toegang");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Gedeeldcontract.vulAan(api.getComponents());
    api.getComponents().getSchemas().forEach(ContractFilter::allesAanwezig);
    // The version stands in the address of the server, once.
    Paths paden = OASFactory.createPaths();
    api.getPaths()
        .getPathItems()
        .forEach(
            (pad, item) -> {
              item.getOperations()
                  .forEach(
                      (methode, operatie) -> {
                        vulAan(pad, methode, operatie);
                        Gedeeldcontract.verwijs(operatie, api.getComponents());
                      });
              String adres = pad.replaceFirst("^/v1", "");
              item.getOperations()
                  .forEach(
                      (methode, operatie) ->
                          operatie.setOperationId(Bewerkingsnaam.van(methode, adres)));
              paden.addPathItem(adres, item);
            });
    api.setPaths(paden);
    Contractvormen.vereenvoudig(api);
  }

  /**
   * A property that points to another schema takes its type from there; "object" beside "or null"
   * would clash.
   */
  private static void zonderDubbelType(Schema schema) {
    if (schema.getRef() != null || schema.getAnyOf() != null) {
      schema.setType(null);
    }
  }

  /**
   * A property may be null, but it is never left out, unless it came later: clients need not tell
   * the two apart.
   */
  private static void allesAanwezig(String naam, Schema schema) {
    if (schema.getProperties() == null) {
      return;
    }
    schema.getProperties().values().forEach(ContractFilter::zonderDubbelType);
    if (isOmTeSchrijven(naam)) {
      return;
    }
    schema.setRequired(
        PROBLEEM.contains(naam)
            ? schema.getProperties().keySet().stream()
                .filter(List.of("title", "status", "detail", "code")::contains)
                .toList()
            : schema.getProperties().entrySet().stream()
                .filter(veld -> !veld.getValue().hasExtension(LATER))
                .map(Map.Entry::getKey)
                .toList());
  }

  /** Whether a schema is only for writing, so that properties may be left out. */
  private static boolean isOmTeSchrijven(String naam) {
    return naam.endsWith("Wijziging") && !naam.equals("Wijziging") || naam.endsWith("Nieuw");
  }

  private static void vulAan(String pad, PathItem.HttpMethod methode, Operation operatie) {
    if (operatie.getRequestBody() != null) {
      operatie.getRequestBody().setRequired(true);
    }
    boolean lezen = methode == PathItem.HttpMethod.GET;
    if (heeft(operatie, "Idempotency-Key")) {
      wordtGemaakt(operatie);
    }
    if (operatie.getTags().stream().anyMatch(INGELOGD::contains)) {
      for (String waarmee : List.of("sessie", "bearer")) {
        operatie.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(waarmee));
      }
    }
    // What everyone may read can be kept; what someone may read, or changes, never.
    boolean openbaar =
        lezen
            && operatie.getSecurity() == null
            && operatie.getTags().stream().noneMatch(MET_SESSIE::contains);
    operatie.getResponses().getAPIResponses().forEach(ContractFilter::vulAan);
    APIResponse goed = operatie.getResponses().getAPIResponse("200");
    if (goed != null) {
      goed.setDescription("Het gevraagde.");
      if (openbaar) {
        Gedeeldcontract.kop(goed, "ETag", "ETag");
      }
      if (heeft(operatie, "page")) {
        Gedeeldcontract.kop(goed, "Link", "Link");
      }
    }
    if (operatie.getSecurity() != null) {
      Antwoord.geeft(operatie, Antwoord.NIET_INGELOGD, Antwoord.MAG_NIET);
    }
    if (heeft(operatie, "If-Match")) {
      Antwoord.geeft(operatie, Antwoord.BOTSING, Antwoord.IS_GEARCHIVEERD, Antwoord.INGEHAALD);
      // Taking a change back does without, as long as nobody wrote over it.
      if (!pad.endsWith("/herstellingen")) {
        Antwoord.geeft(operatie, Antwoord.ZONDER_IF_MATCH);
      }
    }
    if (heeft(operatie, "Idempotency-Key")) {
      Antwoord.geeft(operatie, Antwoord.SLEUTEL_GEBRUIKT);
    }
    if (openbaar) {
      Antwoord.geeft(operatie, Antwoord.ONGEWIJZIGD);
    }
    parameters(operatie).forEach(ContractFilter::voorbeeldAlsLijst);
    if (!lezen || !parameters(operatie).isEmpty()) {
      Antwoord.geeft(operatie, Antwoord.ONJUISTE_INVOER);
    }
    if (pad.contains("{")) {
      Antwoord.geeft(operatie, Antwoord.BESTAAT_NIET);
    }
    if (leestBestand(operatie)) {
      Antwoord.geeft(operatie, Antwoord.TE_GROOT, Antwoord.ONLEESBAAR);
    }
    // Read in one place for all requests about a concept, so that no resource knows of it.
    if (pad.contains("/concept")) {
      operatie.addParameter(OASFactory.createParameter().ref(Contract.VAN_GEBRUIKER));
      if (operatie.getResponses().getAPIResponse("409") == null) {
        Antwoord.geeft(operatie, Antwoord.ANDERE_GEBRUIKER);
      }
    }
    Antwoord.geeft(operatie, Antwoord.VORM_IS_ER_NIET, Antwoord.STORING);
    for (Antwoord druk : List.of(Antwoord.TE_VEEL, Antwoord.EVEN_NIET)) {
      druk.geeftOok(operatie);
    }
  }

  private static boolean leestBestand(Operation operatie) {
    return operatie.getRequestBody() != null
        && operatie.getRequestBody().getContent().hasMediaType("application/octet-stream");
  }

  private static void wordtGemaakt(Operation operatie) {
    APIResponse gemaakt = operatie.getResponses().getAPIResponse("200");
    gemaakt.setDescription("Gemaakt.");
    Gedeeldcontract.kop(gemaakt, "Location", "Location");
    Gedeeldcontract.kop(gemaakt, "ETag", "Revisie");
    operatie.getResponses().removeAPIResponse("200");
    operatie.getResponses().addAPIResponse("201", gemaakt);
  }

  private static List<Parameter> parameters(Operation operatie) {
    return operatie.getParameters() == null ? List.of() : operatie.getParameters();
  }

  private static boolean heeft(Operation operatie, String parameter) {
    return parameters(operatie).stream().anyMatch(p -> parameter.equals(p.getName()));
  }

  /**
   * The version on every answer that went well, and the problem document on every other; what is
   * shared has them already.
   */
  static void vulAan(String status, APIResponse antwoord) {
    if (antwoord.getRef() != null) {
      antwoord.setDescription(null);
    } else if (status.compareTo("400") < 0) {
      Gedeeldcontract.kop(antwoord, "API-Version", "API-Version");
    } else {
      antwoord.setContent(
          OASFactory.createContent()
              .addMediaType(
                  Probleem.MEDIATYPE,
                  OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Probleem"))));
    }
  }

  /**
   * An annotation can only hold one word as an example; a key that may be repeated needs a list.
   */
  private static void voorbeeldAlsLijst(Parameter parameter) {
    Schema schema = parameter.getSchema();
    boolean lijst =
        schema != null && schema.getType() != null && schema.getType().contains(SchemaType.ARRAY);
    if (lijst && parameter.getExample() != null) {
      parameter.setExample(List.of(parameter.getExample()));
    }
  }
}
