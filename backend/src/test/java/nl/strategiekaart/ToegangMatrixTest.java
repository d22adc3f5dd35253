package nl.strategiekaart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.mailer.MockMailbox;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every operation of the contract, asked by everyone, against what toegangsmatrix.yaml says. */
@PostgresTest
class ToegangMatrixTest {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String EIGEN = "gemeente-zoetermeer";
  private static final String ANDER = "zimihc";
  private static final String AGENDA = "/v1/agendas/zoetermeer-2022-2030";

  private static final Map<String, String> PLAN =
      Map.of(
          "tijdstip", Instant.now().plus(Duration.ofDays(300)).toString(), "toelichting", "Proef.");

  @Inject MockMailbox mails;

  @AfterEach
  void ruimOp() {
    trekPlanningIn();
    mails.clear();
  }

  @Test
  void iedereen_mag_wat_in_de_matrix_staat_en_niets_anders() throws IOException {
    JsonNode contract = YAML.readTree(Files.readString(Path.of("../openapi.yaml"))).get("paths");
    JsonNode matrix = YAML.readTree(getClass().getResourceAsStream("/toegangsmatrix.yaml"));
    Map<String, Supplier<RequestSpecification>> wie = wie();

    Set<String> bewerkingen = new TreeSet<>();
    contract
        .fields()
        .forEachRemaining(
            pad ->
                pad.getValue()
                    .fieldNames()
                    .forEachRemaining(m -> bewerkingen.add(m.toUpperCase() + " " + pad.getKey())));
    Set<String> rijen = new TreeSet<>();
    matrix.fieldNames().forEachRemaining(rijen::add);
    assertThat(rijen)
        .as("each operation of openapi.yaml has a row in toegangsmatrix.yaml, and no other")
        .isEqualTo(bewerkingen);

    SoftAssertions alles = new SoftAssertions();
    for (String bewerking : bewerkingen) {
      for (var iemand : wie.entrySet()) {
        JsonNode rij = matrix.get(bewerking);
        JsonNode verwacht = rij.isObject() ? rij.get(iemand.getKey()) : rij;
        assertThat(verwacht).as(bewerking + " by " + iemand.getKey()).isNotNull();
        alles
            .assertThat(vraag(bewerking, iemand.getValue().get()))
            .as(bewerking + " by " + iemand.getKey())
            .isEqualTo(verwacht.asInt());
      }
    }
    alles.assertAll();
  }

  private static Map<String, Supplier<RequestSpecification>> wie() {
    Map<String, Supplier<RequestSpecification>> wie = new LinkedHashMap<>();
    wie.put("bezoeker", () -> given().redirects().follow(false));
    voegToe(wie, "beleidsmedewerker", Lidmaatschapsrol.beleidsmedewerker, EIGEN);
    voegToe(wie, "beleidsmedewerker-elders", Lidmaatschapsrol.beleidsmedewerker, ANDER);
    voegToe(wie, "vertegenwoordiger", Lidmaatschapsrol.vertegenwoordiger, EIGEN);
    voegToe(wie, "vertegenwoordiger-elders", Lidmaatschapsrol.vertegenwoordiger, ANDER);
    voegToe(wie, "beheerder", Lidmaatschapsrol.beheerder, ANDER);
    return wie;
  }

  private static void voegToe(
      Map<String, Supplier<RequestSpecification>> wie,
      String naam,
      Lidmaatschapsrol rol,
      String organisatie) {
    Proefgebruiker gebruiker = Proefgebruiker.met(rol, organisatie);
    wie.put(naam, gebruiker::vraagt);
  }

  /** Everything in the path exists, made anew where the operation takes it away. */
  private static int vraag(String bewerking, RequestSpecification verzoek) {
    String methode = bewerking.substring(0, bewerking.indexOf(' '));
    String pad = bewerking.substring(bewerking.indexOf(' ') + 1);
    pad = pad.replace("{agenda}", "zoetermeer-2022-2030").replace("{organisatie}", EIGEN);
    pad = vul(pad, "{programmalijn}", () -> "goud-maken");
    pad = vul(pad, "{thema}", () -> "onderzoek");
    pad = vul(pad, "{lidmaatschap}", ToegangMatrixTest::lidmaatschap);
    pad = vul(pad, "{uitnodiging}", ToegangMatrixTest::uitnodiging);
    pad = vul(pad, "{versie}", () -> "1");
    pad = vul(pad, "{voorbeeldlink}", () -> voorbeeldlink().getString("id"));
    pad = vul(pad, "{sleutel}", ToegangMatrixTest::sleutel);
    pad = vul(pad, "{geplandePublicatie}", ToegangMatrixTest::geplandePublicatie);
    for (String soort : new String[] {"acties", "resultaten", "strategieen", "activiteiten"}) {
      pad = vul(pad, soort + "/{", "}", () -> eerste(soort));
    }
    pad = vul(pad, "begrippen/{", "}", () -> eersteCode("begrippen"));
    if (pad.equals("/zoekresultaten")) {
      verzoek.queryParam("q", "cultuur");
    }
    if (methode.equals("POST") && pad.endsWith("/uitnodigingen")) {
      verzoek
          .contentType("application/json")
          .body(Map.of("email", UUID.randomUUID() + "@proef.example", "rol", "vertegenwoordiger"));
    }
    if (methode.equals("POST") && pad.endsWith("/voorbeeldlinks")) {
      verzoek.contentType("application/json").body(Map.of("dagen", 1));
    }
    if (methode.equals("POST") && pad.endsWith("/geplande-publicaties")) {
      trekPlanningIn();
      verzoek.contentType("application/json").body(PLAN);
    }
    if (methode.equals("POST") && pad.endsWith("/versies")) {
      verzoek.contentType("application/json").body(Map.of("toelichting", "Proef.", "stand", -1));
    }
    return verzoek.request(methode, "/v1" + pad).statusCode();
  }

  private static String vul(String pad, String gat, Supplier<String> waarde) {
    return pad.contains(gat) ? pad.replace(gat, waarde.get()) : pad;
  }

  private static String vul(String pad, String voor, String na, Supplier<String> waarde) {
    int begin = pad.indexOf(voor);
    if (begin < 0) {
      return pad;
    }
    int eind = pad.indexOf(na, begin);
    return pad.substring(0, begin + voor.length() - 1)
        + waarde.get()
        + pad.substring(eind + na.length());
  }

  private static String eerste(String soort) {
    return RestAssured.get(AGENDA + "/" + soort).jsonPath().getString("resultaten[0].id");
  }

  private static String eersteCode(String soort) {
    return RestAssured.get(AGENDA + "/" + soort).jsonPath().getString("resultaten[0].code");
  }

  private static RequestSpecification medewerker() {
    return Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, EIGEN)
        .vraagt()
        .contentType("application/json");
  }

  private static JsonPath voorbeeldlink() {
    return medewerker()
        .body(Map.of("dagen", 1))
        .post(AGENDA + "/concept/voorbeeldlinks")
        .jsonPath();
  }

  private static String sleutel() {
    String adres = voorbeeldlink().getString("adres");
    return adres.substring(adres.lastIndexOf('/') + 1);
  }

  private static String geplandePublicatie() {
    trekPlanningIn();
    return medewerker()
        .body(PLAN)
        .post(AGENDA + "/concept/geplande-publicaties")
        .jsonPath()
        .getString("id");
  }

  /** There is one planned at most. */
  private static void trekPlanningIn() {
    String pad = AGENDA + "/concept/geplande-publicaties";
    for (Object open :
        medewerker().get(pad).jsonPath().getList("resultaten.findAll{it.status=='gepland'}.id")) {
      medewerker().delete(pad + "/" + open).then().statusCode(204);
    }
  }

  private static String lidmaatschap() {
    Proefgebruiker lid = Proefgebruiker.nieuw();
    lid.logIn("/").then().statusCode(303);
    return lid.geef(Lidmaatschapsrol.vertegenwoordiger, EIGEN).toString();
  }

  private static String uitnodiging() {
    Proefgebruiker medewerker = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, EIGEN);
    JsonPath gemaakt =
        medewerker
            .vraagt()
            .contentType("application/json")
            .body(Map.of("email", UUID.randomUUID() + "@proef.example", "rol", "vertegenwoordiger"))
            .post("/v1/organisaties/" + EIGEN + "/uitnodigingen")
            .jsonPath();
    return gemaakt.getString("id");
  }
}
