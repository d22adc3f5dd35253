package nl.strategiekaart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.strategiekaart.PostgresOmweg.Toestand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The database goes away, or stays silent, and comes back. */
@QuarkusTest
@WithTestResource(PostgresOmweg.class)
@WithTestResource(Proefpost.class)
@ExtendWith(LichteVerzoeken.class)
class DatabaseWegTest extends Conceptproef {

  /** What somebody waits at most, with room for a machine that is busy. */
  private static final Duration HOOGSTENS = Duration.ofSeconds(8);

  @AfterEach
  void komtTerug() {
    PostgresOmweg.zet(Toestand.open);
    tot("reading works again", () -> given().get("/v1/agendas").statusCode() == 200);
  }

  @ParameterizedTest
  @EnumSource(names = {"dicht", "stil"})
  void een_bezoeker_hoort_dat_het_even_niet_kan(Toestand toestand) {
    assertThat(given().get("/v1/agendas").statusCode()).isEqualTo(200);
    PostgresOmweg.zet(toestand);
    for (String adres :
        List.of("/v1/agendas", "/v1/agendas/" + agenda, "/v1/zoekresultaten?q=muziek")) {
      evenNiet(binnenDeTijd(() -> given().get(adres)));
    }
    evenNiet(binnenDeTijd(() -> given().get("/sitemap.xml")));
  }

  @ParameterizedTest
  @EnumSource(names = {"dicht", "stil"})
  void de_site_zelf_komt_wel(Toestand toestand) {
    PostgresOmweg.zet(toestand);
    Response pagina = binnenDeTijd(() -> given().get("/agendas/" + agenda));
    pagina.then().statusCode(503).header("Retry-After", "60").contentType("text/html");
    assertThat(pagina.asString()).contains("<title>");
  }

  @ParameterizedTest
  @EnumSource(names = {"dicht", "stil"})
  void wie_opslaat_krijgt_binnen_de_tijd_antwoord_en_niets_is_half_opgeslagen(Toestand toestand) {
    String begrip = id("begrippen", Map.of("term", "cultuurkaart", "uitleg", "Wat het is."));
    String etag = redacteur.vraagt().get(concept() + "/begrippen/" + begrip).header("ETag");
    PostgresOmweg.zet(toestand);
    evenNiet(
        binnenDeTijd(
            () ->
                wijzig("/begrippen/" + begrip, etag, Map.of("uitleg", "Iets anders."))
                    .extract()
                    .response()));
    komtTerug();
    redacteur
        .vraagt()
        .get(concept() + "/begrippen/" + begrip)
        .then()
        .body("inhoud.uitleg", equalTo("Wat het is."));
    wijzig("/begrippen/" + begrip, etag, Map.of("uitleg", "Iets anders.")).statusCode(200);
  }

  @Test
  void ook_meer_mensen_dan_er_verbindingen_zijn_wachten_niet_langer() {
    PostgresOmweg.zet(Toestand.stil);
    List<CompletableFuture<Response>> antwoorden =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> binnenDeTijd(() -> given().get("/v1/agendas")),
                        werk -> new Thread(werk).start()))
            .limit(40)
            .toList();
    antwoorden.forEach(antwoord -> evenNiet(antwoord.join()));
  }

  private static Response binnenDeTijd(Supplier<Response> verzoek) {
    long begin = System.nanoTime();
    Response antwoord = verzoek.get();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(HOOGSTENS);
    return antwoord;
  }

  private static void evenNiet(Response antwoord) {
    antwoord
        .then()
        .log()
        .ifValidationFails()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "60")
        .body("title", equalTo("Even niet bereikbaar"))
        .body("detail", containsString("niet bij de gegevens"))
        .body("detail", not(containsString("xception")));
  }

  private static void tot(String wat, Supplier<Boolean> is) {
    long eind = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!is.get()) {
      assertThat(System.nanoTime()).as(wat).isLessThan(eind);
      Thread.onSpinWait();
    }
  }
}
