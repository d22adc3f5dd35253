package nl.strategiekaart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A request to edit or publish a small agenda, made only to be asked: it would succeed for who may.
 */
record Conceptverzoek(String agenda, String eigenaar, Proefgebruiker redacteur) {

  private static final String JSON = "application/json";

  /** Whether the operation is about a concept or a versie. */
  static boolean isNodigVoor(String pad) {
    return pad.contains("/concept")
        || pad.contains("/versies")
        || pad.startsWith("/voorbeelden")
        || pad.contains("/agendabestand")
        || pad.equals("/agendas");
  }

  /** The address, with something that exists in every gap. */
  String vul(String pad) {
    String adres = pad.replace("{agenda}", agenda).replace("{organisatie}", eigenaar);
    adres = adres.replace("{versie}", "1").replace("{programmalijn}", "spelen");
    if (adres.contains("/programmalijnen/{id}")) {
      adres = adres.replace("{id}", eerste(concept(), "programmalijnen"));
    }
    for (String soort : List.of("fasen", "themas", "begrippen")) {
      if (adres.contains(soort + "/{id}")) {
        adres = adres.replace("{id}", eerste(concept(), soort));
      }
    }
    for (String soort : List.of("besluiten", "geldbronnen", "begrotingen", "begrotingsregels")) {
      if (adres.contains("/" + soort + "/{id}")) {
        adres = adres.replace("{id}", maak("/" + soort, inhoud(soort)).get("id").textValue());
      }
    }
    for (String soort : List.of("resultaten", "strategieen", "acties")) {
      if (adres.contains(soort + "/{id}")) {
        adres = adres.replace("{id}", eerste(kaart(), soort));
      }
    }
    if (adres.contains("{voorbeeldlink}")) {
      adres =
          adres.replace(
              "{voorbeeldlink}", maak("/voorbeeldlinks", Map.of("dagen", 1)).get("id").textValue());
    }
    if (adres.contains("{geplandePublicatie}")) {
      adres = adres.replace("{geplandePublicatie}", planningDieErIs());
    }
    if (adres.contains("{handeling}")) {
      adres = adres.replace("{handeling}", kaartverzoek().handeling());
    }
    if (adres.contains("{sleutel}")) {
      String link = maak("/voorbeeldlinks", Map.of("dagen", 1)).get("adres").textValue();
      adres = adres.replace("{sleutel}", link.substring(link.lastIndexOf('/') + 1));
    }
    return adres;
  }

  private Kaartverzoek kaartverzoek() {
    return new Kaartverzoek(redacteur, "/v1/agendas/" + agenda + "/concept");
  }

  /** There is at most one open at a time. */
  private String planningDieErIs() {
    return redacteur
        .lees("/v1/agendas/" + agenda + "/concept/geplande-publicaties")
        .get("resultaten")
        .valueStream()
        .filter(planning -> planning.get("status").textValue().equals("gepland"))
        .findFirst()
        .orElseGet(() -> maak("/geplande-publicaties", planning()))
        .get("id")
        .textValue();
  }

  /** What has to be sent along. */
  void vul(RequestSpecification verzoek, String methode, String pad) {
    if (pad.contains("/agendabestand") && methode.equals("POST")) {
      verzoek
          .contentType("application/yaml")
          .body(
              redacteur
                  .vraagt()
                  .get("/v1/agendas/" + agenda + "/concept/agendabestand")
                  .asByteArray());
      return;
    }
    if (pad.endsWith("/concept/kopieen")) {
      verzoek
          .contentType(JSON)
          .body(Map.of("titel", "Kopie", "van", "2030-01-01", "tot", "2033-12-31"));
      return;
    }
    if (Kaartverzoek.isVoor(pad)) {
      kaartverzoek().vul(verzoek, methode, pad);
      return;
    }
    if (pad.contains("/begroting/besteding")) {
      vulBesteding(verzoek, methode, "/v1" + pad);
      return;
    }
    if (pad.endsWith("/begrotingsregels") && methode.equals("PATCH")) {
      String regel = begrotingsregel();
      JsonNode nu = redacteur.lees("/v1" + pad + "/" + regel);
      verzoek
          .contentType(JSON)
          .body(
              Map.of(
                  "regels",
                  List.of(
                      Map.of("id", regel, "revisie", nu.get("revisie"), "wijziging", Map.of()))));
      return;
    }
    if (methode.equals("PATCH") || methode.equals("DELETE") && isOnderdeel(pad)) {
      String adres = pad.endsWith("/concept") ? null : "/v1" + pad;
      String etag =
          adres == null
              ? "\"" + concept().requiredAt("/agenda/revisie") + "\""
              : redacteur.vraagt().get(adres).header("ETag");
      verzoek.header("If-Match", etag);
    }
    if (pad.endsWith("/overnames")) {
      String naast = "/v1" + pad.replace("/overnames", "/vergelijking");
      verzoek.header("If-Match", redacteur.vraagt().get(naast).header("ETag"));
    }
    if (methode.equals("PATCH")) {
      verzoek.contentType("application/merge-patch+json").body("{}");
    } else if (isBestand(pad)) {
      bestand(verzoek, pad);
    } else if (methode.equals("POST")) {
      verzoek.contentType(JSON).body(inhoud(pad.substring(pad.lastIndexOf('/') + 1)));
    }
  }

  private static boolean isBestand(String pad) {
    return pad.endsWith("/importvoorbeelden") || pad.endsWith("/importen");
  }

  private void bestand(RequestSpecification verzoek, String pad) {
    String csv = "thema,onderdeel,2026\nPodium,Danszaal,PM\n";
    String voorbeeld = "/v1" + pad.replace("/importen", "/importvoorbeelden");
    String etag =
        redacteur.vraagt().contentType("text/csv").body(csv).post(voorbeeld).header("ETag");
    verzoek.contentType("text/csv").body(csv).header("If-Match", etag);
  }

  /** A file of the financial system, and how it is read. */
  private void vulBesteding(RequestSpecification verzoek, String methode, String adres) {
    String indeling = "/v1/agendas/" + agenda + "/concept/begroting/bestedingsindeling";
    String regel = begrotingsregel();
    if (methode.equals("PUT")) {
      verzoek.header(
          "If-Match",
          redacteur.vraagt().get(indeling).then().statusCode(200).extract().header("ETag"));
      verzoek.contentType(JSON).body(Bestedingsvorm.indeling(Map.of("100", regel)));
    } else if (methode.equals("POST")) {
      redacteur
          .vraagt()
          .header("If-Match", redacteur.vraagt().get(indeling).header("ETag"))
          .contentType(JSON)
          .body(Bestedingsvorm.indeling(Map.of("100", regel)))
          .put(indeling)
          .then()
          .statusCode(200);
      byte[] csv =
          "Kostenplaats;Boekdatum;Bedrag\n100;14-03-2026;1,00\n".getBytes(StandardCharsets.UTF_8);
      if (adres.endsWith("/bestedingsimporten")) {
        verzoek.header(
            "If-Match",
            redacteur
                .vraagt()
                .contentType("text/csv")
                .body(csv)
                .post(adres.replace("importen", "voorbeelden"))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag"));
      }
      verzoek.contentType("text/csv").body(csv);
    }
  }

  private String begrotingsregel() {
    String begrotingen = "/v1/agendas/" + agenda + "/concept/begrotingen";
    String eigen = eerste(redacteur.lees(begrotingen), "begrotingen");
    return eerste(redacteur.lees(begrotingen + "/" + eigen + "/tabel"), "regels");
  }

  private static boolean isOnderdeel(String pad) {
    return pad.endsWith("/concept")
        || !pad.contains("/voorbeeldlinks/") && !pad.contains("/geplande-publicaties/");
  }

  private Map<String, ?> inhoud(String soort) {
    return switch (soort) {
      case "agendas" ->
          Map.of(
              "titel", "Plan " + UUID.randomUUID(),
              "soort", "jaarplan",
              "eigenaar", eigenaar,
              "van", "2027-01-01",
              "tot", "2027-12-31",
              "samenvatting", "Een plan.");
      case "fasen" -> Map.of("naam", "Later", "van", "2027-01", "tot", "2027-12");
      case "themas" -> Map.of("naam", "Dans", "toelichting", "Alles met dans.");
      case "begrippen" -> Map.of("term", "Zaal", "uitleg", "Waar men danst.");
      case "besluiten" -> Map.of("soort", "motie", "titel", "Meer dans");
      case "programmalijnen" -> Map.of("titel", "Dansen", "ambitie", "Iedereen danst.");
      case "resultaten" ->
          Map.of(
              "programmalijn", eerste(concept(), "programmalijnen"),
              "fase", eerste(concept(), "fasen"),
              "tekst", "Iedereen danst.");
      case "strategieen" ->
          Map.of("programmalijn", eerste(concept(), "programmalijnen"), "titel", "Oefenen");
      case "acties" -> Map.of("strategie", eerste(kaart(), "strategieen"), "wat", "Oefenen.");
      case "geldbronnen" -> Map.of("naam", "Fonds " + UUID.randomUUID(), "soort", "fonds");
      case "begrotingen" ->
          Map.of("naam", "Scenario " + UUID.randomUUID(), "vanJaar", 2026, "totJaar", 2028);
      case "begrotingsregels" ->
          Map.of(
              "begroting", maak("/begrotingen", inhoud("begrotingen")).get("id").textValue(),
              "thema", eerste(concept(), "themas"),
              "onderdeel", "Dansles",
              "begroot", Map.of("2026", Map.of("soort", "pm")));
      case "onderdeelkopieen" -> Map.of("soort", "actie", "onderdeel", eerste(kaart(), "acties"));
      case "kopieen" -> Map.of("naam", "Kopie " + UUID.randomUUID());
      case "organisaties" -> Map.of("naam", "Danser " + UUID.randomUUID(), "soort", "maker");
      case "herstellingen" -> Map.of("wijziging", gewijzigd());
      case "handelingherstellingen" -> Map.of("handeling", handeling(gewijzigd()));
      case "versieherstellingen" -> Map.of("versie", 1, "stand", gewijzigd());
      case "voorbeeldlinks" -> Map.of("dagen", 7);
      case "geplande-publicaties" -> planning();
      case "versies" -> {
        gewijzigd();
        yield Map.of("toelichting", "Nieuw.", "stand", concept().get("stand"));
      }
      default -> Map.of();
    };
  }

  private static Map<String, ?> planning() {
    return Map.of(
        "toelichting",
        "Straks.",
        "tijdstip",
        Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /** Changes something and gives the number of the change. */
  private long gewijzigd() {
    String begrip = eerste(concept(), "begrippen");
    String pad = "/v1/agendas/" + agenda + "/concept/begrippen/" + begrip;
    redacteur
        .vraagt()
        .header("If-Match", redacteur.vraagt().get(pad).header("ETag"))
        .contentType("application/merge-patch+json")
        .body(Map.of("uitleg", "Anders " + UUID.randomUUID()))
        .patch(pad)
        .then()
        .statusCode(200);
    return concept().get("stand").longValue();
  }

  /** The deed in which a change was made: the last one. */
  private String handeling(long wijziging) {
    JsonNode laatste =
        redacteur.lees("/v1/agendas/" + agenda + "/concept/wijzigingen").at("/resultaten/0");
    assertThat(laatste.get("nummer").longValue()).isEqualTo(wijziging);
    return laatste.get("handeling").textValue();
  }

  private static String eerste(JsonNode antwoord, String soort) {
    return antwoord.at("/" + soort + "/0/id").textValue();
  }

  private JsonNode concept() {
    return redacteur.lees("/v1/agendas/" + agenda + "/concept");
  }

  private JsonNode kaart() {
    return redacteur.lees(
        "/v1/agendas/"
            + agenda
            + "/concept/programmalijnen/"
            + eerste(concept(), "programmalijnen")
            + "/strategiekaart");
  }

  private JsonNode maak(String pad, Map<String, ?> inhoud) {
    return redacteur
        .vraagt()
        .contentType(JSON)
        .body(inhoud)
        .post("/v1/agendas/" + agenda + "/concept" + pad)
        .then()
        .statusCode(201)
        .extract()
        .as(JsonNode.class);
  }
}
