package nl.strategiekaart.agenda.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Serverteller;
import nl.strategiekaart.shared.Kenmerken;
import org.junit.jupiter.api.Test;

/** What an edit asks of the database, counted in statements. */
@PostgresTest
class SchrijfkostenTest extends Conceptproef {

  private static final long MEESTE = 12;

  @Inject Serverteller serverteller;

  @Test
  void een_tekst_wijzigen_kost_bij_elke_soort_weinig() {
    Map<String, Long> kosten = new TreeMap<>();
    velden()
        .forEach(
            (pad, veld) -> {
              int revisie =
                  pad.isEmpty()
                      ? leesConcept().getInt("agenda.revisie")
                      : redacteur.lees(concept() + pad).get("revisie").asInt();
              kosten.put(
                  pad.replaceAll("/[0-9a-f-]{36}", ""),
                  serverteller.minste(
                      keer ->
                          wijzig(
                                  pad,
                                  Kenmerken.etag(revisie + keer),
                                  Map.of(veld, "Anders gezegd: " + keer))
                              .statusCode(200)));
            });
    assertThat(kosten)
        .as("statements by kind: %s", kosten)
        .hasSize(12)
        .allSatisfy((soort, aantal) -> assertThat(aantal).as(soort).isLessThanOrEqualTo(MEESTE));
  }

  /** With more than one organisatie: what an edit costs may not grow with them. */
  private String actieVanDrie(String actie) {
    List<Map<String, String>> wie =
        Stream.of("Eerste", "Tweede", "Derde")
            .map(
                naam ->
                    id("organisaties", Map.of("naam", naam + " " + agenda, "soort", "vereniging")))
            .map(organisatie -> Map.of("organisatie", organisatie, "rol", "uitvoerder"))
            .toList();
    wijzig("/acties/" + actie, Map.of("wie", wie)).statusCode(200);
    return actie;
  }

  /** Of one part of each kind: its address, and a field that holds a text. */
  private Map<String, String> velden() {
    JsonPath concept = leesConcept();
    JsonPath kaart = kaart();
    Map<String, String> velden = new LinkedHashMap<>();
    velden.put("", "titel");
    velden.put("/fasen/" + concept.getString("fasen[0].id"), "naam");
    velden.put("/themas/" + concept.getString("themas[0].id"), "toelichting");
    velden.put("/begrippen/" + concept.getString("begrippen[0].id"), "uitleg");
    velden.put(
        "/besluiten/" + id("besluiten", Map.of("soort", "motie", "titel", "Meer podia")), "titel");
    velden.put(
        "/geldbronnen/" + id("geldbronnen", Map.of("naam", "Fonds", "soort", "fonds")), "naam");
    velden.put("/programmalijnen/" + concept.getString("programmalijnen[0].id"), "ambitie");
    velden.put("/resultaten/" + kaart.getString("resultaten[0].id"), "tekst");
    velden.put("/strategieen/" + kaart.getString("strategieen[0].id"), "titel");
    velden.put("/acties/" + actieVanDrie(kaart.getString("acties[0].id")), "wat");
    String begroting = eigenBegroting();
    velden.put("/begrotingen/" + begroting, "toelichting");
    velden.put(
        "/begrotingsregels/"
            + redacteur
                .lees(concept() + "/begrotingen/" + begroting + "/tabel")
                .at("/regels/0/id")
                .textValue(),
        "onderdeel");
    return velden;
  }
}
