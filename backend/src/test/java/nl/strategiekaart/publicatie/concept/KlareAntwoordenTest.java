package nl.strategiekaart.publicatie.concept;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Queryteller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What visitors asked before lies ready, and is never older than what it tells of. */
@PostgresTest
class KlareAntwoordenTest extends Publicatieproef {

  private static final Set<String> VAN_EEN_VERZOEK = Set.of("Date", "date");

  @Inject Queryteller queryteller;
  @Inject AgroalDataSource database;

  private static RequestSpecification vraag(String codering) {
    return given()
        .config(config().decoderConfig(decoderConfig().noContentDecoders()))
        .header("Accept-Encoding", codering);
  }

  private static List<String> koppen(Response antwoord) {
    return antwoord.headers().asList().stream()
        .filter(kop -> !VAN_EEN_VERZOEK.contains(kop.getName()))
        .map(Header::toString)
        .map(
            kop ->
                kop.substring(0, kop.indexOf('=')).toLowerCase() + kop.substring(kop.indexOf('=')))
        .sorted()
        .toList();
  }

  private String lijn() {
    return gepubliceerd() + "/programmalijnen/" + code("programmalijnen");
  }

  private String code(String soorten) {
    return given().get(gepubliceerd() + "/" + soorten).path("resultaten[0].code");
  }

  /** Does it outside of the API, as a colleague's node would. */
  private void doe(String opdracht) {
    try (Connection verbinding = database.getConnection();
        PreparedStatement vraag = verbinding.prepareStatement(opdracht)) {
      vraag.setString(1, agenda);
      assertThat(vraag.executeUpdate()).isPositive();
    } catch (SQLException fout) {
      throw new IllegalStateException(fout);
    }
  }

  /** Asked twice, so that it lies ready. */
  private void ligtKlaar(Supplier<Response> vraag) {
    vraag.get().then().statusCode(200);
    assertThat(queryteller.telMetWatKlaarligt(() -> vraag.get().then().statusCode(200))).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "identity,",
    "gzip,gzip",
    "'gzip, br',br",
    "'gzip;q=0.5, *;q=0.1, br;q=0',gzip",
    "zstd,"
  })
  void een_tweede_keer_is_het_antwoord_hetzelfde_zonder_dat_de_database_iets_hoort(
      String aanvaardt, String codering) {
    for (String pad :
        List.of(
            gepubliceerd(),
            lijn() + "/strategiekaart",
            lijn(),
            gepubliceerd() + "/acties?fase=nu&pageSize=2",
            "/v1/organisaties/" + agenda + "-gemeente",
            "/v1/zoekresultaten?q=" + agenda)) {
      Response eerst = vraag(aanvaardt).get(pad);
      Response dan = vraag(aanvaardt).get(pad);
      assertThat(queryteller.telMetWatKlaarligt(() -> vraag(aanvaardt).get(pad))).as(pad).isZero();
      assertThat(dan.statusCode()).as(pad).isEqualTo(200);
      assertThat(dan.header("Content-Encoding")).isEqualTo(codering);
      assertThat(koppen(dan)).isEqualTo(koppen(eerst));
      assertThat(dan.asByteArray()).isEqualTo(eerst.asByteArray());
      vraag(aanvaardt)
          .header("If-None-Match", eerst.header("ETag"))
          .get(pad)
          .then()
          .statusCode(304)
          .header("ETag", eerst.header("ETag"))
          .body(equalTo(""));
    }
  }

  @Test
  void andere_bytes_van_hetzelfde_hebben_een_ander_kenmerk() {
    assertThat(
            List.of("identity", "gzip", "br").stream()
                .map(codering -> vraag(codering).get(gepubliceerd()).header("ETag"))
                .distinct())
        .hasSize(3);
  }

  @Test
  void een_andere_site_krijgt_de_koppen_die_zij_nodig_heeft_ook_als_het_antwoord_al_klaarlag() {
    ligtKlaar(() -> given().get(gepubliceerd()));
    given().header("Origin", "http://localhost:" + RestAssured.port).get(gepubliceerd());
    Response elders = given().header("Origin", "https://elders.example").get(gepubliceerd());
    assertThat(elders.header("Access-Control-Expose-Headers")).contains("ETag");
    assertThat(koppen(given().header("Origin", "https://elders.example").get(gepubliceerd())))
        .isEqualTo(koppen(elders));
    assertThat(given().get(gepubliceerd()).header("Access-Control-Expose-Headers")).isNull();
  }

  @Test
  void wat_over_de_ene_http_klaarlag_komt_ook_over_de_andere() throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    for (Version versie :
        List.of(Version.HTTP_2, Version.HTTP_2, Version.HTTP_1_1, Version.HTTP_2)) {
      var antwoord =
          client.send(
              HttpRequest.newBuilder(
                      URI.create("http://localhost:" + RestAssured.port + gepubliceerd()))
                  .version(versie)
                  .build(),
              BodyHandlers.ofString());
      assertThat(antwoord.version()).isEqualTo(versie);
      assertThat(antwoord.statusCode()).isEqualTo(200);
      assertThat(antwoord.body()).contains(agenda);
      assertThat(antwoord.headers().firstValue("ETag")).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Accept=text/csv", "Van-Gebruiker=00000000-0000-0000-0000-000000000000"})
  void wie_iets_bijzonders_vraagt_krijgt_niet_wat_klaarligt(String kop) {
    ligtKlaar(() -> given().get(gepubliceerd()));
    String[] delen = kop.split("=");
    int zonder = kop.startsWith("Accept") ? 406 : 409;
    redacteur.vraagt().header(delen[0], delen[1]).get(gepubliceerd()).then().statusCode(zonder);
  }

  @Test
  void wie_publiceert_leest_meteen_wat_er_nu_staat_en_andere_agendas_blijven_klaarliggen() {
    String anders = gepubliceerd();
    ligtKlaar(() -> given().get(anders));
    laadAgendaOpnieuw();
    ligtKlaar(() -> given().get(gepubliceerd()));
    id("begrippen", Map.of("term", "Koor", "uitleg", "Zingt."));
    bezoek(gepubliceerd()).body("versie.nummer", equalTo(1));
    bezoek(gepubliceerd() + "/begrippen").body("resultaten.term", not(hasItem("Koor")));
    publiceer("Een begrip erbij.").statusCode(201);
    bezoek(gepubliceerd()).body("versie.nummer", equalTo(2));
    bezoek(gepubliceerd() + "/begrippen").body("resultaten.term", hasItem("Koor"));
    assertThat(queryteller.telMetWatKlaarligt(() -> given().get(anders))).isZero();
  }

  @Test
  void een_andere_status_is_te_zien_in_elke_lijst_waarin_de_actie_staat() {
    String actie = given().get(gepubliceerd() + "/acties").path("resultaten[0].id");
    String van = "/v1/organisaties/" + agenda + "-theater/acties";
    for (String status : List.of("op_schema", "loopt_achter")) {
      doe(
          """
          insert into actiestatus (actie_id, status, sinds)
          select id, '%s', date '2026-01-01' from publiek.actie where agenda = ? and id = '%s'
          on conflict (actie_id) do update set status = excluded.status"""
              .formatted(status, actie));
      for (int keer = 0; keer < 2; keer++) {
        bezoek(gepubliceerd() + "/acties/" + actie).body("status", equalTo(status));
        bezoek(van + "?status=" + status).body("resultaten.id", hasItem(actie));
      }
    }
  }

  @Test
  void een_andere_naam_van_een_organisatie_is_meteen_te_zien() {
    String pad = "/v1/organisaties/" + agenda + "-gemeente";
    ligtKlaar(() -> given().get(pad));
    doe("update organisatie set naam = 'Heel iets anders' where code = ? || '-gemeente'");
    bezoek(pad).body("naam", equalTo("Heel iets anders"));
  }

  @Test
  void wat_eerder_begon_en_later_klaar_is_wordt_niet_gemist() throws SQLException {
    String pad = "/v1/organisaties/" + agenda + "-gemeente";
    ligtKlaar(() -> given().get(pad));
    try (Connection traag = database.getConnection()) {
      traag.setAutoCommit(false);
      try (PreparedStatement opdracht =
          traag.prepareStatement(
              "update organisatie set naam = 'Te laat klaar' where code = ? || '-gemeente'")) {
        opdracht.setString(1, agenda);
        opdracht.executeUpdate();
      }
      doe("update publiek.agenda set titel = 'Sneller' where code = ?");
      ligtKlaar(() -> given().get(pad));
      traag.commit();
    }
    bezoek(pad).body("naam", equalTo("Te laat klaar"));
  }

  @Test
  void een_wijziging_die_niet_doorgaat_laat_liggen_wat_klaarligt() throws SQLException {
    ligtKlaar(() -> given().get(gepubliceerd()));
    try (Connection verbinding = database.getConnection()) {
      verbinding.setAutoCommit(false);
      verbinding.createStatement().execute("update publiek.agenda set titel = 'Nooit'");
      verbinding.rollback();
    }
    assertThat(queryteller.telMetWatKlaarligt(() -> given().get(gepubliceerd()))).isZero();
  }

  /** What the database reads for visitors, by the views and functions that it has for them. */
  @Test
  void van_elke_tabel_waaruit_bezoekers_lezen_wordt_een_verandering_genoteerd()
      throws SQLException {
    // What visitors read of the concept is only which of its parts a published part was, and those
    // of an agenda change with its publication.
    Set<String> zonder = Set.of("agenda", "programmalijn", "thema", "herkomst");
    try (Connection verbinding = database.getConnection();
        var rijen =
            verbinding
                .createStatement()
                .executeQuery(
                    """
                    select c.relname, exists (select from pg_trigger t where t.tgrelid = c.oid
                        and t.tgname like 'verandering%') as genoteerd
                    from pg_class c where c.relkind = 'r' and c.relnamespace = cast('public' as regnamespace)
                    and exists (select from pg_rewrite r join pg_class v on v.oid = r.ev_class
                      join pg_depend d on d.classid = cast('pg_rewrite' as regclass) and d.objid = r.oid
                      where d.refobjid = c.oid and v.relnamespace = cast('publiek' as regnamespace))
                    order by 1""")) {
      int gezien = 0;
      while (rijen.next()) {
        gezien++;
        String tabel = rijen.getString("relname");
        assertThat(rijen.getBoolean("genoteerd")).as(tabel).isNotEqualTo(zonder.contains(tabel));
      }
      assertThat(gezien).isGreaterThan(8);
    }
  }
}
