package nl.strategiekaart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What answers look alike in, whoever asks and wherever they come from. */
@PostgresTest
class AntwoordenTest extends Conceptproef {

  private static final String OP_DE_SECONDE = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";

  @Test
  void een_adres_in_het_concept_is_dat_van_de_installatie() {
    redacteur
        .vraagt()
        .get(concept())
        .then()
        .statusCode(200)
        .body(
            "eigenaar.url",
            equalTo("http://localhost:8080/v1/organisaties/" + agenda + "-gemeente"));
  }

  @Test
  void een_tijdstip_is_op_de_seconde_en_overal_hetzelfde() {
    String agendaPad = "/v1/agendas/" + agenda;
    String inDeAgenda = given().get(agendaPad).jsonPath().getString("versie.gepubliceerdOp");
    assertThat(inDeAgenda).matches(OP_DE_SECONDE);
    given()
        .get(agendaPad + "/versies")
        .then()
        .body("resultaten[0].gepubliceerdOp", equalTo(inDeAgenda));
    given().get(agendaPad + "/versies/1").then().body("versie.gepubliceerdOp", equalTo(inDeAgenda));
  }

  @Test
  void wat_is_gemaakt_zegt_hetzelfde_tijdstip_als_wie_het_leest() {
    JsonNode gemaakt =
        maak("begrippen", Map.of("term", "Koor", "uitleg", "Zingt."))
            .statusCode(201)
            .body("gewijzigdOp", matchesPattern(OP_DE_SECONDE))
            .extract()
            .as(JsonNode.class);
    assertThat(redacteur.lees(concept() + "/begrippen/" + gemaakt.get("id").textValue()))
        .isEqualTo(gemaakt);
  }
}
