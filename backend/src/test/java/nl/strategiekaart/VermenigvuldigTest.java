package nl.strategiekaart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The many agendas that are measured with (bench/vermenigvuldig.sql) are what publishing would have
 * made, in every table.
 */
@QuarkusTest
@WithTestResource(
    value = VermenigvuldigTest.LegeDatabase.class,
    scope = TestResourceScope.RESTRICTED_TO_CLASS)
@ExtendWith(LichteVerzoeken.class)
class VermenigvuldigTest {

  private static final Path BENCH = Path.of("bench");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|\\+00:00)";

  /** In the trail, of one that was published and of one that was copied. */
  private static final String NUMMER = "(§#|\\b1000\\d\\d)\\d{6}\\b";

  private static final String KENMERK = "§u(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** What a request was, as a digest. */
  private static final String SOM_VAN_VERZOEK = "x[0-9a-f]{64}";

  private static final Pattern VERWIJZINGEN = Pattern.compile("§[0-9a-f]+( §[0-9a-f]+)+");

  /** Of a lid of a groep; it is in no address. */
  private static final String CODE_VAN_KENMERK = "\\bg-[0-9a-f]{8}\\b";

  @Inject DataSource bron;

  /** Nothing in it, and nobody else's. */
  public static class LegeDatabase extends PostgresBron {

    @Override
    public Map<String, String> start() {
      Map<String, String> instellingen = new HashMap<>(super.start());
      instellingen.put(JDBC, nieuweDatabase("vermenigvuldigd"));
      instellingen.put("strategiekaart.demo", "false");
      return instellingen;
    }
  }

  @Test
  void een_vermenigvuldigde_agenda_heeft_dezelfde_rijen_als_een_gepubliceerde() throws Exception {
    Proefgebruiker beheerder = Proefgebruiker.nieuw().metEmail("eerste.beheerder@gemeente.example");
    beheerder.logIn("/").then().statusCode(303);
    agenda(1).get("landelijk").forEach(een -> maak(beheerder, "", een));
    voerUit(Files.readString(BENCH.resolve("vermenigvuldig.sql")));
    publiceer(beheerder, 1);
    // brings the words of those that take part in it, in 31 and in 51
    publiceer(beheerder, 11);
    publiceer(beheerder, 31);
    voerUit(
        "insert into bench.kopie values (51, 1, %s)".formatted(woorden(51)),
        "select bench.begin(51)",
        "select bench.maak(51, 51)",
        "select bench.neem(51, %s)".formatted(woorden(51)),
        "select bench.klaar()");

    Map<String, Map<String, Long>> gepubliceerd = rijen(31);
    assertThat(gepubliceerd.keySet())
        .contains("actie", "wijziging", "publiek.versiedocument", "publiek.vindplaats");
    assertThat(gepubliceerd.get("publiek.actie").values().stream().mapToLong(n -> n).sum())
        .isEqualTo(100);
    Map<String, Map<String, Long>> gekopieerd = rijen(51);
    assertThat(gekopieerd.keySet()).isEqualTo(gepubliceerd.keySet());
    gepubliceerd.forEach(
        (tabel, rijen) ->
            assertThat(gekopieerd.get(tabel).entrySet())
                .as(tabel)
                .containsExactlyInAnyOrderElementsOf(rijen.entrySet()));
  }

  private void publiceer(Proefgebruiker beheerder, int nummer) throws Exception {
    JsonNode een = agenda(nummer);
    voerUit("select bench.begin(%d)".formatted(nummer));
    String code = een.get("code").textValue();
    String eigenaar = maak(beheerder, "", een.get("eigenaar")).extract().path("code");
    beheerder.geef(Lidmaatschapsrol.beleidsmedewerker, eigenaar);
    beheerder
        .vraagt()
        .contentType("application/yaml")
        .body(een.get("bestand").textValue().getBytes(StandardCharsets.UTF_8))
        .post("/v1/organisaties/" + eigenaar + "/agendabestanden")
        .then()
        .statusCode(201);
    long stand =
        beheerder.lees("/v1/agendas/" + code + "/concept/verschillen").get("stand").longValue();
    beheerder
        .vraagt()
        .contentType("application/json")
        .body(Map.of("toelichting", "Eerste versie.", "stand", stand))
        .post("/v1/agendas/" + code + "/versies")
        .then()
        .statusCode(201);
    for (JsonNode lid : een.get("leden")) {
      String adres = "/v1/organisaties/" + lid.get("lid").textValue() + "/profiel";
      maak(
          beheerder,
          "/" + lid.get("groep").textValue() + "/groepslidmaatschappen",
          JSON.createObjectNode().put("lid", beheerder.lees(adres).get("id").textValue()));
    }
    voerUit(
        een.get("status").textValue(),
        "select bench.neem(%d, %s)".formatted(nummer, woorden(nummer)));
  }

  private static ValidatableResponse maak(Proefgebruiker wie, String waar, JsonNode wat) {
    return wie.vraagt()
        .contentType("application/json")
        .body(wat.toString())
        .post("/v1/organisaties" + waar + (waar.isEmpty() ? "?toch=true" : ""))
        .then()
        .statusCode(201);
  }

  /** What agendas.mjs says of one. */
  private static JsonNode agenda(int nummer) throws Exception {
    Process node =
        new ProcessBuilder("node", "agendas.mjs", Integer.toString(nummer))
            .directory(BENCH.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return JSON.readTree(node.getInputStream());
  }

  private static String woorden(int nummer) throws Exception {
    return StreamSupport.stream(agenda(nummer).get("woorden").spliterator(), false)
        .map(woord -> "'" + woord.textValue() + "'")
        .collect(Collectors.joining(",", "array[", "]"));
  }

  /**
   * How often each row is there, by table, with what an identifier stands for in its place; moments
   * and numbers of the trail aside.
   */
  private Map<String, Map<String, Long>> rijen(int nummer) throws Exception {
    Map<String, String> namen = new HashMap<>();
    List<String[]> rijen =
        vraag("select tabel::text, rij from bench.rij where bron = " + nummer).stream()
            .filter(rij -> !isVanAlleAgendas(rij[0], rij[1]))
            .map(
                rij ->
                    new String[] {
                      rij[0],
                      rij[1]
                          .replaceAll(MOMENT, "")
                          .replaceAll(NUMMER, "0")
                          .replaceAll(SOM_VAN_VERZOEK, "")
                          .replaceAll(CODE_VAN_KENMERK, "g-")
                    })
            .toList();
    for (String[] rij : rijen) {
      // one identifier may have rows in several tables
      namen.merge(
          JSON.readTree(rij[1]).path("id").asText(),
          rij[0] + opVolgorde(rij[0], rij[1].replaceAll(KENMERK, "")),
          (een, ander) -> een.compareTo(ander) < 0 ? een : ander);
    }
    Map<String, Map<String, Long>> alles = new TreeMap<>();
    for (String[] rij : rijen) {
      String tekst =
          Pattern.compile(KENMERK)
              .matcher(rij[1])
              .replaceAll(
                  m -> "§" + Integer.toHexString(namen.getOrDefault(m.group(), "").hashCode()));
      alles
          .computeIfAbsent(rij[0], tabel -> new TreeMap<>())
          .merge(opVolgorde(rij[0], tekst), 1L, Long::sum);
    }
    return alles;
  }

  /** The numbers of who works in the whole country: each agenda adds its own to those. */
  private static boolean isVanAlleAgendas(String tabel, String rij) {
    return tabel.equals("publiek.actietal") && rij.contains("landelijk-fonds-");
  }

  /**
   * What stands in the order of identifiers: the places in a versie, and references in a document.
   */
  private static String opVolgorde(String tabel, String tekst) {
    return tabel.equals("publiek.versie")
        ? gesorteerd(tekst, "[{}, ]+")
        : VERWIJZINGEN.matcher(tekst).replaceAll(rij -> gesorteerd(rij.group(), " "));
  }

  private static String gesorteerd(String tekst, String tussen) {
    return Stream.of(tekst.split(tussen)).sorted().collect(Collectors.joining(" "));
  }

  private List<String[]> vraag(String sql) throws SQLException {
    try (Connection verbinding = bron.getConnection();
        Statement vraag = verbinding.createStatement();
        ResultSet antwoord = vraag.executeQuery(sql)) {
      List<String[]> rijen = new ArrayList<>();
      while (antwoord.next()) {
        rijen.add(new String[] {antwoord.getString(1), antwoord.getString(2)});
      }
      return rijen;
    }
  }

  private void voerUit(String... opdrachten) throws SQLException {
    try (Connection verbinding = bron.getConnection();
        Statement vraag = verbinding.createStatement()) {
      vraag.execute("set statement_timeout = 0");
      for (String opdracht : opdrachten) {
        vraag.execute(opdracht);
      }
    }
  }
}
