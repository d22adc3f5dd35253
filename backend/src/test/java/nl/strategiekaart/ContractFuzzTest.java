package nl.strategiekaart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.strategiekaart.Contractlezer.Bewerking;
import nl.strategiekaart.Contractlezer.Parameter;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract with what nobody should send, one thing at a time on what could
 * be sent: an answer or a refusal in Dutch, never a fault of ours.
 */
@PostgresTest
class ContractFuzzTest extends Conceptproef {

  private static final int EEN_OP_DE_DRIE = 3;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ENGELS =
      Pattern.compile("\\b(must|not|value|invalid|error|the|unexpected|failed)\\b");

  /**
   * They say 503 without a sign-in server, end the session, or are about the whole installation.
   */
  private static final Set<String> NIET =
      Set.of("GET /inloggen", "POST /uitloggen", "PUT /demo", "DELETE /demo");

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Set<String> fouten = new TreeSet<>();
  private final Map<Integer, Integer> statussen = new HashMap<>();
  private final Map<String, String> bekend = new HashMap<>();
  private Map<String, String> wie = Map.of();
  private int verzoeken;
  private int beurten;
  private String gezonden = "";
  private int gelukt;

  @Test
  void een_bezoeker_krijgt_nooit_een_storing_wat_hij_ook_vraagt() throws Exception {
    leerKennen();
    for (Bewerking bewerking : bewerkingen()) {
      if (bewerking.openbaar()) {
        alleParameters(bewerking);
      }
      zend(bewerking, adres(bewerking, null, ""), Map.of(), leegLichaam(bewerking));
    }
    assertThat(fouten).isEmpty();
    assertThat(verzoeken).as("many requests were made").isGreaterThan(1_000);
    assertThat(statussen.get(200)).as("some of them could be answered").isGreaterThan(100);
  }

  @Test
  void een_redacteur_krijgt_nooit_een_storing_wat_zij_ook_vraagt() throws Exception {
    leerKennen();
    wie = redacteur.koppen();
    for (Bewerking bewerking : bewerkingen()) {
      if (!bewerking.openbaar()) {
        alleParameters(bewerking);
      }
    }
    assertThat(fouten).isEmpty();
    assertThat(statussen.get(200)).as("some of them could be answered").isGreaterThan(100);
  }

  @Test
  void een_redacteur_krijgt_nooit_een_storing_wat_zij_ook_schrijft() throws Exception {
    leerKennen();
    wie = redacteur.koppen();
    Contractlezer contract = new Contractlezer();
    for (Bewerking bewerking : bewerkingen()) {
      if (bewerking.lichaam() != null) {
        alleVelden(contract, bewerking);
      }
    }
    assertThat(fouten).isEmpty();
    assertThat(gelukt).as("operations of which the plausible body was taken").isGreaterThan(20);
  }

  private static List<Bewerking> bewerkingen() throws IOException {
    return new Contractlezer()
        .bewerkingen().stream().filter(b -> !NIET.contains(b.toString())).toList();
  }

  /** What there is to point to, by the name of the field or the gap that does. */
  private void leerKennen() {
    JsonNode concept = redacteur.lees(concept());
    bekend.put("agenda", agenda);
    bekend.put("uitAgenda", agenda);
    bekend.put("eigenaar", agenda + "-gemeente");
    bekend.put("programmalijn", concept.at("/programmalijnen/0/id").textValue());
    bekend.put("fase", concept.at("/fasen/0/id").textValue());
    bekend.put("thema", concept.at("/themas/0/id").textValue());
    bekend.put("themas", bekend.get("thema"));
    bekend.put("begrippen", concept.at("/begrippen/0/id").textValue());
    bekend.put("strategie", kaart().getString("strategieen[0].id"));
    bekend.put("resultaat", kaart().getString("resultaten[0].id"));
    bekend.put("actie", kaart().getString("acties[0].id"));
    bekend.put("onderdeel", bekend.get("actie"));
    bekend.put("begroting", eigenBegroting());
    bekend.put(
        "regel",
        redacteur
            .lees(concept() + "/begrotingen/" + eigenBegroting() + "/tabel")
            .at("/regels/0/id")
            .textValue());
    bekend.put("besluiten", id("besluiten", Map.of("soort", "motie", "titel", "Meer dans")));
    bekend.put("geldbronnen", id("geldbronnen", Map.of("naam", "Fonds", "soort", "fonds")));
    bekend.values().removeIf(Objects::isNull);
  }

  private static final Map<String, String> PER_SOORT =
      Map.of(
          "programmalijnen",
          "programmalijn",
          "fasen",
          "fase",
          "themas",
          "thema",
          "strategieen",
          "strategie",
          "resultaten",
          "resultaat",
          "acties",
          "actie",
          "begrotingen",
          "begroting",
          "begrotingsregels",
          "regel");

  /** With something that exists in every gap but one. */
  private String adres(Bewerking bewerking, String gat, String waarde) {
    String adres = bewerking.pad();
    if (gat != null) {
      adres = adres.replace("{" + gat + "}", codeer(waarde));
    }
    adres = adres.replace("{agenda}", agenda).replace("{organisatie}", agenda + "-gemeente");
    adres = adres.replace("{versie}", "1").replace("{programmalijn}", "spelen");
    String[] delen = adres.split("/");
    for (int i = 1; i < delen.length; i++) {
      if (delen[i].startsWith("{")) {
        String soort = PER_SOORT.getOrDefault(delen[i - 1], delen[i - 1]);
        // Nothing that the other requests need is thrown away.
        delen[i] =
            bewerking.methode().equals("DELETE")
                ? Fuzzwaarden.NIEMAND
                : bekend.getOrDefault(soort, Fuzzwaarden.NIEMAND);
      }
    }
    return String.join("/", delen);
  }

  private void alleParameters(Bewerking bewerking) throws Exception {
    for (Parameter parameter : bewerking.parameters()) {
      String naam = parameter.naam();
      if (parameter.waar().equals("header")) {
        for (String waarde : beurt(Fuzzwaarden.KOPPEN, EEN_OP_DE_DRIE)) {
          zend(bewerking, adres(bewerking, null, ""), Map.of(naam, waarde), leegLichaam(bewerking));
        }
      } else if (parameter.waar().equals("path")) {
        for (String waarde : beurt(Fuzzwaarden.PARAMETERS, EEN_OP_DE_DRIE)) {
          zend(bewerking, adres(bewerking, naam, waarde), Map.of(), leegLichaam(bewerking));
        }
      } else {
        for (String waarde : Fuzzwaarden.PARAMETERS) {
          String adres = adres(bewerking, null, "") + "?" + naam + "=" + codeer(waarde);
          zend(bewerking, adres, Map.of(), leegLichaam(bewerking));
        }
        String twee = adres(bewerking, null, "") + "?" + naam + "=0&" + naam + "=0";
        zend(bewerking, twee, Map.of(), leegLichaam(bewerking));
      }
    }
  }

  /**
   * Those whose turn it is. What many operations share is read in one place, so each of them gets
   * some of the values and together they get all, at a third of the time.
   */
  private <T> List<T> beurt(List<T> waarden, int van) {
    int eerste = beurten++ % van;
    return IntStream.range(0, waarden.size())
        .filter(i -> i % van == eerste)
        .mapToObj(waarden::get)
        .toList();
  }

  private void alleVelden(Contractlezer contract, Bewerking bewerking) throws Exception {
    String adres = adres(bewerking, null, "");
    JsonNode goed = contract.voorbeeld(bewerking.lichaam(), "", bekend::get);
    if (isPlausibel(bewerking, adres, goed)) {
      gelukt++;
    }
    for (String ruw :
        List.of(
            "",
            "null",
            "[]",
            "\"x\"",
            "{",
            "[".repeat(5_000),
            "{\"a\":".repeat(1_500),
            "{\"titel\":\"\u0000\"}")) {
      zend(bewerking, adres, etag(bewerking, adres), BodyPublishers.ofString(ruw));
    }
    for (var plek : contract.plekken(bewerking.lichaam(), JsonPointer.empty()).toList()) {
      for (JsonNode waarde : beurt(Fuzzwaarden.velden(plek.isLijst()), EEN_OP_DE_DRIE)) {
        JsonNode anders = plek.met(goed, waarde);
        if (anders != null) {
          gezonden = plek.waar() + " " + kort(waarde.toString());
          zend(bewerking, adres, etag(bewerking, adres), lichaam(anders));
        }
      }
    }
  }

  private boolean isPlausibel(Bewerking bewerking, String adres, JsonNode goed) throws Exception {
    int status = zend(bewerking, adres, etag(bewerking, adres), lichaam(goed));
    return status < 300;
  }

  /** What was seen last; read anew only when it was changed since. */
  private final Map<String, String> etags = new HashMap<>();

  private Map<String, String> etag(Bewerking bewerking, String adres) {
    if (bewerking.parameters().stream().noneMatch(p -> p.naam().equals("If-Match"))) {
      return Map.of();
    }
    String etag =
        etags.computeIfAbsent(
            adres,
            a ->
                a.endsWith("/concept")
                    ? "\"" + redacteur.lees("/v1" + a).at("/agenda/revisie") + "\""
                    : redacteur.vraagt().get("/v1" + a).header("ETag"));
    return etag == null ? Map.of() : Map.of("If-Match", etag);
  }

  private static BodyPublisher lichaam(JsonNode inhoud) throws IOException {
    return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(inhoud));
  }

  private static BodyPublisher leegLichaam(Bewerking bewerking) {
    return bewerking.mediatype() == null ? BodyPublishers.noBody() : BodyPublishers.ofString("{}");
  }

  private static String codeer(String waarde) {
    return URLEncoder.encode(waarde, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private int zend(
      Bewerking bewerking, String adres, Map<String, String> koppen, BodyPublisher lichaam)
      throws Exception {
    verzoeken++;
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1" + adres))
            .timeout(Duration.ofSeconds(10))
            .method(bewerking.methode(), lichaam);
    wie.forEach(verzoek::setHeader);
    koppen.forEach(verzoek::setHeader);
    if (bewerking.mediatype() != null) {
      verzoek.setHeader("Content-Type", bewerking.mediatype());
    }
    // Not read when it went well: a stream of what happens has no end.
    String wat = bewerking + " " + koppen.keySet() + " " + kort(adres);
    HttpResponse<InputStream> antwoord;
    try {
      antwoord = CLIENT.send(verzoek.build(), BodyHandlers.ofInputStream());
    } catch (IOException geenAntwoord) {
      fouten.add(geenAntwoord + " " + wat + " " + gezonden);
      return 0;
    }
    int status = antwoord.statusCode();
    statussen.merge(status, 1, Integer::sum);
    try (InputStream inhoud = antwoord.body()) {
      if (status < 400
          && (adres.endsWith("/gebeurtenissen") || adres.contains("/gebeurtenissen?"))) {
        inhoud.close();
      } else {
        byte[] alles = inhoud.readAllBytes();
        Antwoordkeuring.bezwaar(
                antwoord.headers().firstValue("Content-Type").orElse(null),
                new String(alles, StandardCharsets.UTF_8))
            .ifPresent(fout -> fouten.add(status + " " + wat + " says: " + fout));
        if (status >= 400) {
          beoordeel(wat, antwoord, alles);
        }
      }
    }
    if (status < 300 && !bewerking.methode().equals("GET")) {
      etags.clear();
    }
    return status;
  }

  private void beoordeel(String wat, HttpResponse<?> antwoord, byte[] inhoud) throws IOException {
    String soort = antwoord.headers().firstValue("Content-Type").orElse("");
    if (antwoord.statusCode() >= 500) {
      fouten.add(
          antwoord.statusCode() + " " + wat + " " + new String(inhoud, StandardCharsets.UTF_8));
    } else if (!soort.startsWith("application/problem+json")) {
      fouten.add(antwoord.statusCode() + " " + wat + " is " + soort);
    } else {
      JsonNode probleem = JSON.readTree(inhoud);
      List<String> uitleg = new ArrayList<>(List.of(probleem.path("detail").asText()));
      probleem.path("errors").forEach(fout -> uitleg.add(fout.path("detail").asText()));
      uitleg.stream()
          .filter(tekst -> tekst.isBlank() || ENGELS.matcher(tekst).find())
          .forEach(
              tekst -> fouten.add(antwoord.statusCode() + " " + wat + " says: " + kort(tekst)));
    }
  }

  private static String kort(String tekst) {
    return tekst.length() > 200 ? tekst.substring(0, 200) + "…" : tekst;
  }
}
