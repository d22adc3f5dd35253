package nl.strategiekaart.publicatie.concept;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;

/** Many visitors at once wait for one look at what changed, and each gets what they asked. */
@PostgresTest
@TestProfile(SamenKijkenTest.Krap.class)
class SamenKijkenTest extends Publicatieproef {

  private static final int RONDES = 60;
  private static final int BEZOEKERS = 24;

  /**
   * So short that each round begins with a look, and so long that a round shares one; and so little
   * memory that what many ask comes from the disk.
   */
  public static class Krap implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "strategiekaart.antwoord-geldig", "10ms", "strategiekaart.antwoorden-megabytes", "1");
    }
  }

  @Inject AgroalDataSource database;

  @Test
  void wie_samen_wachten_krijgen_elk_hun_eigen_antwoord() throws SQLException {
    Map<String, String> vragen =
        Map.of(
            gepubliceerd() + "/voortgang", "aantallen",
            gepubliceerd() + "/acties?pageSize=7", "De groep oefent elke week.",
            gepubliceerd() + "/activiteiten", "Voorstelling",
            "/v1/organisaties/" + agenda + "-theater", "Theater van " + agenda,
            "/v1/organisaties/" + agenda + "-groep/acties", "De groep oefent elke week.");
    List<String> adressen = List.copyOf(vragen.keySet());
    for (int ronde = 0; ronde < RONDES; ronde++) {
      try (Connection verbinding = database.getConnection()) {
        verbinding.createStatement().execute("insert into publiek.verandering default values");
      }
      List<CompletableFuture<Response>> antwoorden =
          IntStream.range(0, BEZOEKERS)
              .mapToObj(nummer -> adressen.get(nummer % adressen.size()))
              .map(adres -> CompletableFuture.supplyAsync(() -> given().get(adres)))
              .toList();
      for (int nummer = 0; nummer < BEZOEKERS; nummer++) {
        Response antwoord = antwoorden.get(nummer).join();
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(200);
        assertThat(antwoord.asString())
            .contains(vragen.get(adressen.get(nummer % adressen.size())));
      }
    }
  }
}
