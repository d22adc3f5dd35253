package nl.strategiekaart;

import static nl.strategiekaart.Apiproces.wachtTot;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two packaged nodes on one database, each with its answers ready, tell the same. */
class TweeNodesIT {

  private static final String AGENDA = "/v1/agendas/zoetermeer-2022-2030";

  private static EmbeddedPostgres postgres;
  private static Apiproces een;
  private static Apiproces ander;

  @BeforeAll
  static void start() throws Exception {
    postgres = EmbeddedPostgres.start();
    een = Apiproces.start(postgres, Map.of());
    ander = Apiproces.start(postgres, Map.of());
  }

  @AfterAll
  static void stop() throws IOException {
    een.close();
    ander.close();
    postgres.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/organisaties/ckc-en-partners | update organisatie set naam = 'CKC anders' where code = 'ckc-en-partners' | CKC anders",
        "/activiteiten?pageSize=100 | update activiteit set titel = 'Iets heel anders' where titel is not null | Iets heel anders",
        "/acties?pageSize=100 | update actiestatus set sinds = '2001-02-03' | 2001-02-03",
        "/v1/agendas | update publiek.agenda set inhoud = replace(inhoud, 'Zoetermeer', 'Andermeer') | Andermeer"
      })
  void wat_verandert_is_op_elke_node_te_zien(String adres, String opdracht, String staatEr)
      throws Exception {
    String pad = adres.startsWith("/v1") ? adres : AGENDA + adres;
    for (Apiproces node : List.of(een, ander, een, ander)) {
      assertThat(node.lees(pad)).isNotEmpty().doesNotContain(staatEr);
    }
    doe(opdracht);
    for (Apiproces node : List.of(een, ander)) {
      wachtTot("a node tells what changed", () -> node.lees(pad).contains(staatEr));
    }
  }

  private static void doe(String opdracht) throws SQLException {
    try (Connection verbinding = postgres.getPostgresDatabase().getConnection()) {
      assertThat(verbinding.createStatement().executeUpdate(opdracht)).isPositive();
    }
  }
}
