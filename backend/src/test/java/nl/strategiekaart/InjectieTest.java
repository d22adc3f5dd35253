package nl.strategiekaart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile text in every parameter of every operation: an answer or a refusal, never a fault. */
@PostgresTest
class InjectieTest {

  private static final List<Integer> GOED = List.of(200, 400, 401, 404);
  private static final List<Integer> ZONDER_INLOGSERVER = List.of(400, 503);

  /** Of the contract, which is large to read. */
  private static Map<String, Map<String, Map<String, Object>>> paden;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'",
        "';drop table publiek.actie;--",
        "\\",
        "a' | 'b",
        "!!&:*",
        "<script>alert(1)</script>",
        "%00",
        "\u0000",
        "{\"$ne\":1}",
        "a.inhoud desc",
        "😀",
        "(((((",
        "-1 union select 1",
        "../../etc/passwd"
      })
  @SuppressWarnings("unchecked")
  void vijandige_tekst_geeft_nooit_een_storing(String tekst) {
    if (paden == null) {
      paden = given().get("/v1/openapi.json").jsonPath().getMap("paths");
    }
    int verzoeken = 0;
    for (var pad : paden.entrySet()) {
      if (!pad.getValue().containsKey("get")) {
        continue;
      }
      String echt =
          pad.getKey()
              .replace("{agenda}", "zoetermeer-2022-2030")
              .replace("{organisatie}", "wijck")
              .replaceAll("\\{.*?}", "x");
      var parameters =
          (List<Map<String, Object>>)
              pad.getValue().get("get").getOrDefault("parameters", List.of());
      for (var parameter : parameters) {
        if ("query".equals(parameter.get("in"))) {
          int status =
              given()
                  .queryParam((String) parameter.get("name"), tekst)
                  .get("/v1" + echt)
                  .statusCode();
          assertThat(status)
              .as(echt + "?" + parameter.get("name"))
              .isIn(pad.getKey().equals("/inloggen") ? ZONDER_INLOGSERVER : GOED);
          verzoeken++;
        }
      }
      String vreemd = URLEncoder.encode(tekst, StandardCharsets.UTF_8);
      String metPad =
          pad.getKey().contains("{")
              ? pad.getKey().replaceFirst("\\{.*?}", Matcher.quoteReplacement(vreemd))
              : pad.getKey() + "/" + vreemd;
      int inPad =
          given()
              .urlEncodingEnabled(false)
              .get("/v1" + metPad.replaceAll("\\{.*?}", "x"))
              .statusCode();
      assertThat(inPad).as(pad.getKey()).isIn(400, 401, 404, 405);
    }
    assertThat(verzoeken).isGreaterThan(40);
    given().get("/v1/agendas/zoetermeer-2022-2030/acties").then().statusCode(200);
  }
}
