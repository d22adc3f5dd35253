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
import org.junit.jupiter.api.Test;

/**
 * What who runs the packaged API sees, and who visits it does not. In a process of its own: the
 * meters of several applications in one process are in each other's way.
 */
class MetingenIT {

  private static final Pattern METING =
      Pattern.compile("\\b(?:http|agroal|cache|scheduled|jvm|strategiekaart)_\\w+");

  @Test
  void gezondheid_en_metingen_staan_op_een_eigen_poort_en_tellen_wat_er_gebeurt() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Apiproces api =
            Apiproces.start(
                postgres,
                Map.of(
                    "STRATEGIEKAART_SPA",
                    Path.of("src/test/resources/site").toAbsolutePath().toString()))) {
      assertThat(api.leesBeheer("/q/health/ready")).contains("\"status\": \"UP\"");
      for (String pad : List.of("/q", "/q/", "/q/health", "/q/health/ready", "/q/metrics")) {
        assertThat(api.lees(pad)).as(pad).isEmpty();
      }
      assertThat(api.lees("/v1/agendas/zoetermeer-2022-2030/begroting")).isNotEmpty();
      assertThat(api.lees("/v1/agendas/zoetermeer-2022-2030")).isNotEmpty();
      assertThat(api.lees("/agendas/zoetermeer-2022-2030")).contains("<title>");
      assertThat(api.lees("/zomaar/iets/verzonnen")).isEmpty();

      // Background work counts once it was done.
      wachtTot(
          "all is counted",
          () -> api.leesBeheer("/q/metrics").contains("scheduled_methods_seconds_count"));
      assertThat(api.leesBeheer("/q/metrics"))
          .contains("uri=\"/agendas/{agenda}\"", "uri=\"/{pagina}\"")
          .doesNotContain("verzonnen", "zoetermeer")
          .contains("strategiekaart_publiceren_seconds_count")
          .contains("strategiekaart_bezorging_wacht 0.0", "strategiekaart_meekijkers 0.0")
          .contains("strategiekaart_leesbeurten_vrij 2.0");
    }
  }

  @Test
  void wat_het_overzicht_en_de_handleiding_noemen_is_er() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Apiproces api = Apiproces.start(postgres, Map.of())) {
      api.lees("/v1/agendas");
      wachtTot(
          "all is counted",
          () -> api.leesBeheer("/q/metrics").contains("scheduled_methods_seconds_count"));
      String metingen = api.leesBeheer("/q/metrics");
      for (String document : List.of("../docs/grafana.json", "../docs/operations.md")) {
        assertThat(METING.matcher(wat(document)).results())
            .as(document)
            .extracting(MatchResult::group)
            .hasSizeGreaterThan(8)
            .allSatisfy(
                naam -> assertThat(metingen).containsPattern("(?m)^" + naam + "(_count)?[ {]"));
      }
    }
  }

  /** Of the manual only its tables: elsewhere it names databases. */
  private static String wat(String document) throws IOException {
    return Files.readAllLines(Path.of(document)).stream()
        .filter(regel -> document.endsWith(".json") || regel.startsWith("| `"))
        .collect(Collectors.joining("\n"));
  }
}
