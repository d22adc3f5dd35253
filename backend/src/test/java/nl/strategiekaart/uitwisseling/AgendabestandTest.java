package nl.strategiekaart.uitwisseling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.strategiekaart.Bestedingsvorm;
import nl.strategiekaart.KleineAgenda;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.Queryteller;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.participatie.Activiteit;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/** An agenda goes out as a file, and a file becomes an agenda. */
@PostgresTest
class AgendabestandTest extends Agendabestandproef {

  @Inject Queryteller teller;

  @Test
  void een_eigen_bestand_wordt_een_tweede_agenda_met_een_eigen_code() {
    String bestand = bestand();
    String tweede = agenda + "-" + eigenaar();
    assertThat(voorbeeld(bestand).get("code").textValue()).isEqualTo(tweede);
    leesIn(bestand)
        .statusCode(201)
        .header("Location", endsWith("/v1/agendas/" + tweede + "/concept"))
        .body("code", equalTo(tweede))
        .body("inhoud.titel", equalTo("Agenda van " + agenda));
    assertThat(zonderCode(bestand(redacteur, tweede))).isEqualTo(zonderCode(bestand));
    assertThat(voorbeeld(bestand).get("code").textValue()).isEqualTo(tweede + "-2");
    // With a number of before it does not get whose it is once more.
    String derde = bestand.replace("\n  code: " + agenda + "\n", "\n  code: " + tweede + "-3\n");
    assertThat(voorbeeld(derde).get("code").textValue()).isEqualTo(tweede + "-3");
  }

  @Test
  void een_code_in_een_bestand_verklapt_niets_van_een_ander() {
    String ander = agenda;
    neemAgenda(KleineAgenda.nieuw());
    String mijn = bestand();
    String vrij = mijn.replace("\n  code: " + agenda + "\n", "\n  code: " + agenda + "-nergens\n");
    String bezet = mijn.replace("\n  code: " + agenda + "\n", "\n  code: " + ander + "\n");
    assertThat(voorbeeld(vrij).get("code").textValue())
        .isEqualTo(agenda + "-nergens-" + eigenaar());
    assertThat(voorbeeld(bezet).get("code").textValue()).isEqualTo(ander + "-" + eigenaar());
  }

  @Test
  void het_bestand_is_yaml_om_mee_te_nemen_en_te_lezen() {
    redacteur
        .vraagt()
        .get(concept() + "/agendabestand")
        .then()
        .contentType("application/yaml")
        .header("Content-Disposition", containsString(agenda + ".yaml"))
        .header("Cache-Control", "no-store");
    assertThat(bestand())
        .contains("  - code: spelen\n    nummer: 1\n    titel: Spelen\n")
        .contains("begroot:\n        2026: 100.10\n        2027: PM\n")
        .doesNotContain("volgorde", "programmalijn: ", "gedaan", "[]", "null");
  }

  @Test
  void wat_is_ingelezen_is_een_concept_dat_bezoekers_niet_zien() {
    String nieuw = ingelezen(bestand());
    given().get("/v1/agendas/" + nieuw).then().statusCode(404);
    given().get("/v1/agendas/" + nieuw + "/activiteiten").then().statusCode(404);
    JsonNode concept = redacteur.lees("/v1/agendas/" + nieuw + "/concept");
    assertThat(concept.get("gepubliceerd").booleanValue()).isFalse();
    assertThat(concept.at("/programmalijnen/0/id"))
        .isNotEqualTo(leesConcept().get("programmalijnen[0].id"));
  }

  @Test
  void een_voorbeeld_zegt_wat_er_komt_en_maakt_niets() {
    String nieuwe = "Danshuis " + UUID.randomUUID();
    String bestand =
        bestand()
                .replace(
                    "organisaties:\n",
                    "organisaties:\n  - {code: danshuis-%s, naam: %s, soort: maker}\n"
                        .formatted(agenda, nieuwe))
            + "voortgang:\n  - {actie: a1, status: afgerond, sinds: 2026-07-01}\n";
    List<Long> voor = aantallen();
    JsonNode voorbeeld = voorbeeld(bestand);
    assertThat(aantallen()).isEqualTo(voor);
    assertThat(voorbeeld.get("titel").textValue()).isEqualTo("Agenda van " + agenda);
    assertThat(voorbeeld.get("programmalijnen").toString()).isEqualTo("[\"Spelen\"]");
    assertThat(voorbeeld.get("nieuweOrganisaties").toString())
        .isEqualTo("[{\"naam\":\"%s\",\"soort\":\"maker\"}]".formatted(nieuwe));
    assertThat(voorbeeld.get("nietOvergenomen").toString())
        .isEqualTo("[{\"naam\":\"voortgang\",\"aantal\":1}]");
    assertThat(voorbeeld.get("aantallen").toString())
        .contains("{\"naam\":\"acties\",\"aantal\":1}", "{\"naam\":\"activiteiten\",\"aantal\":1}");
    assertThat(voorbeeld.get("fouten").isEmpty()).isTrue();
    // And making it does what was said.
    assertThat(ingelezen(bestand)).isEqualTo(voorbeeld.get("code").textValue());
    assertThat(aantallen()).isNotEqualTo(voor);
  }

  private static List<Long> aantallen() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                List.of(
                    Agenda.count(), Organisatie.count(), Activiteit.count(), Wijziging.count()));
  }

  @Test
  void in_het_spoor_staat_een_regel_van_wie_het_inlas() {
    String nieuw = ingelezen(bestand());
    redacteur
        .vraagt()
        .get("/v1/agendas/" + nieuw + "/concept/wijzigingen")
        .then()
        .body("totaal", equalTo(1))
        .body("resultaten[0].wat", equalTo("gemaakt"))
        .body("resultaten[0].soort", equalTo("agenda"))
        .body("resultaten[0].door", equalTo("Proef Persoon"));
  }

  @Test
  void hetzelfde_verzoek_nog_eens_maakt_er_een() {
    String sleutel = UUID.randomUUID().toString();
    String bestand = bestand();
    for (int i = 0; i < 2; i++) {
      redacteur
          .vraagt()
          .header("Idempotency-Key", sleutel)
          .contentType("application/yaml")
          .body(bestand.getBytes())
          .post("/v1/organisaties/" + eigenaar() + "/agendabestanden")
          .then()
          .statusCode(201)
          .body("id", equalTo(sleutel))
          .body("code", equalTo(agenda + "-" + eigenaar()));
    }
    redacteur
        .vraagt()
        .header("Idempotency-Key", sleutel)
        .contentType("application/yaml")
        .body((bestand + "\n").getBytes())
        .post("/v1/organisaties/" + eigenaar() + "/agendabestanden")
        .then()
        .statusCode(409);
  }

  @Test
  void tegelijk_ingelezen_krijgt_elk_een_eigen_code_en_een_sleutel_maakt_er_een() {
    String bestand = bestand();
    String sleutel = UUID.randomUUID().toString();
    List<CompletableFuture<String>> tegelijk =
        Stream.of(sleutel, sleutel, UUID.randomUUID().toString(), UUID.randomUUID().toString())
            .map(
                een ->
                    CompletableFuture.supplyAsync(
                        () ->
                            redacteur
                                .vraagt()
                                .header("Idempotency-Key", een)
                                .contentType("application/yaml")
                                .body(bestand.getBytes())
                                .post("/v1/organisaties/" + eigenaar() + "/agendabestanden")
                                .then()
                                .statusCode(201)
                                .extract()
                                .path("code")))
            .map(een -> een.thenApply(String.class::cast))
            .toList();
    List<String> codes = tegelijk.stream().map(CompletableFuture::join).toList();
    assertThat(codes.get(0)).isEqualTo(codes.get(1));
    String eerste = agenda + "-" + eigenaar();
    assertThat(Set.copyOf(codes)).containsExactlyInAnyOrder(eerste, eerste + "-2", eerste + "-3");
  }

  @Test
  void wie_een_bestand_van_een_ander_inleest_wordt_zelf_de_eigenaar() {
    String bestand = bestand();
    String ander = agenda + "-gemeente";
    laadAgendaOpnieuw();
    JsonNode voorbeeld = voorbeeld(bestand);
    assertThat(voorbeeld.get("andereEigenaar").textValue()).isEqualTo(ander);
    leesIn(bestand).statusCode(201).body("inhoud.eigenaar", equalTo(eigenaar()));
  }

  @Test
  void een_beheerder_leest_en_maakt_en_een_ander_niet() {
    Proefgebruiker beheerder = Proefgebruiker.met(Lidmaatschapsrol.beheerder, "zimihc");
    String nieuw =
        stuur(beheerder, eigenaar(), "agendabestanden", bestand(beheerder, agenda))
            .statusCode(201)
            .extract()
            .path("code");
    beheerder
        .vraagt()
        .get("/v1/agendas/" + nieuw + "/concept")
        .then()
        .statusCode(403)
        .header("Link", equalTo("</v1/organisaties/" + eigenaar() + ">; rel=\"author\""))
        .body("detail", containsString("van 'Gemeente Kleindorp'"));
    Proefgebruiker elders = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "zimihc");
    elders.vraagt().get(concept() + "/agendabestand").then().statusCode(403);
    elders.vraagt().get("/v1/agendas/" + nieuw + "/concept/agendabestand").then().statusCode(404);
    stuur(elders, eigenaar(), "agendabestanden", "agenda: {}").statusCode(403);
    stuur(elders, "bestaat-niet", "agendabestandvoorbeelden", "agenda: {}").statusCode(403);
    stuur(beheerder, "bestaat-niet", "agendabestandvoorbeelden", "agenda: {}").statusCode(404);
    given().get(concept() + "/agendabestand").then().statusCode(401);
  }

  @Test
  void een_scenario_gaat_mee_onder_dezelfde_codes() {
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("naam", "Minder"))
        .post(concept() + "/begrotingen/" + eigenBegroting() + "/kopieen")
        .then()
        .statusCode(201);
    String bestand = bestand();
    assertThat(bestand.split("code: b1\n")).hasSize(3);
    assertThat(zonderCode(bestand(redacteur, ingelezen(bestand)))).isEqualTo(zonderCode(bestand));
  }

  /** A code of the financial system goes to a regel of the begroting itself, not of a scenario. */
  @Test
  void hoe_bestedingen_worden_gelezen_gaat_mee() {
    String begroting = concept() + "/begrotingen/" + eigenBegroting();
    String regel = redacteur.lees(begroting + "/tabel").at("/regels/0/id").textValue();
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("naam", "Aaa"))
        .post(begroting + "/kopieen")
        .then()
        .statusCode(201);
    redacteur
        .vraagt()
        .header("If-Match", "\"0\"")
        .contentType("application/json")
        .body(Bestedingsvorm.indeling(Map.of("100", regel)))
        .put(concept() + "/begroting/bestedingsindeling")
        .then()
        .statusCode(200);
    String bestand = bestand();
    assertThat(bestand).contains("bestedingsindeling:\n", "regel: begroting/b1");
    assertThat(zonderCode(bestand(redacteur, ingelezen(bestand)))).isEqualTo(zonderCode(bestand));
  }

  @Test
  void een_gearchiveerde_geldbron_die_nog_wordt_genoemd_gaat_mee() {
    String bron = leesConcept().getString("geldbronnen[0].id");
    String regel =
        redacteur
            .lees(concept() + "/begrotingen/" + eigenBegroting() + "/tabel")
            .at("/regels/0/id")
            .textValue();
    // A geldbron can only go when nothing names it; what comes back out of the archive may.
    archiveer("/begrotingsregels/" + regel).statusCode(204);
    String actie = kaart().getString("acties[0].id");
    wijzig("/acties/" + actie, Map.of("hoe", List.of())).statusCode(200);
    archiveer("/geldbronnen/" + bron).statusCode(204);
    herstel(regel);
    String bestand = bestand();
    assertThat(bestand).contains("geldbron: eigen", "naam: Eigen geld");
    assertThat(zonderCode(bestand(redacteur, ingelezen(bestand)))).isEqualTo(zonderCode(bestand));
  }

  private void herstel(String onderdeel) {
    Integer wijziging =
        redacteur
            .vraagt()
            .get(concept() + "/wijzigingen?onderdeel=" + onderdeel)
            .then()
            .statusCode(200)
            .extract()
            .path("resultaten[0].nummer");
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("wijziging", wijziging))
        .post(concept() + "/herstellingen")
        .then()
        .statusCode(200);
  }

  @Test
  void de_demo_komt_heel_terug() {
    Proefgebruiker beheerder = Proefgebruiker.met(Lidmaatschapsrol.beheerder, "zimihc");
    for (String demo : List.of("zoetermeer-2022-2030", "zimihc-connect-2025-2028")) {
      String bestand = bestand(beheerder, demo);
      String nieuw = ingelezen(bestand);
      var heen = zonderCode(bestand);
      var terug = zonderCode(bestand(redacteur, nieuw));
      // It is of another owner now, whom a file names too.
      String was = heen.withObject("agenda").remove("eigenaar").textValue();
      terug.withObject("agenda").remove("eigenaar");
      terug
          .withArray("organisaties")
          .removeIf(een -> een.get("code").textValue().equals(eigenaar()));
      assertThat(terug).as(demo).isEqualTo(heen);
      assertThat(was).isNotEqualTo(eigenaar());
    }
  }

  @Test
  void een_grotere_agenda_kost_geen_vraag_per_deel() {
    long klein = teller.tel(this::bestand);
    KleineAgenda groot = KleineAgenda.nieuw();
    StringBuilder acties = new StringBuilder("        acties:\n");
    for (int i = 0; i < 40; i++) {
      acties.append(
          "          - {code: x%d, wat: Doen., wie: [{organisatie: %s-theater, rol: trekker}], themas: [podium], hoe: [{tekst: Een., geldbron: eigen}]}%n"
              .formatted(i, groot.code()));
    }
    neemAgenda(groot.met("        acties:\n", acties.toString()));
    assertThat(teller.tel(this::bestand)).isLessThanOrEqualTo(klein + 2);
  }
}
