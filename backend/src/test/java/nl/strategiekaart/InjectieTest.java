package nl.strategiekaart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

  /** Of 2,000 requests only the status is read: REST Assured would take long over them. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Of the contract, which is large to read. */
  private static Map<String, Map<String, Map<String, Object>>> paden;

  private static Map<String, Map<String, Object>> gedeeld;

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
        "\uE000",
        "{\"$ne\":1}",
        "a.inhoud desc",
        "😀",
        "(((((",
        "-1 union select 1",
        "../../etc/passwd"
      })
  @SuppressWarnings("unchecked")
  void vijandige_tekst_geeft_nooit_een_storing(String tekst)
      throws IOException, InterruptedException {
    if (paden == null) {
      JsonPath contract = new JsonPath(Contractlezer.heel().toString());
      paden = contract.getMap("paths");
      gedeeld = contract.getMap("components.parameters");
    }
    String vreemd = URLEncoder.encode(tekst, StandardCharsets.UTF_8);
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
      for (var genoemd : parameters) {
        String verwijzing = String.valueOf(genoemd.get("$ref"));
        var parameter =
            gedeeld.getOrDefault(verwijzing.replace("#/components/parameters/", ""), genoemd);
        if ("query".equals(parameter.get("in"))) {
          String vraag = echt + "?" + parameter.get("name") + "=" + vreemd.replace("+", "%20");
          assertThat(status(vraag))
              .as(vraag)
              .isIn(pad.getKey().equals("/inloggen") ? ZONDER_INLOGSERVER : GOED);
          verzoeken++;
        }
      }
      String metPad =
          pad.getKey().contains("{")
              ? pad.getKey().replaceFirst("\\{.*?}", Matcher.quoteReplacement(vreemd))
              : pad.getKey() + "/" + vreemd;
      assertThat(status(metPad.replaceAll("\\{.*?}", "x")))
          .as(pad.getKey())
          .isIn(400, 401, 404, 405);
    }
    assertThat(verzoeken).isGreaterThan(40);
    given().get("/v1/agendas/zoetermeer-2022-2030/acties").then().statusCode(200);
  }

  private static int status(String doel) throws IOException, InterruptedException {
    HttpRequest verzoek =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1" + doel))
            .timeout(Duration.ofSeconds(30))
            .build();
    return CLIENT.send(verzoek, BodyHandlers.discarding()).statusCode();
  }
}
