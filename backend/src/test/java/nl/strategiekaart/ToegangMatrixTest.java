package nl.strategiekaart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import nl.strategiekaart.uitwisseling.LaadAgenda;
import nl.strategiekaart.uitwisseling.LeesAgendabestand;
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

  private final Map<String, String> eersten = new HashMap<>();

  @Inject LaadAgenda laadAgenda;

  @AfterEach
  void ruimOp() {}

  @Test
  void iedereen_mag_wat_in_de_matrix_staat_en_niets_anders() throws IOException {
    JsonNode contract = YAML.readTree(Files.readString(Path.of("../openapi.yaml"))).get("paths");
    JsonNode matrix = YAML.readTree(getClass().getResourceAsStream("/toegangsmatrix.yaml"));
    Map<String, Proefgebruiker> wie = wie();
    String eigenaar = eigenaarVanConcepten(wie);
    Proefgebruiker medewerker = wie.get("beleidsmedewerker");

    // Who has signed out can do nothing any more: that comes last.
    Set<String> bewerkingen =
        new TreeSet<>(
            Comparator.comparing((String bewerking) -> bewerking.endsWith("/uitloggen"))
                .thenComparing(Comparator.naturalOrder()));
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
    Conceptverzoek gedeeld = null;
    for (String bewerking : bewerkingen) {
      JsonNode rij = matrix.get(bewerking);
      Conceptverzoek concept = null;
      if (Conceptverzoek.isNodigVoor(pad(bewerking))) {
        boolean apart = neemtIetsWeg(bewerking);
        concept =
            apart || gedeeld == null
                ? new Conceptverzoek(kleineAgenda(eigenaar), eigenaar, medewerker)
                : gedeeld;
        gedeeld = apart ? gedeeld : concept;
      }
      // Who is refused leaves everything as it was, so one request serves them all.
      Verzoek verzoek = concept == null ? null : Verzoek.van(bewerking, concept);
      for (var iemand : wie.entrySet()) {
        JsonNode verwacht = rij.isObject() ? rij.get(iemand.getKey()) : rij;
        assertThat(verwacht).as(bewerking + " by " + iemand.getKey()).isNotNull();
        int status = vraag(bewerking, iemand.getValue(), verzoek);
        alles
            .assertThat(status)
            .as(bewerking + " by " + iemand.getKey())
            .isEqualTo(verwacht.asInt());
        if (status != verwacht.asInt()) {
          // Nobody knows what it did: the next operations must not fail for it.
          gedeeld = null;
        }
      }
    }
    alles.assertAll();
  }

  /** Needs an agenda of its own; who takes over a scenario takes away the begroting that was. */
  private static boolean neemtIetsWeg(String bewerking) {
    return bewerking.startsWith("DELETE ") || bewerking.endsWith("/overnames");
  }

  /** One that everyone makes of the concept; {@code inhoud} is all of it but who asks. */
  private record Verzoek(String adres, RequestSpecification inhoud) {

    static Verzoek van(String bewerking, Conceptverzoek concept) {
      String adres = concept.vul(pad(bewerking));
      RequestSpecification inhoud = new RequestSpecBuilder().build();
      concept.vul(inhoud, methode(bewerking), adres);
      return new Verzoek(adres, inhoud);
    }
  }

  /** By what the matrix calls them; a visitor is nobody. */
  private static Map<String, Proefgebruiker> wie() {
    Map<String, Proefgebruiker> wie = new LinkedHashMap<>();
    // Those who may come last: what they take away was still there for the others.
    wie.put("bezoeker", null);
    wie.put(
        "beleidsmedewerker-elders", Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, ANDER));
    wie.put("vertegenwoordiger", Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, EIGEN));
    wie.put(
        "vertegenwoordiger-elders", Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, ANDER));
    wie.put("beheerder", Proefgebruiker.met(Lidmaatschapsrol.beheerder, ANDER));
    wie.put("beleidsmedewerker", Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, EIGEN));
    return wie;
  }

  /** A gemeente of its own, so that no other test sees its agendas; with the same people in it. */
  private String eigenaarVanConcepten(Map<String, Proefgebruiker> wie) {
    KleineAgenda klein = KleineAgenda.nieuw();
    laadAgenda.laad(LeesAgendabestand.lees(List.of(klein.yaml())));
    String eigenaar = klein.code() + "-gemeente";
    wie.get("beleidsmedewerker").geef(Lidmaatschapsrol.beleidsmedewerker, eigenaar);
    wie.get("vertegenwoordiger").geef(Lidmaatschapsrol.vertegenwoordiger, eigenaar);
    return eigenaar;
  }

  private String kleineAgenda(String eigenaar) {
    KleineAgenda klein = KleineAgenda.nieuw();
    klein =
        klein
            .met(
                "organisaties:\n",
                "organisaties:\n  - {code: " + eigenaar + ", naam: x, soort: gemeente}\n")
            .met("eigenaar: " + klein.code() + "-gemeente", "eigenaar: " + eigenaar);
    laadAgenda.laad(LeesAgendabestand.lees(List.of(klein.yaml())));
    return klein.code();
  }

  /** Everything in the path exists, made anew where the operation takes it away. */
  private int vraag(String bewerking, Proefgebruiker wie, Verzoek concept) throws IOException {
    String methode = methode(bewerking);
    String pad = concept == null ? pad(bewerking) : concept.adres();
    RequestSpecification verzoek = wie == null ? given().redirects().follow(false) : wie.vraagt();
    if (concept != null) {
      verzoek.spec(concept.inhoud());
    }
    if (pad.endsWith("/gebeurtenissen")) {
      return statusVanStroom(pad, wie);
    }
    pad = pad.replace("{agenda}", "zoetermeer-2022-2030").replace("{organisatie}", EIGEN);
    pad = vul(pad, "{programmalijn}", () -> "goud-maken");
    pad = vul(pad, "{thema}", () -> "onderzoek");
    pad = vul(pad, "{lidmaatschap}", ToegangMatrixTest::lidmaatschap);
    pad = vul(pad, "{uitnodiging}", ToegangMatrixTest::uitnodiging);
    for (String soort : new String[] {"acties", "resultaten", "strategieen", "activiteiten"}) {
      pad = vul(pad, soort + "/{", "}", () -> eerste(soort));
    }
    pad = vul(pad, "begrippen/{", "}", () -> eersteCode("begrippen"));
    if (pad.endsWith("/zoekresultaten")) {
      verzoek.queryParam("q", "cultuur");
    }
    if (methode.equals("POST") && pad.endsWith("/uitnodigingen")) {
      verzoek
          .contentType("application/json")
          .body(Map.of("email", UUID.randomUUID() + "@proef.example", "rol", "vertegenwoordiger"));
    }
    if (methode.equals("POST") && pad.endsWith("/lidmaatschappen")) {
      verzoek.contentType("application/json").body(Map.of("rol", "vertegenwoordiger"));
    }
    if (methode.equals("POST") && pad.equals("/organisaties")) {
      verzoek
          .contentType("application/json")
          .body(Map.of("naam", UUID.randomUUID().toString(), "soort", "maker"));
    }
    if (methode.equals("POST") && pad.endsWith("/logos")) {
      verzoek.contentType("application/octet-stream").body(new byte[] {1});
    }
    pad = vul(pad, "{logo}", () -> UUID.randomUUID().toString());
    pad = vul(pad, "{samenvoeging}", () -> UUID.randomUUID().toString());
    if (methode.equals("POST")
        && (pad.endsWith("/groepslidmaatschappen") || pad.endsWith("/samenvoegingen"))) {
      verzoek.contentType("application/json").body(Map.of());
    }
    pad = vul(pad, "{id}", () -> UUID.randomUUID().toString());
    if (methode.equals("PATCH") && concept == null) {
      verzoek.contentType("application/merge-patch+json").body(Map.of("naam", "Zoetermeer"));
    }
    if (methode.equals("POST") && pad.endsWith(EIGEN + "/herstellingen")) {
      verzoek.contentType("application/json").body(Map.of("wijziging", 0));
    }
    Response antwoord = verzoek.request(methode, "/v1" + pad);
    assertThat(Antwoordkeuring.bezwaar(antwoord.contentType(), antwoord.asString()))
        .as(bewerking)
        .isEmpty();
    return antwoord.statusCode();
  }

  private static String methode(String bewerking) {
    return bewerking.substring(0, bewerking.indexOf(' '));
  }

  private static String pad(String bewerking) {
    return bewerking.substring(bewerking.indexOf(' ') + 1);
  }

  /** A stream has no end to wait for. */
  private static int statusVanStroom(String pad, Proefgebruiker wie) throws IOException {
    HttpURLConnection verbinding =
        (HttpURLConnection)
            URI.create("http://localhost:" + RestAssured.port + "/v1" + pad)
                .toURL()
                .openConnection();
    if (wie != null) {
      wie.koppen().forEach(verbinding::setRequestProperty);
    }
    try {
      return verbinding.getResponseCode();
    } finally {
      verbinding.disconnect();
    }
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

  private String eerste(String soort) {
    return eersten.computeIfAbsent(
        soort,
        s ->
            RestAssured.get(AGENDA + "/" + s)
                .as(JsonNode.class)
                .at("/resultaten/0/id")
                .textValue());
  }

  private static String eersteCode(String soort) {
    return RestAssured.get(AGENDA + "/" + soort)
        .as(JsonNode.class)
        .at("/resultaten/0/code")
        .textValue();
  }

  private static String lidmaatschap() {
    Proefgebruiker lid = Proefgebruiker.nieuw();
    lid.logIn("/").then().statusCode(303);
    return lid.geef(Lidmaatschapsrol.vertegenwoordiger, EIGEN).toString();
  }

  private static String uitnodiging() {
    Proefgebruiker medewerker = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, EIGEN);
    return medewerker
        .vraagt()
        .contentType("application/json")
        .body(Map.of("email", UUID.randomUUID() + "@proef.example", "rol", "vertegenwoordiger"))
        .post("/v1/organisaties/" + EIGEN + "/uitnodigingen")
        .as(JsonNode.class)
        .get("id")
        .textValue();
  }
}
