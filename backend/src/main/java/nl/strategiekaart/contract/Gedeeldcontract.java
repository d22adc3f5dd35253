package nl.strategiekaart.contract;

import java.math.BigDecimal;
import java.util.List;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Koppen;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The parameters and headers that many operations share: described here once, under their own name,
 * so that no resource has to. An operation that means something else by one says so itself.
 */
final class Gedeeldcontract {

  private Gedeeldcontract() {}

  static void vulAan(Components alles) {
    for (Antwoord antwoord : Antwoord.values()) {
      alles.addResponse(antwoord.naam(), antwoord.beschrijving());
    }
    kop(alles, "API-Version", "Volledige versie van de API.", Koppen.VERSIE);
    kop(alles, "ETag", "Kenmerk van deze inhoud, voor If-None-Match.", "W/\"5f0c\"");
    kop(alles, "Revisie", "Kenmerk van deze revisie, voor If-Match.", "\"0\"");
    kop(
        alles,
        "Link",
        "Eerste, vorige, volgende en laatste pagina (RFC 8288).",
        "<https://strategiekaart.example/v1/agendas?page=1>; rel=\"first\"");
    kop(
        alles,
        "Location",
        "Het adres van wat is gemaakt.",
        "https://strategiekaart.example/v1/agendas/zoetermeer-2022-2030/concept/acties/5f0c");

    parameter(alles, In.PATH, "agenda", "Code van de agenda.").example("zoetermeer-2022-2030");
    parameter(alles, In.PATH, "id", "Vast kenmerk.");
    parameter(alles, In.PATH, "organisatie", "Code van de organisatie.")
        .example("gemeente-zoetermeer");
    parameter(alles, In.PATH, "programmalijn", "Code van de programmalijn.").example("goud-maken");
    parameter(alles, In.PATH, "versie", "Nummer van de versie.").example("1");
    parameter(alles, In.QUERY, "page", "Nummer van de pagina, vanaf 1.").schema(vanafEen(1));
    parameter(alles, In.QUERY, "pageSize", "Aantal per pagina, hoogstens 100.")
        .schema(vanafEen(Bladeren.STANDAARD).maximum(BigDecimal.valueOf(Bladeren.MAXIMUM)));
    parameter(alles, In.HEADER, "If-Match", "De ETag van wat u hebt gezien.").example("\"4\"");
    parameter(alles, In.HEADER, "Idempotency-Key", "Een uuid die het kenmerk wordt.")
        .example("3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21");
    parameter(
            alles,
            In.HEADER,
            Contract.VAN_GEBRUIKER,
            "Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan"
                + " gebeurt er niets en is het antwoord 409, met type"
                + " https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten.")
        .schema(tekst("3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21").format("uuid"));
  }

  /** Lets an operation refer to what is shared by what it does not describe itself. */
  static void verwijs(Operation operatie, Components alles) {
    if (operatie.getParameters() != null) {
      operatie.setParameters(
          operatie.getParameters().stream()
              .map(p -> isGedeeld(p, alles) ? OASFactory.createParameter().ref(p.getName()) : p)
              .toList());
    }
  }

  /** Adds a header to an answer: its name there, and under which name it is described. */
  static void kop(APIResponse antwoord, String naam, String beschreven) {
    antwoord.addHeader(naam, OASFactory.createHeader().ref(beschreven));
  }

  private static boolean isGedeeld(Parameter parameter, Components alles) {
    Parameter gedeeld = alles.getParameters().get(parameter.getName());
    return gedeeld != null
        && gedeeld.getIn() == parameter.getIn()
        && parameter.getDescription() == null;
  }

  private static Parameter parameter(Components alles, In plek, String naam, String uitleg) {
    Parameter parameter =
        OASFactory.createParameter()
            .name(naam)
            .in(plek)
            .required(plek == In.PATH ? true : null)
            .description(uitleg)
            .schema(tekst());
    alles.addParameter(naam, parameter);
    return parameter;
  }

  private static void kop(Components alles, String naam, String uitleg, String voorbeeld) {
    Header kop = OASFactory.createHeader().description(uitleg).schema(tekst(voorbeeld));
    alles.addHeader(naam, kop);
  }

  private static Schema tekst(Object... voorbeelden) {
    Schema tekst = OASFactory.createSchema().type(List.of(SchemaType.STRING));
    return voorbeelden.length == 0 ? tekst : tekst.examples(List.of(voorbeelden));
  }

  private static Schema vanafEen(int standaard) {
    return OASFactory.createSchema()
        .type(List.of(SchemaType.INTEGER))
        .minimum(BigDecimal.ONE)
        .defaultValue(standaard);
  }
}
