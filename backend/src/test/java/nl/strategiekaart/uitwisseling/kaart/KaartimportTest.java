package nl.strategiekaart.uitwisseling.kaart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.blad.Bladproef;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A table with maps: seen first, then in the concept, once, and out again in one go. */
@PostgresTest
class KaartimportTest extends Kaartproef {

  private final byte[] bestand =
      werkmap(
          KOPPEN,
          "Muziek in de wijk|Elke wijk oefent.|Ruimte maken|Oefenruimtes inrichten.|||2026|Zaal; Geld",
          "|||Buren vragen.|||tweede helft 2026",
          "Spelen|In 2026 speelt iedereen.|Samen oefenen|De groep oefent elke week.|||doorlopend",
          "|||Elke maand een les.|||2026");

  private JsonNode sporen() {
    return redacteur.lees(concept() + "/wijzigingen?per=handeling&pageSize=100");
  }

  @Test
  void wat_er_al_is_wordt_herkend_en_blijft_zoals_het_is() {
    bewaarVoorstel(bestand);
    JsonNode voor = redacteur.lees(concept() + "/wijzigingen?pageSize=1");
    JsonNode gezien = voorbeeld(bestand);
    assertThat(gezien.at("/nieuw").toString())
        .isEqualTo("{\"programmalijnen\":1,\"resultaten\":1,\"strategieen\":1,\"acties\":3}");
    assertThat(gezien.get("aantalErAl").asInt()).isEqualTo(1);
    assertThat(gezien.at("/programmalijnen/1/isNieuw").asBoolean()).isFalse();
    // Looking changes nothing.
    assertThat(redacteur.lees(concept() + "/wijzigingen?pageSize=1")).isEqualTo(voor);
    JsonNode uitkomst = overgenomen(bestand);
    assertThat(uitkomst.get("nieuw")).isEqualTo(gezien.get("nieuw"));
    JsonNode kaart = kaartVan("Muziek in de wijk");
    JsonNode actie = metTekst(kaart.get("acties"), "wat", "Oefenruimtes inrichten.");
    assertThat(actie.at("/inhoud/hoe").findValuesAsText("tekst")).containsExactly("Zaal", "Geld");
    assertThat(actie.at("/inhoud/strategie").asText())
        .isEqualTo(kaart.at("/strategieen/0/id").asText());
    assertThat(kaart.at("/strategieen/0/inhoud/resultaten/0").asText())
        .isEqualTo(kaart.at("/resultaten/0/id").asText());
    // Behind what stood there.
    assertThat(
            metTekst(kaartVan("Spelen").get("acties"), "wat", "Elke maand een les.")
                .at("/inhoud/volgorde")
                .asInt())
        .isEqualTo(2);
  }

  @Test
  void hetzelfde_bestand_nog_eens_brengt_niets() {
    bewaarVoorstel(bestand);
    overgenomen(bestand);
    JsonNode weer = voorbeeld(bestand);
    assertThat(weer.at("/nieuw/acties").asInt()).isZero();
    assertThat(weer.get("aantalErAl").asInt()).isEqualTo(4);
    assertThat(overgenomen(bestand).get("handeling").isNull()).isTrue();
  }

  private ValidatableResponse neemTerug(String handeling) {
    return redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("handeling", handeling))
        .post(concept() + "/handelingherstellingen")
        .then();
  }

  @Test
  void het_is_een_handeling_die_in_een_keer_ongedaan_gaat() {
    bewaarVoorstel(bestand);
    String voor = redacteur.vraagt().get(concept() + "/agendabestand").asString();
    String handeling = overgenomen(bestand).get("handeling").asText();
    assertThat(sporen().at("/resultaten/0/handeling").asText()).isEqualTo(handeling);
    assertThat(sporen().at("/resultaten/0/aantal").asInt()).isEqualTo(6);
    neemTerug(handeling).statusCode(200);
    assertThat(redacteur.vraagt().get(concept() + "/agendabestand").asString()).isEqualTo(voor);
    // Back in, as if it was never there.
    assertThat(overgenomen(bestand).at("/nieuw/acties").asInt()).isEqualTo(3);
  }

  @Test
  void wie_ermee_verder_werkte_raakt_niets_kwijt() {
    bewaarVoorstel(bestand);
    String handeling = overgenomen(bestand).get("handeling").asText();
    JsonNode kaart = kaartVan("Muziek in de wijk");
    String strategie = kaart.at("/strategieen/0/id").asText();
    id("acties", Map.of("strategie", strategie, "wat", "Later bedacht."));
    neemTerug(handeling).statusCode(409).body("detail", containsString("elders gebruikt"));
    String later =
        metTekst(kaartVan("Muziek in de wijk").get("acties"), "wat", "Later bedacht.")
            .get("id")
            .asText();
    archiveer("/acties/" + later).statusCode(204);
    wijzig("/strategieen/" + strategie, Map.of("titel", "Anders")).statusCode(200);
    neemTerug(handeling).statusCode(409).body("detail", containsString("Ruimte maken"));
  }

  @Test
  void hetzelfde_verzoek_nog_eens_maakt_niets_dubbel() {
    bewaarVoorstel(bestand);
    String etag = stuur(bestand).post(concept() + "/kaartvoorbeelden").header("ETag");
    Map<String, String> koppen =
        Map.of("If-Match", etag, "Idempotency-Key", UUID.randomUUID().toString());
    String adres = concept() + "/kaartimporten";
    String eerst =
        stuur(bestand).headers(koppen).post(adres).then().statusCode(201).extract().asString();
    assertThat(stuur(bestand).headers(koppen).post(adres).asString()).isEqualTo(eerst);
    stuur(werkmap(KOPPEN, "Iets|||Anders.")).headers(koppen).post(adres).then().statusCode(409);
  }

  @Test
  void wat_intussen_anders_werd_wordt_eerst_opnieuw_bekeken() {
    bewaarVoorstel(bestand);
    String etag = stuur(bestand).post(concept() + "/kaartvoorbeelden").header("ETag");
    String adres = concept() + "/kaartimporten";
    stuur(bestand).post(adres).then().statusCode(428);
    String strategie = kaart().getString("strategieen[0].id");
    id("acties", Map.of("strategie", strategie, "wat", "Elke maand een les."));
    stuur(bestand).header("If-Match", etag).post(adres).then().statusCode(412);
  }

  @Test
  void elke_fout_heeft_haar_cel_en_met_een_fout_gebeurt_er_niets() {
    byte[] fout =
        werkmap(
            KOPPEN + "|Fase|Thema",
            "Muziek|||Zingen.|||" + "ooit ".repeat(41) + "eens||Nu|Podium",
            "|Iets.||Spelen.|||2026||Nooit|Poduim",
            "|||Zingen.|||2027");
    bewaarVoorstel(fout);
    assertThat(fouten(voorbeeld(fout)))
        .hasSize(4)
        .anyMatch(f -> f.startsWith("rij 2, kolom Wanneer: Een tijd heeft hoogstens 200 tekens"))
        .anyMatch(f -> f.startsWith("rij 3, kolom Fase: "))
        .anyMatch(f -> f.startsWith("rij 3, kolom Thema: ") && f.contains("Poduim"))
        .anyMatch(f -> f.startsWith("rij 4, kolom Wanneer: ") && f.contains("rij 2"));
    assertThat(voorbeeld(fout).at("/fouten/0/cel").asText()).isEqualTo("G2");
    neemOver(fout, Map.of()).then().statusCode(400).body("errors.size()", equalTo(4));
    assertThat(redacteur.lees(concept()).get("programmalijnen").size()).isEqualTo(1);
  }

  @Test
  void woorden_waar_geen_tijd_in_staat_blijven_staan_en_worden_gemeld() {
    byte[] woorden =
        werkmap(
            KOPPEN,
            "Muziek|||Zingen.|||na vaststelling door de raad",
            "|||Dansen.|||eind 2026",
            "|||Spelen.|||n.t.b.");
    bewaarVoorstel(woorden);
    assertThat(voorbeeld(woorden).get("opmerkingen").valueStream().map(JsonNode::asText))
        .contains(
            "Bij 2 acties staat geen tijd die wij herkennen, zoals 'na vaststelling door de raad' (rij 2, kolom Wanneer)."
                + " De woorden blijven staan; er is een periode bij te kiezen.");
    overgenomen(woorden);
    assertThat(kaartVan("Muziek").get("acties").findValuesAsText("woorden"))
        .containsExactly("na vaststelling door de raad", "eind 2026", "n.t.b.");
  }

  @Test
  void zonder_fase_in_het_bestand_wordt_er_een_gekozen() {
    String later = id("fasen", Map.of("naam", "Later", "van", "2027-01", "tot", "2027-12"));
    bewaarVoorstel(bestand);
    assertThat(voorbeeld(bestand).at("/vragen/0/vraag").asText()).isEqualTo("fase");
    neemOver(bestand, Map.of())
        .then()
        .statusCode(400)
        .body("errors.code", everyItem(equalTo("vraag")));
    assertThat(voorbeeld(bestand, "antwoord=fase=" + later).get("aantalFouten").asInt()).isZero();
    assertThat(
            voorbeeld(bestand, "antwoord=fase=" + UUID.randomUUID())
                .at("/vragen/0/gekozen")
                .isNull())
        .isTrue();
    overgenomen(bestand, "antwoord=fase=" + later);
    assertThat(kaartVan("Muziek in de wijk").at("/resultaten/0/inhoud/fase").asText())
        .isEqualTo(later);
  }

  @Test
  void de_termijn_van_een_resultaat_volgt_uit_het_jaar_in_zijn_tekst() {
    id("fasen", Map.of("naam", "Straks", "van", "2027-01", "tot", "2029-07"));
    id("fasen", Map.of("naam", "Later", "van", "2029-08", "tot", "2031-12"));
    byte[] jaren =
        werkmap(
            KOPPEN,
            "Muziek|In 2026 zingt iedereen, zoals in Visie 2040 staat.|Lessen|Zingen.",
            "|In 2029 speelt iedereen.|Spelen|Spelen.",
            "|Van 2027 tot 2030 groeit het koor.|Koor|Werven.",
            "|In 2032 is er een zaal.|Zaal|Bouwen.",
            "|Iedereen danst in 2040.|Dans|Dansen.",
            "Film|||In 2029 kijken we terug.");
    bewaarVoorstel(jaren);
    JsonNode gezien = voorbeeld(jaren);
    assertThat(
            gezien
                .at("/programmalijnen/0/resultaten")
                .valueStream()
                .map(een -> een.get("fase").asText("geen")))
        .containsExactly("Nu", "Straks", "geen", "Later", "geen");
    assertThat(gezien.get("opmerkingen").toString())
        .contains("Van 3 resultaten volgt de termijn uit het jaar");
    // The year in an actie may be of anything.
    assertThat(gezien.at("/vragen/0/antwoorden").size()).isEqualTo(3);
    assertThat(fouten(gezien)).isEmpty();
    String nu = leesConcept().getString("fasen[0].id");
    assertThat(
            voorbeeld(jaren, "antwoord=fase=" + nu)
                .at("/programmalijnen/0/resultaten")
                .findValuesAsText("fase"))
        .containsExactly("Nu", "Straks", "Nu", "Later", "Nu");
  }

  @Test
  void een_csv_gaat_net_zo() {
    byte[] csv =
        "Programmalijn;Actie;Wanneer\r\nMuziek;Zingen.;2026\r\n;Spelen.;2026\r\n"
            .getBytes(StandardCharsets.UTF_8);
    bewaarVoorstel(csv);
    assertThat(overgenomen(csv).at("/nieuw/acties").asInt()).isEqualTo(2);
  }

  @Test
  void ons_eigen_lege_bestand_wordt_gelezen_zoals_het_is() throws IOException {
    byte[] leeg =
        redacteur
            .vraagt()
            .get(concept() + "/kaartimporten/voorbeeldbestand")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (XSSFWorkbook boek = new XSSFWorkbook(new ByteArrayInputStream(leeg))) {
      Bladproef.eisPassend(boek.getSheetAt(0));
      Bladproef.eisAfdruk(boek.getSheetAt(0), "Strategiekaart");
      assertThat(boek.getSheetAt(0).getRepeatingRows().getLastRow()).isZero();
    }
    JsonNode kolommen = kolommen(leeg);
    assertThat(kolommen.get("voorstel").findValuesAsText("wat"))
        .isEqualTo(List.of(kolommen.get("mogelijk").valueStream().map(JsonNode::asText).toArray()));
  }
}
