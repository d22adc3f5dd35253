package nl.strategiekaart.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.List;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a page of the site says to who runs no script: whether it is there, and what it is about.
 */
@PostgresTest
class SitepaginaTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nergens",
        "/agendas",
        "/agendas/bestaat-niet",
        "/agendas/bestaat-niet/acties",
        "/agendas/zoetermeer-2022-2030/nergens",
        "/agendas/zoetermeer-2022-2030/programmalijnen/nergens",
        "/agendas/zoetermeer-2022-2030/acties/5f0c",
        "/agendas/zoetermeer-2022-2030/acties/00000000-0000-4000-8000-000000000000",
        "/agendas/zoetermeer-2022-2030/versies/99",
        "/organisaties/niemand",
        "/agendas/%00",
        "/agendas/%EE%80%80"
      })
  void een_pagina_die_er_niet_is_is_een_404_en_de_site_zegt_dat(String pad) {
    given()
        .urlEncodingEnabled(false)
        .get(pad)
        .then()
        .statusCode(404)
        .contentType("text/html")
        .header("Content-Security-Policy", containsString("script-src 'self'"))
        .body(containsString("de pagina"), containsString("<title>Strategiekaart</title>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /over                                                       | Over deze site – Strategiekaart
          /agendas/zoetermeer-2022-2030                               | Uitvoeringsagenda Cultuurvisie 2022-2030 – Strategiekaart
          /agendas/zoetermeer-2022-2030/                              | Uitvoeringsagenda Cultuurvisie 2022-2030 – Strategiekaart
          /agendas/zoetermeer-2022-2030/programmalijnen/goud-maken    | Goud maken – Uitvoeringsagenda Cultuurvisie 2022-2030 – Strategiekaart
          /agendas/zoetermeer-2022-2030/begroting                     | Begroting – Uitvoeringsagenda Cultuurvisie 2022-2030 – Strategiekaart
          /agendas/zoetermeer-2022-2030/versies/1                     | Versie 1 – Uitvoeringsagenda Cultuurvisie 2022-2030 – Strategiekaart
          /organisaties/gemeente-zoetermeer                           | Gemeente Zoetermeer – Strategiekaart
          """)
  void wie_het_script_niet_uitvoert_leest_waar_een_pagina_over_gaat(String pad, String titel) {
    String html = given().get(pad).then().statusCode(200).extract().asString();
    assertThat(html).contains("<title>" + titel + "</title>", "property=\"og:title\"");
    String vast = "http://localhost:8080" + pad.replaceFirst("/$", "");
    assertThat(html).contains("<link rel=\"canonical\" href=\"" + vast + "\" />");
  }

  @Test
  void een_pagina_zegt_in_een_paar_zinnen_wat_erop_staat() {
    given()
        .get("/agendas/zoetermeer-2022-2030")
        .then()
        .body(containsString("<meta name=\"description\" content=\""));
    given().get("/").then().body(containsString("<title>Strategiekaart</title>"));
  }

  @Test
  void waar_iemand_werkt_is_van_buiten_niets_te_lezen() {
    for (String pad : List.of("/concepten", "/agendas/bestaat-niet/concept", "/voorbeeld/geheim")) {
      given()
          .get(pad)
          .then()
          .statusCode(200)
          .header("X-Robots-Tag", "noindex")
          .body(containsString("<title>Strategiekaart</title>"), not(containsString("canonical")));
    }
  }

  @Test
  void zoekmachines_krijgen_alle_pagina_s_en_horen_waar_die_lijst_is() {
    given()
        .get("/robots.txt")
        .then()
        .statusCode(200)
        .contentType("text/plain")
        .body(containsString("Sitemap: http://localhost:8080/sitemap.xml"));
    List<String> adressen =
        given()
            .get("/sitemap.xml")
            .then()
            .statusCode(200)
            .contentType("application/xml")
            .extract()
            .xmlPath()
            .getList("urlset.url.loc");
    assertThat(adressen)
        .contains(
            "http://localhost:8080/",
            "http://localhost:8080/agendas/zoetermeer-2022-2030/programmalijnen/goud-maken",
            "http://localhost:8080/organisaties/wijck")
        .doesNotHaveDuplicates()
        .noneMatch(adres -> adres.contains("concept"));
    for (String adres : adressen.subList(0, 5)) {
      given().get(adres.replace("http://localhost:8080", "")).then().statusCode(200);
    }
  }
}
