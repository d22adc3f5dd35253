package nl.strategiekaart.publicatie.concept;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Queryteller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of visitors comes with what it shows, and is never older than that. */
@PostgresTest
class GetekendePaginaTest extends Publicatieproef {

  @Inject Queryteller queryteller;

  private String pagina() {
    return "/agendas/" + agenda + "?teken=ja";
  }

  @Test
  void een_pagina_komt_met_wat_erop_staat_haar_titel_en_waar_zij_over_gaat() {
    given()
        .get(pagina())
        .then()
        .statusCode(200)
        .contentType("text/html;charset=utf-8")
        .header("Cache-Control", "no-cache")
        .header("Content-Security-Policy", containsString("style-src 'self'"))
        .body(
            containsString("getekend 1"),
            containsString("<meta property=\"og:title\""),
            containsString(
                "<link rel=\"canonical\" href=\"http://localhost:8080/agendas/" + agenda));
  }

  @ParameterizedTest
  @CsvSource({"identity,", "gzip,gzip", "'gzip, br',br"})
  void wie_daarna_komt_krijgt_dezelfde_zonder_dat_zij_opnieuw_wordt_getekend(
      String aanvaardt, String codering) {
    Response eerst = vraag(aanvaardt, pagina());
    assertThat(eerst.header("Content-Encoding")).isEqualTo(codering);
    assertThat(
            queryteller.telMetWatKlaarligt(
                () -> {
                  Response dan = vraag(aanvaardt, pagina());
                  assertThat(dan.asByteArray()).isEqualTo(eerst.asByteArray());
                  assertThat(dan.contentType()).isEqualTo(eerst.contentType());
                  assertThat(dan.header("Content-Encoding")).isEqualTo(codering);
                  assertThat(dan.header("Content-Security-Policy"))
                      .isEqualTo(eerst.header("Content-Security-Policy"));
                }))
        .isZero();
    codering(aanvaardt)
        .header("If-None-Match", eerst.header("ETag"))
        .get(pagina())
        .then()
        .statusCode(304)
        .body(equalTo(""));
  }

  private static Response vraag(String aanvaardt, String pad) {
    return codering(aanvaardt).get(pad);
  }

  private static RequestSpecification codering(String aanvaardt) {
    return given()
        .config(config().decoderConfig(decoderConfig().noContentDecoders()))
        .header("Accept-Encoding", aanvaardt);
  }

  @Test
  void na_een_publicatie_wordt_zij_opnieuw_getekend() {
    given().get(pagina()).then().body(containsString("getekend 1"));
    hernoem("Een nieuwe naam");
    publiceer("Een tweede versie.").statusCode(201);
    given().get(pagina()).then().body(containsString("getekend 2"));
  }

  @Test
  void
      lukt_tekenen_niet_dan_tekent_de_browser_haar_en_wordt_het_de_volgende_keer_weer_geprobeerd() {
    String later = "/agendas/" + agenda + "?teken=later";
    given()
        .get(later)
        .then()
        .statusCode(200)
        .body(not(containsString("getekend")), containsString("<meta property=\"og:title\""));
    given().get(later).then().statusCode(200).body(containsString("getekend 2"));
  }

  @Test
  void een_pagina_die_er_niet_is_zegt_dat_ook_zonder_script() {
    given()
        .get("/agendas/" + agenda + "/programmalijnen/nergens?teken=ja")
        .then()
        .statusCode(404)
        .body(containsString("getekend"), not(containsString("canonical")));
  }

  @Test
  void wat_geen_bezoeker_leest_wordt_niet_getekend() {
    given()
        .get("/agendas/" + agenda + "/concept?teken=ja")
        .then()
        .statusCode(200)
        .body(not(containsString("getekend")));
  }
}
