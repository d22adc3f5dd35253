package nl.strategiekaart.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/** What an organisatie says of itself is edited like everything else, and read at once. */
@PostgresTest
class ProfielTest extends Organisatieproef {

  @Test
  void een_nieuwe_naam_is_meteen_te_lezen_en_te_vinden_en_de_oude_ook() {
    String nieuw = naam("Schouwburg");
    wijzig(
            beheerder,
            pad("theater"),
            Map.of("naam", nieuw, "eerdereNamen", List.of("Zandkasteel " + agenda)))
        .statusCode(200)
        .body("inhoud.naam", equalTo(nieuw));
    bezoek(pad("theater"))
        .body("naam", equalTo(nieuw))
        .body("eerdereNamen", contains("Zandkasteel " + agenda));
    String gezocht = "/v1/organisaties?agenda=" + agenda + "&zoek=";
    bezoek(gezocht + "schouwburg").body("resultaten.naam", contains(nieuw));
    bezoek(gezocht + "zandkasteel").body("resultaten.naam", contains(nieuw));
  }

  @Test
  void wat_is_gepubliceerd_houdt_de_oude_naam() {
    String kaart = "/v1/agendas/" + agenda + "/programmalijnen/spelen/strategiekaart";
    wijzig(beheerder, pad("groep"), Map.of("naam", naam("Club"))).statusCode(200);
    bezoek(kaart).body(containsString("Groep van " + agenda));
  }

  @Test
  void alles_wat_een_organisatie_van_zichzelf_zegt_lezen_bezoekers() {
    wijzig(
            beheerder,
            pad("theater"),
            Map.of(
                "afkorting", "ThT",
                "toelichting", "Speelt het hele jaar.",
                "website", "https://theater.example",
                "privacyverklaring", "https://theater.example/privacy",
                "disciplines", List.of("toneel", "dans"),
                "wijken", List.of("Meerzicht"),
                "kvk", "12345678",
                "contact",
                    Map.of("naam", "Balie", "email", "balie@theater.example", "openbaar", true)))
        .statusCode(200);
    bezoek(pad("theater"))
        .body("afkorting", equalTo("ThT"))
        .body("toelichting", equalTo("Speelt het hele jaar."))
        .body("website", equalTo("https://theater.example"))
        .body("privacyverklaring", equalTo("https://theater.example/privacy"))
        .body("toegankelijkheidsverklaring", nullValue())
        .body("disciplines", contains("toneel", "dans"))
        .body("wijken", contains("Meerzicht"))
        .body("kvk", equalTo("12345678"))
        .body("contact.email", equalTo("balie@theater.example"));
  }

  @Test
  void contact_dat_niet_openbaar_is_leest_geen_bezoeker() {
    wijzig(
            beheerder,
            pad("theater"),
            Map.of("contact", Map.of("email", "prive@theater.example", "openbaar", false)))
        .statusCode(200);
    bezoek(pad("theater"))
        .body("contact", nullValue())
        .body(not(containsString("prive@theater.example")));
    assertThat(inhoud(beheerder, pad("theater")).at("/contact/email").textValue())
        .isEqualTo("prive@theater.example");
  }

  @Test
  void van_contact_staat_in_het_spoor_alleen_dat_het_veranderde() {
    wijzig(beheerder, pad("theater"), Map.of("contact", Map.of("email", "een@theater.example")));
    wijzig(beheerder, pad("theater"), Map.of("contact", Map.of("email", "twee@theater.example")));
    beheerder
        .vraagt()
        .get(pad("theater") + "/wijzigingen")
        .then()
        .body("resultaten[0].na.contact.persoonlijk", equalTo(true))
        .body(not(containsString("theater.example")));
  }

  @Test
  void elke_fout_wordt_tegelijk_bij_haar_veld_gezegd() {
    Map<String, Object> fout = new HashMap<>();
    fout.put("naam", null);
    fout.put("website", "theater.example");
    fout.put("privacyverklaring", "privacy.example");
    fout.put("toegankelijkheidsverklaring", "javascript:alert(1)");
    fout.put("kvk", "1234");
    fout.put("tooi", "gm0637");
    fout.put("contact", Map.of("email", "geen adres", "telefoon", "bel maar"));
    wijzig(beheerder, pad("theater"), fout)
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/naam",
                "/website",
                "/privacyverklaring",
                "/toegankelijkheidsverklaring",
                "/kvk",
                "/tooi",
                "/contact/email",
                "/contact/telefoon"));
  }

  @Test
  void wie_niet_heeft_gezien_wat_er_nu_staat_overschrijft_niets() {
    String profiel = pad("theater") + "/profiel";
    String gezien = beheerder.vraagt().get(profiel).header("ETag");
    wijzig(beheerder, pad("theater"), Map.of("toelichting", "Van een ander.")).statusCode(200);
    patch(beheerder.vraagt(), gezien, Map.of("toelichting", "Van mij."))
        .patch(profiel)
        .then()
        .statusCode(412);
    patch(beheerder.vraagt(), null, Map.of("toelichting", "Van mij."))
        .patch(profiel)
        .then()
        .statusCode(428);
    bezoek(pad("theater")).body("toelichting", equalTo("Van een ander."));
  }

  @Test
  void een_wijziging_staat_in_het_spoor_en_kan_terug() {
    String oud = inhoud(beheerder, pad("theater")).get("naam").textValue();
    wijzig(beheerder, pad("theater"), Map.of("naam", naam("Tiepvout"))).statusCode(200);
    JsonNode regel = beheerder.lees(pad("theater") + "/wijzigingen").at("/resultaten/0");
    assertThat(regel.at("/voor/naam").textValue()).isEqualTo(oud);
    assertThat(regel.get("door").textValue()).isEqualTo("Proef Persoon");
    beheerder
        .vraagt()
        .contentType("application/json")
        .body(Map.of("wijziging", regel.get("nummer").longValue()))
        .post(pad("theater") + "/herstellingen")
        .then()
        .statusCode(200)
        .body("inhoud.naam", equalTo(oud));
    bezoek(pad("theater")).body("naam", equalTo(oud));
  }

  @Test
  void wie_wat_mag_staat_niet_tussen_de_wijzigingen_en_gaat_daar_niet_terug() {
    beheerder
        .vraagt()
        .contentType("application/json")
        .body(Map.of("rol", "vertegenwoordiger"))
        .post(pad("theater") + "/lidmaatschappen")
        .then()
        .statusCode(201);
    beheerder
        .vraagt()
        .get(pad("theater") + "/wijzigingen")
        .then()
        .body("resultaten.soort", not(hasItem("lidmaatschap")));
  }

  @Test
  void een_vertegenwoordiger_houdt_het_eigen_profiel_bij_en_niet_wat_voor_organisatie_het_is() {
    Proefgebruiker eigen =
        Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, agenda + "-theater");
    wijzig(eigen, pad("theater"), Map.of("toelichting", "Wij spelen.")).statusCode(200);
    for (String veld : List.of("soort", "onderdeelVan", "tooi", "opgehevenPer", "opvolger")) {
      Map<String, Object> wijziging = new HashMap<>();
      wijziging.put(veld, null);
      wijzig(eigen, pad("theater"), wijziging).statusCode(403);
    }
    bezoek(pad("theater")).body("toelichting", equalTo("Wij spelen."));
  }

  @Test
  void een_medewerker_verbetert_een_organisatie_tot_iemand_haar_vertegenwoordigt() {
    wijzig(redacteur, pad("theater"), Map.of("toelichting", "Goed gespeld.")).statusCode(200);
    Proefgebruiker eigen =
        Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, agenda + "-theater");
    redacteur.vraagt().get(pad("theater") + "/profiel").then().statusCode(403);
    wijzig(eigen, pad("theater"), Map.of("toelichting", "Van onszelf.")).statusCode(200);
  }

  @Test
  void een_medewerker_houdt_de_eigen_afdelingen_bij_ook_met_mensen() {
    String gemeente = id(beheerder, pad("gemeente"));
    String afdeling =
        maakOrganisatie(
                beheerder,
                Map.of("naam", naam("Vrije Tijd"), "soort", "afdeling", "onderdeelVan", gemeente))
            .statusCode(201)
            .extract()
            .path("code");
    Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, afdeling);
    String adres = "/v1/organisaties/" + afdeling;
    wijzig(redacteur, adres, Map.of("afkorting", "VT")).statusCode(200);
    Proefgebruiker elders = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "zimihc");
    elders.vraagt().get(adres + "/profiel").then().statusCode(403);
  }

  @Test
  void wat_alleen_in_een_ander_concept_staat_is_er_niet() {
    String code =
        maak("organisaties", Map.of("naam", naam("Geheim"), "soort", "maker"))
            .statusCode(201)
            .extract()
            .path("code");
    Proefgebruiker elders = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "zimihc");
    elders.vraagt().get("/v1/organisaties/" + code + "/profiel").then().statusCode(404);
    elders
        .vraagt()
        .get("/v1/ik/organisaties?zoek=geheim")
        .then()
        .body("resultaten.code", not(hasItem(code)));
    wijzig(redacteur, "/v1/organisaties/" + code, Map.of("toelichting", "Toch niet."))
        .statusCode(200);
  }

  @Test
  void de_lijst_noemt_precies_wie_men_mag_bijhouden() {
    Proefgebruiker eigen =
        Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, agenda + "-theater");
    eigen
        .vraagt()
        .get("/v1/ik/organisaties")
        .then()
        .body("resultaten.code", contains(agenda + "-theater"))
        .body("resultaten[0].id", notNullValue())
        .body("resultaten[0].aantalLeden", equalTo(1));
    for (String wie : List.of("gemeente", "theater", "groep")) {
      wijzig(beheerder, pad(wie), Map.of("afkorting", agenda)).statusCode(200);
    }
    String zoek = "/v1/ik/organisaties?zoek=" + agenda;
    redacteur
        .vraagt()
        .get(zoek)
        .then()
        .body("resultaten.code", containsInAnyOrder(agenda + "-gemeente", agenda + "-groep"));
    beheerder.vraagt().get(zoek).then().body("resultaten.code", hasItem(agenda + "-theater"));
    beheerder
        .vraagt()
        .get(zoek + "&zonderLeden=true")
        .then()
        .body("resultaten.code", not(hasItem(agenda + "-theater")))
        .body("resultaten.code", hasItem(agenda + "-groep"));
  }
}
