package nl.strategiekaart.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
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

  private static final List<String> PROBLEEM = List.of("Probleem", "Fout");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Schrijfcontract.vulAan(api);
    Afzendercontract.vulAan(api);
    api.getComponents().getSchemas().forEach(ContractFilter::allesAanwezig);
    // The version stands in the address of the server, once.
    Paths paden = OASFactory.createPaths();
    api.getPaths()
        .getPathItems()
        .forEach(
            (pad, item) -> {
              item.getOperations().forEach((methode, operatie) -> vulAan(pad, methode, operatie));
              paden.addPathItem(pad.replaceFirst("^/v1", ""), item);
            });
    api.setPaths(paden);
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

  /** A property may be null, but it is never left out: clients need not tell the two apart. */
  private static void allesAanwezig(String naam, Schema schema) {
    if (schema.getProperties() == null) {
      return;
    }
    schema.getProperties().values().forEach(ContractFilter::zonderDubbelType);
    if (Schrijfcontract.isOmTeSchrijven(naam)) {
      return;
    }
    schema.setRequired(
        PROBLEEM.contains(naam)
            ? schema.getProperties().keySet().stream()
                .filter(List.of("title", "status", "detail", "code")::contains)
                .toList()
            : new ArrayList<>(schema.getProperties().keySet()));
  }

  private static void vulAan(String pad, PathItem.HttpMethod methode, Operation operatie) {
    Schrijfcontract.maakEigen(pad, operatie);
    boolean lezen = methode == PathItem.HttpMethod.GET;
    if (parameters(operatie).stream().anyMatch(p -> "Idempotency-Key".equals(p.getName()))) {
      wordtGemaakt(operatie);
    }
    // What everyone may read can be kept; what someone may read, or changes, never.
    boolean openbaar = lezen && operatie.getSecurity() == null && !metSessie(operatie);
    operatie.getResponses().getAPIResponses().forEach(ContractFilter::vulAan);
    APIResponse goed = operatie.getResponses().getAPIResponse("200");
    if (goed != null) {
      goed.setDescription("Het gevraagde.");
    }
    if (goed != null && openbaar) {
      goed.addHeader("ETag", kop("Kenmerk van deze inhoud, voor If-None-Match.", "\"5f0c\""));
    }
    if (operatie.getSecurity() != null) {
      fout(operatie, "401", "Er is niemand ingelogd.");
      fout(operatie, "403", "Dit mag niet met de rol van wie er is ingelogd.");
    }
    if (parameters(operatie).stream().anyMatch(p -> "If-Match".equals(p.getName()))) {
      fout(operatie, "409", "Dit botst met iets anders in de agenda.");
      fout(operatie, "410", "Het is gearchiveerd.");
      fout(
          operatie,
          "412",
          "Iemand anders heeft het intussen gewijzigd; de kop ETag zegt wat er nu is.");
      fout(operatie, "428", "De kop If-Match ontbreekt.");
    }
    if (parameters(operatie).stream().anyMatch(p -> "Idempotency-Key".equals(p.getName()))) {
      fout(
          operatie,
          "409",
          "De sleutel is al voor iets anders gebruikt, of dit botst met iets anders.");
    }
    if (openbaar) {
      operatie
          .getResponses()
          .addAPIResponse(
              "304",
              OASFactory.createAPIResponse()
                  .description("De inhoud is nog dezelfde als bij het kenmerk in If-None-Match.")
                  .addHeader("API-Version", kop("Volledige versie van de API.", Contract.VERSIE)));
    }
    List<Parameter> parameters = parameters(operatie);
    parameters.forEach(ContractFilter::voorbeeldAlsLijst);
    if (parameters.stream().anyMatch(p -> "page".equals(p.getName())) && goed != null) {
      goed.addHeader(
          "Link",
          kop(
              "Eerste, vorige, volgende en laatste pagina (RFC 8288).",
              "<https://strategiekaart.example/v1/agendas?page=1>; rel=\"first\""));
    }
    if (!lezen || !parameters.isEmpty()) {
      fout(operatie, "400", "De invoer klopt niet; 'errors' noemt alles tegelijk.");
    }
    if (pad.contains("{")) {
      fout(operatie, "404", "Bestaat niet, of is niet gepubliceerd.");
    }
    if (leestBestand(operatie)) {
      fout(operatie, "413", "Het bestand is te groot.");
      fout(operatie, "415", "Dit soort bestand wordt niet gelezen.");
    }
    if (Afzendercontract.geldtVoor(pad)) {
      Afzendercontract.vulAan(operatie);
      if (operatie.getResponses().getAPIResponse("409") == null) {
        fout(operatie, "409", "Er is iemand anders ingelogd dan in Van-Gebruiker staat.");
      }
    }
    fout(operatie, "406", "De gevraagde vorm is er niet.");
    fout(operatie, "500", "Storing aan onze kant.");
  }

  private static boolean leestBestand(Operation operatie) {
    return operatie.getRequestBody() != null
        && operatie.getRequestBody().getContent().hasMediaType("application/octet-stream");
  }

  private static void wordtGemaakt(Operation operatie) {
    APIResponse gemaakt = operatie.getResponses().getAPIResponse("200");
    gemaakt.setDescription("Gemaakt.");
    gemaakt.addHeader(
        "Location",
        kop(
            "Het adres van wat is gemaakt.",
            "https://strategiekaart.example/v1/agendas/zoetermeer-2022-2030/concept/acties/5f0c"));
    gemaakt.addHeader("ETag", kop("Kenmerk van deze revisie, voor If-Match.", "\"0\""));
    operatie.getResponses().removeAPIResponse("200");
    operatie.getResponses().addAPIResponse("201", gemaakt);
    fout(operatie, "409", "De sleutel is al voor iets anders gebruikt, of dit botst.");
  }

  private static List<Parameter> parameters(Operation operatie) {
    return operatie.getParameters() == null ? List.of() : operatie.getParameters();
  }

  /** Reads who someone is, if anyone, or needs a secret in its address. */
  private static boolean metSessie(Operation operatie) {
    return operatie.getTags().contains("Inloggen") || operatie.getTags().contains("Voorbeelden");
  }

  /** The version on every answer that went well, and the problem document on every other. */
  private static void vulAan(String status, APIResponse antwoord) {
    if (status.compareTo("400") < 0) {
      antwoord.addHeader("API-Version", kop("Volledige versie van de API.", Contract.VERSIE));
    } else {
      antwoord.setContent(probleem());
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

  private static void fout(Operation operatie, String status, String uitleg) {
    operatie
        .getResponses()
        .addAPIResponse(
            status, OASFactory.createAPIResponse().description(uitleg).content(probleem()));
  }

  private static Content probleem() {
    return OASFactory.createContent()
        .addMediaType(
            Probleem.MEDIATYPE,
            OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Probleem")));
  }

  private static Header kop(String uitleg, String voorbeeld) {
    return OASFactory.createHeader()
        .description(uitleg)
        .schema(
            OASFactory.createSchema()
                .type(List.of(SchemaType.STRING))
                .examples(List.of((Object) voorbeeld)));
  }
}
