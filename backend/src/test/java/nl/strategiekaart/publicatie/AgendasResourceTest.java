package nl.strategiekaart.publicatie;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.strategiekaart.PostgresBron;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresBron.class)
class AgendasResourceTest {

  @Test
  void een_bezoeker_ziet_de_gepubliceerde_agendas() {
    given().get("/v1/agendas").then().log().all().statusCode(200).body("totaal", equalTo(2));
  }
}
