package nl.strategiekaart;

import static nl.strategiekaart.Apiproces.wachtTot;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What who runs the packaged API sees, and who visits it does not. In a process of its own: the
 * meters of several applications in one process are in each other's way.
 */
class MetingenIT {

  private static final Pattern METING =
      Pattern.compile("\\b(?:http|agroal|cache|scheduled|jvm|strategiekaart)_\\w+");

  private static EmbeddedPostgres postgres;
  private static Apiproces api;

  @BeforeAll
  static void start() throws Exception {
    postgres = EmbeddedPostgres.start();
    String site = Path.of("src/test/resources/site").toAbsolutePath().toString();
    api = Apiproces.start(postgres, Map.of("STRATEGIEKAART_SPA", site));
  }

  @AfterAll
  static void stop() throws IOException {
    api.close();
    postgres.close();
  }

  @Test
  void gezondheid_en_metingen_staan_op_een_eigen_poort_en_nooit_op_die_van_de_site()
      throws Exception {
    assertThat(api.leesBeheer("/q/health/ready")).contains("\"status\": \"UP\"");
    for (String pad : List.of("/q", "/q/", "/q/health", "/q/health/ready", "/q/metrics")) {
      assertThat(api.lees(pad)).as(pad).isEmpty();
    }
  }

  @Test
  void elke_bewerking_telt_onder_haar_adres_en_elke_bladzijde_onder_een() throws Exception {
    assertThat(api.lees("/v1/agendas/zoetermeer-2022-2030")).isNotEmpty();
    assertThat(api.lees("/agendas/zoetermeer-2022-2030")).contains("<title>");
    assertThat(api.lees("/zomaar/iets/verzonnen")).isEmpty();
    assertThat(metingen())
        .contains("uri=\"/agendas/{agenda}\"", "uri=\"/{pagina}\"")
        .doesNotContain("verzonnen", "zoetermeer");
  }

  @Test
  void wat_er_speelt_heeft_een_getal() throws Exception {
    assertThat(metingen())
        .contains("strategiekaart_publiceren_seconds_count")
        .contains("strategiekaart_bezorging_wacht 0.0", "strategiekaart_meekijkers 0.0")
        .contains("strategiekaart_leesbeurten_vrij 2.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../docs/grafana.json", "../docs/operations.md"})
  void wat_het_overzicht_en_de_handleiding_noemen_is_er(String document) throws Exception {
    api.lees("/v1/agendas");
    String metingen = metingen();
    assertThat(METING.matcher(wat(document)).results())
        .extracting(MatchResult::group)
        .hasSizeGreaterThan(8)
        .allSatisfy(naam -> assertThat(metingen).containsPattern("(?m)^" + naam + "(_count)?[ {]"));
  }

  /** Once background work was done too: before that it does not count. */
  private static String metingen() throws Exception {
    wachtTot(
        "all is counted",
        () -> api.leesBeheer("/q/metrics").contains("scheduled_methods_seconds_count"));
    return api.leesBeheer("/q/metrics");
  }

  /** Of the manual only its tables: elsewhere it names databases. */
  private static String wat(String document) throws IOException {
    return Files.readAllLines(Path.of(document)).stream()
        .filter(regel -> document.endsWith(".json") || regel.startsWith("| `"))
        .collect(Collectors.joining("\n"));
  }
}
