package nl.strategiekaart.publicatie;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;

/**
 * How search grows when there is 300 times as much to be found, beside an answer that does nothing,
 * in one run. Not part of the gate: bench/zoeken.sh runs it.
 */
@PostgresTest
class ZoekenBench {

  private static final int AGENDAS = 300;
  private static final int METINGEN = 40;
  private static final String BRON = "zoetermeer-2022-2030";

  /** In most of what there is, in some, in one, as the beginning of words, and nowhere. */
  private static final List<String> VRAGEN =
      List.of("cultuur", "erfgoed", "makelaar", "floriade", "cul", "cultuur%20wijk", "broedplaast");

  /** Tables in the order of their references, with the columns that hold identifiers. */
  private static final Map<String, List<String>> TABELLEN =
      new LinkedHashMap<>(
          Map.of(
              "publiek.onderdeel",
              List.of(),
              "publiek.actie",
              List.of("id"),
              "publiek.vindplaats",
              List.of("id")));

  @Inject DataSource bron;

  @TestHTTPResource("/")
  URI begin;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void zoekt_in_driehonderd_keer_zo_veel() throws Exception {
    Map<String, Double> weinig = meet();
    kopieer();
    Map<String, Double> veel = meet();
    System.out.printf("%n%-24s %10s %10s %8s%n", "", "2 agendas", "302", "growth");
    weinig.forEach(
        (wat, us) ->
            System.out.printf(
                "%-24s %7.0f us %7.0f us %8.2f%n", wat, us, veel.get(wat), veel.get(wat) / us));
  }

  private Map<String, Double> meet() throws Exception {
    Map<String, Double> gemeten = new LinkedHashMap<>();
    gemeten.put("nothing (health)", mediaan("q/health/live"));
    for (String vraag : VRAGEN) {
      gemeten.put(vraag, mediaan("v1/zoekresultaten?q=" + vraag));
    }
    return gemeten;
  }

  private double mediaan(String pad) throws Exception {
    double[] duur = new double[METINGEN];
    for (int i = -METINGEN / 4; i < METINGEN; i++) {
      long nu = System.nanoTime();
      int status =
          http.send(HttpRequest.newBuilder(begin.resolve(pad)).build(), BodyHandlers.ofByteArray())
              .statusCode();
      duur[Math.max(i, 0)] = (System.nanoTime() - nu) / 1000.0;
      assertThat(status).isEqualTo(200);
    }
    Arrays.sort(duur);
    return duur[METINGEN / 2];
  }

  /** Every row of the agenda once more for each copy, with identifiers of its own. */
  private void kopieer() throws Exception {
    try (Connection verbinding = bron.getConnection();
        Statement vraag = verbinding.createStatement()) {
      verbinding.setAutoCommit(false);
      kopieer(vraag, "publiek.agenda", "agenda", List.of());
      for (Map.Entry<String, List<String>> tabel : TABELLEN.entrySet()) {
        if (isEr(vraag, tabel.getKey())) {
          kopieer(vraag, tabel.getKey(), "agenda", tabel.getValue());
        }
      }
      verbinding.commit();
      verbinding.setAutoCommit(true);
      vraag.execute("vacuum analyze");
    }
  }

  private static boolean isEr(Statement vraag, String tabel) throws SQLException {
    try (var antwoord = vraag.executeQuery("select to_regclass('" + tabel + "') is not null")) {
      antwoord.next();
      return antwoord.getBoolean(1);
    }
  }

  private static void kopieer(Statement vraag, String tabel, String agenda, List<String> ids)
      throws SQLException {
    String code = tabel.equals("publiek.agenda") ? "code" : agenda;
    StringBuilder anders = new StringBuilder("'" + code + "', 'kopie-' || n");
    ids.forEach(id -> anders.append(", '%1$s', md5(t.%1$s::text || n)::uuid".formatted(id)));
    vraag.execute(
        """
        insert into %1$s select (jsonb_populate_record(null::%1$s, to_jsonb(t) || jsonb_build_object(%2$s))).*
        from %1$s t cross join generate_series(1, %3$d) n where t.%4$s = '%5$s'
        """
            .formatted(tabel, anders, AGENDAS, code, BRON));
  }
}
