package nl.strategiekaart.uitwisseling.begroting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked about and what is refused, and that nothing is stored then. */
@PostgresTest
class ImportgrenzenTest extends Bestandsproef {

  @Test
  void elke_fout_heeft_een_plek_en_niets_wordt_opgeslagen() {
    byte[] bestand =
        csv(
            "Thema,Onderdeel,Geldbron,2026,2027,2031",
            "Podiun,Zaal,Eigen gelt,twaalf,\"12,345.678\",5",
            "Podium,,,1,,",
            "Podium,Dans,,1.00,,");
    JsonPath gezien = goedVoorbeeld(eigen(), bestand);
    assertThat(gezien.getList("fouten.code"))
        .contains("onbekende-naam", "geen-bedrag", "buiten-de-begroting", "ontbreekt");
    assertThat(gezien.getString("fouten.find { it.gevonden == 'twaalf' }.plek"))
        .isEqualTo("rij 2, kolom 2026");
    assertThat(gezien.getString("fouten.find { it.gevonden == 'twaalf' }.cel")).isEqualTo("D2");
    assertThat(gezien.getString("fouten.find { it.gevonden == 'Podiun' }.uitleg"))
        .contains("'Podium'");
    assertThat(gezien.getString("fouten.find { it.gevonden == 'Eigen gelt' }.uitleg"))
        .contains("'Eigen geld'");
    String etag = voorbeeld(eigen(), bestand).header("ETag");
    stuur(bestand)
        .header("If-Match", etag)
        .post(eigen() + "/importen")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.detail", hasItems(containsString("rij 2, kolom 2026")));
    assertThat(tabel(eigen()).getList("regels")).as("all or nothing").hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The file itself says it: another cell can only be Dutch, or English.
        "1.500 | 2.000,50 | | 1500.00",
        "1,500 | 2,000.50 | | 1500.00",
        // Nothing says it.
        "1.500 | PM | | ?",
        "1,500 | 12 | | ?",
        // The file contradicts it, or itself.
        "1.500 | 2,000.50 | | ?",
        "1.500 | 2.000,50 en 2,000.50 | | ?",
        // A person says it.
        "1.500 | PM | nederlands | 1500.00",
        "1.500 | PM | engels | 1.50",
        "1,500 | PM | nederlands | 1.50",
        "1,500 | PM | engels | 1500.00",
      })
  void een_bedrag_dat_twee_dingen_kan_zijn_wordt_gevraagd(
      String tekst, String ernaast, String notatie, String verwacht) {
    String[] andere = ernaast.split(" en ");
    byte[] bestand =
        csv(
            "thema;onderdeel;2026;2027;2028",
            "Podium;Zaal;" + tekst + ";" + andere[0] + ";" + (andere.length > 1 ? andere[1] : ""));
    JsonPath gezien =
        stuur(bestand)
            .queryParams(notatie == null ? Map.of() : Map.of("antwoord", "notatie=" + notatie))
            .post(eigen() + "/importvoorbeelden")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    boolean isOpen = gezien.getList("vragen.findAll { it.gekozen == null }").size() == 1;
    assertThat(isOpen).isEqualTo(verwacht.equals("?"));
    if (verwacht.equals("?")) {
      assertThat(gezien.getString("vragen[0].vraag")).isEqualTo("notatie");
      assertThat(gezien.getString("vragen[0].tekst")).contains("'" + tekst + "'");
      assertThat(gezien.getList("vragen[0].antwoorden.tekst"))
          .containsExactlyInAnyOrder(tekst + " is € 1.500", tekst + " is € 1,50");
      stuur(bestand)
          .header("If-Match", voorbeeld(eigen(), bestand).header("ETag"))
          .post(eigen() + "/importen")
          .then()
          .statusCode(400)
          .body("errors[0].code", equalTo("vraag"));
    } else {
      assertThat(gezien.getString("regels[0].cellen[0].nieuw.bedrag")).isEqualTo(verwacht);
    }
  }

  @Test
  void een_antwoord_zonder_vraag_is_een_fout_en_een_onbekend_antwoord_is_er_geen() {
    stuur(csv("thema,onderdeel,2026"))
        .post(eigen() + "/importvoorbeelden?antwoord=frans")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("antwoord"));
    stuur(csv("thema;onderdeel;2026", "Podium;Zaal;1.500"))
        .post(eigen() + "/importvoorbeelden?antwoord=notatie=frans")
        .then()
        .statusCode(200)
        .body("vragen.gekozen", contains((Object) null));
  }

  @Test
  void wie_iets_anders_heeft_gezien_neemt_niets_over() {
    byte[] bestand = csv("Thema,Onderdeel,2026", "Podium,Zaal,1.00");
    stuur(bestand).post(eigen() + "/importen").then().statusCode(428);
    String etag = voorbeeld(eigen(), bestand).header("ETag");
    stuur(csv("Thema,Onderdeel,2026", "Podium,Zaal,2.00"))
        .header("If-Match", etag)
        .post(eigen() + "/importen")
        .then()
        .statusCode(412);
    String regel = tabel(eigen()).getString("regels[0].id");
    wijzig("/begrotingsregels/" + regel, Map.of("begroot", Map.of("2028", euro("3.00"))))
        .statusCode(200);
    String nu =
        stuur(bestand)
            .header("If-Match", etag)
            .post(eigen() + "/importen")
            .then()
            .statusCode(412)
            .contentType("application/problem+json")
            .extract()
            .header("ETag");
    assertThat(nu).isEqualTo(voorbeeld(eigen(), bestand).header("ETag")).isNotEqualTo(etag);
    assertThat(tabel(eigen()).getString("regels[0].inhoud.begroot.'2026'.bedrag"))
        .isEqualTo("100.10");
    stuur(bestand).header("If-Match", nu).post(eigen() + "/importen").then().statusCode(200);
  }

  static Stream<Arguments> onleesbaar() {
    return Stream.of(
        Arguments.of("PK\u0003\u0004kapot", 415),
        Arguments.of("%PDF-1.7\u0000\u0001", 415),
        Arguments.of("\u00d0\u00cf\u0011\u00e0", 415),
        Arguments.of("thema,onderdeel,2026\n\"open", 400));
  }

  @ParameterizedTest
  @MethodSource("onleesbaar")
  void wat_geen_leesbaar_bestand_is_wordt_geweigerd(String inhoud, int status) {
    voorbeeld(eigen(), inhoud.getBytes(StandardCharsets.ISO_8859_1))
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("detail", containsString("e"));
  }

  @Test
  void een_bestand_zonder_begroting_erin_zegt_wat_er_nodig_is() {
    JsonPath gezien = goedVoorbeeld(eigen(), csv("naam,leeftijd", "Piet,12"));
    assertThat(gezien.getString("vorm")).isNull();
    assertThat(gezien.getString("fouten[0].code")).isEqualTo("geen-tabel");
    assertThat(gezien.getString("fouten[0].plek")).isEqualTo("het bestand");
  }

  @Test
  void een_andere_vorm_in_de_kop_en_een_leeg_of_te_groot_bestand_worden_geweigerd() {
    redacteur
        .vraagt()
        .contentType("application/json")
        .body("{}")
        .post(eigen() + "/importvoorbeelden")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
    voorbeeld(eigen(), new byte[0]).then().statusCode(400);
    byte[] groot = new byte[(5 << 20) + 1];
    java.util.Arrays.fill(groot, (byte) 'a');
    voorbeeld(eigen(), groot).then().statusCode(413).contentType("application/problem+json");
  }
}
