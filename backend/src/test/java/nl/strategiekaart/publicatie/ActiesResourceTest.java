package nl.strategiekaart.publicatie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Queryteller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@PostgresTest
class ActiesResourceTest {

  private static final String ACTIES = "/v1/agendas/zoetermeer-2022-2030/acties";

  @Inject Queryteller queryteller;

  private static JsonPath vraag(String filters) {
    return given()
        .get(ACTIES + "?pageSize=100&" + filters)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<Map<String, Object>> alles() {
    return vraag("").getList("resultaten");
  }

  @ParameterizedTest
  @CsvSource({
    "programmalijn=goud-maken, 15", "programmalijn=goud-maken&programmalijn=stabiele-basis, 22",
    "programmalijn=goud-maken&fase=lang, 2", "jaar=2022&programmalijn=stabiele-basis, 7",
    "jaar=2026&programmalijn=stabiele-basis, 5"
  })
  void filters_geven_wat_de_kaart_zegt(String filters, int aantal) {
    assertThat(vraag(filters).getInt("totaal")).isEqualTo(aantal);
  }

  @Test
  void elk_filter_is_hetzelfde_als_zelf_tellen() {
    List<Map<String, Object>> alles = alles();
    assertThat(vraag("thema=onderzoek").getInt("totaal"))
        .isEqualTo(
            (int)
                alles.stream()
                    .filter(
                        a ->
                            lijst(a, "themas").stream()
                                .anyMatch(t -> t.get("code").equals("onderzoek")))
                    .count())
        .isPositive();
    assertThat(vraag("status=afgerond").getInt("totaal"))
        .isEqualTo((int) alles.stream().filter(a -> a.get("status").equals("afgerond")).count())
        .isPositive();
    assertThat(vraag("rol=samenwerkingspartner").getInt("totaal"))
        .isEqualTo(
            (int)
                alles.stream()
                    .filter(
                        a ->
                            lijst(a, "wie").stream()
                                .anyMatch(w -> w.get("rol").equals("samenwerkingspartner")))
                    .count())
        .isPositive();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> lijst(Map<String, Object> actie, String veld) {
    return (List<Map<String, Object>>) actie.get(veld);
  }

  @Test
  void wat_een_groep_moet_doen_moeten_haar_leden_doen() {
    // Counted from the maps: CKC & partners is a lid of Wijck, CToS and the culturele
    // basisinstellingen,
    // through the last also of the culturele veld, and through that of the marketing- en
    // promotietafel.
    Set<String> als =
        Set.of(
            "ckc-en-partners",
            "wijck",
            "ctos",
            "culturele-basisinstellingen",
            "culturele-veld",
            "culturele-marketing-en-promotietafel");
    Set<String> verwacht =
        ids(alles().stream().filter(a -> wie(a).stream().anyMatch(als::contains)).toList());
    assertThat(ids(vraag("organisatie=ckc-en-partners").getList("resultaten")))
        .isEqualTo(verwacht)
        .hasSizeGreaterThan(30);
  }

  @Test
  void een_rol_bij_een_organisatie_gaat_over_haar_rol() {
    Set<String> verwacht =
        ids(
            alles().stream()
                .filter(
                    a ->
                        lijst(a, "wie").stream()
                            .anyMatch(
                                w ->
                                    w.get("rol").equals("samenwerkingspartner")
                                        && code(w).equals("erfgoedorganisaties")))
                .toList());
    assertThat(
            ids(
                vraag(
                        "organisatie=erfgoedorganisaties&rol=samenwerkingspartner&programmalijn=goud-maken")
                    .getList("resultaten")))
        .isEqualTo(verwacht)
        .isNotEmpty();
  }

  @Test
  void een_gemeente_doet_wat_haar_afdelingen_doen_ook_in_een_groep_en_er_staat_bij_welke() {
    JsonPath acties =
        given()
            .get("/v1/organisaties/gemeente-zoetermeer/acties?pageSize=100")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(acties.getInt("totaal")).isGreaterThan(40);
    assertThat(acties.<String>getList("resultaten.betrokken.soort.flatten()"))
        .containsOnly("afdeling", "groep");
    assertThat(acties.<String>getList("resultaten.betrokken.via.code.flatten()"))
        .contains("zoetermeer-so-vastgoed", "zoetermeer-college");
  }

  private static Set<String> ids(List<Map<String, Object>> acties) {
    return acties.stream()
        .map(a -> (String) a.get("id"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @SuppressWarnings("unchecked")
  private static String code(Map<String, Object> betrokkenheid) {
    return (String) ((Map<String, Object>) betrokkenheid.get("organisatie")).get("code");
  }

  private static List<String> wie(Map<String, Object> actie) {
    return lijst(actie, "wie").stream().map(ActiesResourceTest::code).toList();
  }

  @Test
  void op_tijd_gesorteerd_staat_de_tweede_helft_van_2022_na_het_hele_jaar_en_onbekend_achteraan() {
    JsonPath acties = vraag("sort=wanneer");
    List<String> van = new ArrayList<>(acties.getList("resultaten.wanneer.van"));
    List<String> teksten = acties.getList("resultaten.wanneer.tekst");
    assertThat(teksten.indexOf("tweede helft 2022"))
        .isGreaterThan(teksten.lastIndexOf("2022 t/m 2024"));
    assertThat(teksten.indexOf("vierde kwartaal 2022"))
        .isGreaterThan(teksten.lastIndexOf("tweede helft 2022"));
    assertThat(teksten.get(72)).isEqualTo("nog niet bekend");
    van.removeIf(datum -> datum == null);
    assertThat(van).isSorted();
  }

  @Test
  void zoeken_vindt_een_woord_aan_het_begin_en_zonder_accent() {
    assertThat(vraag("zoek=erfgoedreg").getInt("totaal") + vraag("zoek=erfgoed").getInt("totaal"))
        .isPositive();
    assertThat(vraag("zoek=creeren").getInt("totaal"))
        .isEqualTo(vraag("zoek=creëren").getInt("totaal"));
    assertThat(vraag("zoek=bestaatnergens").getInt("totaal")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?organisatie=ckc-en-partners&thema=onderzoek&fase=kort&jaar=2022&zoek=erfgoed&sort=-wanneer&rol=trekker",
        "?page=99"
      })
  void een_lijst_kost_hoogstens_drie_queries(String filters) {
    assertThat(queryteller.tel(() -> given().get(ACTIES + filters).then().statusCode(200)))
        .isBetween(1L, 3L);
  }

  @Test
  void een_actie_staat_op_haar_eigen_adres_en_niet_in_een_andere_agenda() {
    String id = vraag("programmalijn=goud-maken").getString("resultaten[0].id");
    assertThat(
            queryteller.tel(
                () ->
                    given().get(ACTIES + "/" + id).then().statusCode(200).body("id", equalTo(id))))
        .isEqualTo(1);
    given().get("/v1/agendas/zimihc-connect-2025-2028/acties/" + id).then().statusCode(404);
    given()
        .get(ACTIES + "/geen-kenmerk")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void een_onbekende_agenda_is_404_en_geen_lege_lijst() {
    given()
        .get("/v1/agendas/bestaat-niet/acties")
        .then()
        .statusCode(404)
        .body("detail", containsString("bestaat-niet"));
  }
}
