package nl.strategiekaart;

import static nl.strategiekaart.Apiproces.wachtTot;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two packaged nodes on one database, each with its answers ready, tell the same, and do together
 * once what must be done once.
 */
class TweeNodesIT {

  private static final String AGENDA = "/v1/agendas/zoetermeer-2022-2030";

  private static EmbeddedPostgres postgres;
  private static Apiproces een;
  private static Apiproces ander;

  @BeforeAll
  static void start() throws Exception {
    Proefpost.begin();
    postgres = EmbeddedPostgres.start();
    Map<String, String> instellingen =
        Map.of(
            "STRATEGIEKAART_PLANNING", "1s",
            "STRATEGIEKAART_BEZORGING", "1s",
            "QUARKUS_MAILER_HOST", "127.0.0.1",
            "QUARKUS_MAILER_PORT", Integer.toString(Proefpost.poort()),
            "QUARKUS_MAILER_START_TLS", "DISABLED");
    een = Apiproces.start(postgres, instellingen);
    ander = Apiproces.start(postgres, instellingen);
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

  /** The database holds both nodes up until they want the same work, and lets them go at once. */
  @Test
  void wat_een_keer_moet_gebeuren_gebeurt_een_keer() throws Exception {
    List<String> adressen =
        IntStream.range(0, 12).mapToObj("een-keer-%d@proef.example"::formatted).toList();
    long versies = tel("select count(*) from publiek.versie");
    try (Connection rem = postgres.getPostgresDatabase().getConnection()) {
      rem.setAutoCommit(false);
      rem.createStatement()
          .execute("lock table bezorging, geplande_publicatie in access exclusive mode");
      rem.createStatement().execute(WERK.formatted(String.join("','", adressen)));
      for (String tabel : List.of("bezorging", "geplande_publicatie")) {
        wachtTot(
            "both nodes want to look for work in " + tabel,
            () ->
                tel(
                        "select count(*) from pg_locks where not granted and relation = '%s'::regclass"
                            .formatted(tabel))
                    == 2);
      }
      rem.commit();
    }
    wachtTot(
        "all is sent",
        () -> tel("select count(*) from bezorging where status <> 'verstuurd'") == 0);
    wachtTot(
        "all is published",
        () -> tel("select count(*) from geplande_publicatie where status = 'gepland'") == 0);
    assertThat(adressen).allSatisfy(adres -> assertThat(Proefpost.voor(adres)).hasSize(1));
    assertThat(tel("select count(*) from geplande_publicatie where status = 'uitgevoerd'"))
        .isEqualTo(2);
    assertThat(tel("select count(*) from publiek.versie")).isEqualTo(versies + 2);
  }

  /** Somebody with a role plans a publication of both agendas, and invites people. */
  private static final String WERK =
      """
      update programmalijn set titel = titel || ' anders';
      insert into gebruiker (id, issuer, subject, aangemaakt_op, ingelogd_op)
        values ('00000000-0000-4000-8000-000000000001', 'proef', 'proef', now(), now());
      insert into lidmaatschap (id, gebruiker_id, organisatie_id, rol, sinds)
        select gen_random_uuid(), g.id, o.id, 'beleidsmedewerker', now()
        from gebruiker g, (select distinct eigenaar_id as id from agenda) o where g.subject = 'proef';
      insert into geplande_publicatie (id, agenda_id, tijdstip, toelichting, gemaakt_door_id, gemaakt_op, status, stand)
        select gen_random_uuid(), a.id, now(), 'Een keer.', g.id, now(), 'gepland', 0
        from gebruiker g, agenda a where g.subject = 'proef';
      insert into uitnodiging (id, organisatie_id, email, rol, uitgenodigd_door_id, gemaakt_op, verloopt_op)
        select gen_random_uuid(), a.eigenaar_id, adres, 'vertegenwoordiger', g.id, now(), now() + interval '1 day'
        from gebruiker g, (select eigenaar_id from agenda order by code limit 1) a, unnest(array['%s']) adres
        where g.subject = 'proef';
      insert into bezorging (id, wijziging, soort, onderdeel_id, status, vanaf)
        select gen_random_uuid(), 1, 'uitnodiging', id, 'wacht', now() from uitnodiging where email like 'een-keer-%%';
      """;

  private static long tel(String vraag) throws SQLException {
    try (Connection verbinding = postgres.getPostgresDatabase().getConnection();
        ResultSet antwoord = verbinding.createStatement().executeQuery(vraag)) {
      antwoord.next();
      return antwoord.getLong(1);
    }
  }

  private static void doe(String opdracht) throws SQLException {
    try (Connection verbinding = postgres.getPostgresDatabase().getConnection()) {
      assertThat(verbinding.createStatement().executeUpdate(opdracht)).isPositive();
    }
  }
}
