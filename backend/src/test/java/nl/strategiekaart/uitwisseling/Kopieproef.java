package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.KleineAgenda;
import org.junit.jupiter.api.BeforeEach;

/** What tests of a copy of an agenda do again and again. */
abstract class Kopieproef extends Agendabestandproef {

  /** With something of everything that has a time. */
  @BeforeEach
  void neemAgendaMetTijden() {
    KleineAgenda klein = KleineAgenda.nieuw();
    neemAgenda(
        klein
            .met(
                "jaar: 2026}",
                "jaar: 2026, besluit: motie, indicatoren: [{naam: Spelers, eenheid: mensen, nulmetingJaar: 2024, nulmeting: 1,"
                    + " streefwaardeJaar: 2026, streefwaarde: 4}]}")
            .met(
                "themas:\n",
                "besluiten:\n  - {code: motie, soort: motie, titel: Speel, genomen: mei 2021}\nthemas:\n")
            .met(
                "hoe: [{tekst: De zaal huren.,",
                "hoe: [{tekst: De zaal huren., wanneer: derde kwartaal 2026, gedaan: true,")
            .met(
                "            themas: [podium]\n",
                "            themas: [podium]\n          - {code: a2, wat: Eens dansen., wanneer: 2 maart 2026}\n"
                    + "          - {code: a3, wat: Schrikkelen., wanneer: 29 februari 2028}\n"
                    + "          - {code: a4, wat: Stoppen., wanneer: 2026 en verder}\n")
            .met(
                "begroot: {2026: \"100.10\", 2027: PM}",
                "begroot: {2026: \"100.10\", 2027: {soort: pm, beslistDoor: %s-groep, beslistVoor: 2026-07-01}, 2028: 0}, toegezegd: {2026: 50}, besteed: {2026-H1: 20}"
                    .formatted(klein.code()))
            .met("acties: [a1]", "acties: [a1, a4]")
            .met(
                "publicatie:",
                "voortgang:\n  - {actie: a2, status: afgerond, sinds: 2026-07-01}\n"
                    + "  - {actie: a4, status: gestopt, sinds: 2026-07-01}\npublicatie:"));
  }

  /** Asks for a copy, nine years later unless said otherwise. */
  ValidatableResponse kopieer(Map<String, ?> verder) {
    Map<String, Object> lichaam =
        new HashMap<>(
            Map.of("titel", "Plan na " + agenda, "van", "2035-01-01", "tot", "2036-12-31"));
    lichaam.putAll(verder);
    return redacteur
        .vraagt()
        .contentType("application/json")
        .body(lichaam)
        .post(concept() + "/kopieen")
        .then();
  }

  /** Makes it and gives its code. */
  String kopie(Map<String, ?> verder) {
    return kopieer(verder).statusCode(201).extract().path("code");
  }

  /** What is in such a copy, as in its agendabestand. */
  ObjectNode inhoud(Map<String, ?> verder) {
    return boom(bestand(redacteur, kopie(verder)));
  }

  static List<String> codes(JsonNode lijst) {
    return lijst.valueStream().map(een -> een.get("code").textValue()).toList();
  }

  static JsonNode acties(ObjectNode kopie) {
    return kopie.at("/programmalijnen/0/strategieen/0/acties");
  }

  void publiceer(String code) {
    String adres = "/v1/agendas/" + code;
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(
            Map.of(
                "toelichting",
                "Eerste.",
                "stand",
                redacteur.lees(adres + "/concept/verschillen").get("stand")))
        .post(adres + "/versies")
        .then()
        .statusCode(201);
  }
}
