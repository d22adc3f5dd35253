package nl.strategiekaart.publicatie.concept;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;

/**
 * What one question in a concept costs as it grows, for a word that is in all of it, in one part
 * and nowhere. Not part of the gate: bench/zoeken-in-concept.sh runs it.
 */
@PostgresTest
class ZoekenInConceptBench extends Publicatieproef {

  private static final int METINGEN = 9;
  private static final int STAPPEN = 5;
  private static final int PER_KEER = 200;
  private static final List<String> VRAGEN = List.of("samen", "vuurwerk", "vurwerk");

  @Inject DataSource bron;

  @Test
  void zoekt_in_een_concept_van_duizend_acties() throws Exception {
    String strategie = kaart().getString("strategieen[0].id");
    String actie =
        id(
            "acties",
            Map.of(
                "strategie",
                strategie,
                "wat",
                "De partners maken samen een programma voor de wijk",
                "hoe",
                IntStream.range(0, STAPPEN)
                    .mapToObj(
                        i ->
                            Map.of(
                                "tekst",
                                "Zij spreken samen af wie wat doet, wanneer het klaar is en wat het kost."))
                    .toList()));
    id("acties", Map.of("strategie", strategie, "wat", "Vuurwerk op de markt"));
    System.out.printf("%n%-12s %10s %10s %10s%n", "acties", "all", "one", "typo");
    int al = 1;
    for (int aantal : new int[] {100, 1000}) {
      for (; al < aantal; al = Math.min(al + PER_KEER, aantal)) {
        kopieer(actie, al, Math.min(al + PER_KEER, aantal));
      }
      System.out.printf("%-12d", aantal);
      for (String vraag : VRAGEN) {
        System.out.printf(" %7.0f ms", mediaan(vraag));
      }
      System.out.println();
    }
  }

  private double mediaan(String vraag) {
    double[] duur = new double[METINGEN];
    for (int i = -2; i < METINGEN; i++) {
      long nu = System.nanoTime();
      int status =
          redacteur.vraagt().queryParam("q", vraag).get(concept() + "/zoekresultaten").statusCode();
      duur[Math.max(i, 0)] = (System.nanoTime() - nu) / 1e6;
      assertThat(status).isEqualTo(200);
    }
    Arrays.sort(duur);
    return duur[METINGEN / 2];
  }

  private void kopieer(String actie, int van, int tot) throws SQLException {
    try (Connection verbinding = bron.getConnection();
        Statement vraag = verbinding.createStatement()) {
      vraag.execute("set statement_timeout = 0");
      for (String tabel : List.of("actie", "stap")) {
        boolean zelf = tabel.equals("actie");
        String anders =
            zelf
                ? "'id', md5(t.id::text || n)::uuid, 'code', 'kopie-' || n, 'volgorde', t.volgorde + n + 10"
                : "'id', md5(t.id::text || n)::uuid, 'actie_id', md5(t.actie_id::text || n)::uuid";
        vraag.execute(
            """
            insert into %1$s select (jsonb_populate_record(null::%1$s, to_jsonb(t) || jsonb_build_object(%2$s))).*
            from %1$s t cross join generate_series(%3$d, %4$d) n where t.%5$s = '%6$s'
            """
                .formatted(tabel, anders, van, tot - 1, zelf ? "id" : "actie_id", actie));
      }
    }
  }
}
