package nl.strategiekaart.publicatie;

import static nl.strategiekaart.Apiproces.wachtTot;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.strategiekaart.Apiproces;
import nl.strategiekaart.Proefmail;
import nl.strategiekaart.Proefpost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Kills the packaged API (kill -9) half way a publication and half way a mail, on a real PostgreSQL
 * and with a real mail server. The database holds it there: a trigger sleeps in a write; or the
 * mail server does: it says nothing after a mail.
 */
class DoodTijdensWerkIT {

  private static final String AGENDA = "zimihc-connect-2025-2028";

  /** The mail server says nothing after a mail to it, until it may. */
  private static final String ADRES = "zwijg@proef.example";

  private static final String IN_DE_WACHT =
      "select count(*) from pg_stat_activity where wait_event = 'PgSleep'";

  private final List<Apiproces> gestart = new ArrayList<>();
  private EmbeddedPostgres postgres;
  private Apiproces api;

  @BeforeEach
  void startDatabase() throws IOException {
    Proefpost.begin();
    // So that the server notices that its client is dead, as it would over a network.
    postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("client_connection_check_interval", "200ms")
            .start();
  }

  @AfterEach
  void stop() throws IOException {
    gestart.forEach(Apiproces::close);
    postgres.close();
  }

  @Test
  void wie_sterft_tijdens_het_werk_laat_niets_half_achter_en_een_volgende_maakt_het_af()
      throws Exception {
    start();
    assertThat(api.lees("/v1/agendas/" + AGENDA)).contains("\"nummer\":1");
    TreeMap<String, String> voor = watBezoekersLezen();
    sql(
        "create function proef_wacht() returns trigger language plpgsql as $$"
            + " begin perform pg_sleep(3600); return new; end $$",
        "update programmalijn set titel = 'Na de storing' where agenda_id ="
            + " (select id from agenda where code = '"
            + AGENDA
            + "')");
    // Among the documents, and then among the rows that replace those of the versie before.
    for (String plek : List.of("publiek.versiedocument", "publiek.actie")) {
      sql(
          "create trigger proef_wacht after insert on "
              + plek
              + " for each row execute function proef_wacht()");
      boolean eerste = plek.equals("publiek.versiedocument");
      if (eerste) {
        planVoorNu();
        nodigUit();
        wachtTot("the mail server has a mail", () -> Proefpost.voor(ADRES).size() == 1);
      } else {
        // This time the mail server answers, and the database holds the mark.
        sql(
            "create trigger proef_wacht before update on bezorging for each row"
                + " when (new.status = 'verstuurd') execute function proef_wacht()");
        Proefpost.neemAan(ADRES);
        start();
        wachtTot("it is sent again", () -> Proefpost.voor(ADRES).size() == 2);
      }
      wachtTot("the work hangs in " + plek, () -> tel(IN_DE_WACHT) == (eerste ? 1 : 2));
      assertThat(api.lees("/v1/agendas/" + AGENDA))
          .contains("\"nummer\":1")
          .doesNotContain("Na de storing");
      api.dood();
      wachtTot("the database notices", () -> tel(IN_DE_WACHT) == 0);
      assertThat(watBezoekersLezen())
          .as("killed in %s, half a publication was left behind (rows and hash per table)", plek)
          .isEqualTo(voor);
      assertThat(tel("select count(*) from geplande_publicatie where status = 'gepland'"))
          .isEqualTo(1);
      assertThat(tel("select count(*) from bezorging where status = 'wacht'")).isEqualTo(1);
      sql("drop trigger proef_wacht on " + plek);
    }
    sql("drop trigger proef_wacht on bezorging");

    start();
    wachtTot(
        "another process carries it out",
        () -> tel("select count(*) from geplande_publicatie where status = 'uitgevoerd'") == 1);
    wachtTot(
        "the mail is marked",
        () -> tel("select count(*) from bezorging where status = 'verstuurd'") == 1);
    assertThat(Proefpost.voor(ADRES))
        .as("killed before the OK, and between the OK and the mark")
        .hasSize(3)
        .extracting(Proefmail::kenmerk)
        .containsOnly(Proefpost.voor(ADRES).get(0).kenmerk());
    assertThat(api.lees("/v1/agendas/" + AGENDA))
        .contains("\"nummer\":2", "Na de storing", "Volgens plan.");
    assertThat(
            tel(
                "select count(*) from publiek.versie v join agenda a on a.id = v.agenda_id where a.code = '"
                    + AGENDA
                    + "'"))
        .isEqualTo(2);
    assertThat(tel("select versie from geplande_publicatie")).isEqualTo(2);
    assertThat(api.lees("/v1/agendas/" + AGENDA + "/versies/1"))
        .contains("\"nummer\":1")
        .doesNotContain("Na de storing");
  }

  private void start() throws Exception {
    api =
        Apiproces.start(
            postgres,
            Map.of(
                "STRATEGIEKAART_DATABASE_GEDULD", "3600",
                "STRATEGIEKAART_PLANNING", "1s",
                "STRATEGIEKAART_BEZORGING", "1s",
                "STRATEGIEKAART_BEZORGING_IN_HAND", "2s",
                "QUARKUS_MAILER_HOST", "127.0.0.1",
                "QUARKUS_MAILER_PORT", Integer.toString(Proefpost.poort()),
                "QUARKUS_MAILER_START_TLS", "DISABLED"));
    gestart.add(api);
  }

  /** Someone with the role plans a publication that is due. */
  private void planVoorNu() throws SQLException {
    sql(
        "insert into gebruiker (id, issuer, subject, aangemaakt_op, ingelogd_op)"
            + " values (gen_random_uuid(), 'proef', 'proef', now(), now())",
        "insert into lidmaatschap (id, gebruiker_id, organisatie_id, rol, sinds) select gen_random_uuid(), g.id,"
            + " a.eigenaar_id, 'beleidsmedewerker', now() from gebruiker g, agenda a where a.code = '"
            + AGENDA
            + "'",
        "insert into geplande_publicatie (id, agenda_id, tijdstip, toelichting, gemaakt_door_id, gemaakt_op, status, stand)"
            + " select gen_random_uuid(), a.id, now(), 'Volgens plan.', g.id, now(), 'gepland', 0 from gebruiker g,"
            + " agenda a where a.code = '"
            + AGENDA
            + "'");
  }

  /** The same one invites somebody. */
  private void nodigUit() throws SQLException {
    sql(
        "insert into uitnodiging (id, organisatie_id, email, rol, uitgenodigd_door_id, gemaakt_op, verloopt_op)"
            + " select gen_random_uuid(), l.organisatie_id, '"
            + ADRES
            + "', 'vertegenwoordiger', l.gebruiker_id, now(), now() + interval '1 day' from lidmaatschap l",
        "insert into bezorging (id, wijziging, soort, onderdeel_id, status, vanaf)"
            + " select gen_random_uuid(), 1, 'uitnodiging', id, 'wacht', now() from uitnodiging");
  }

  /** Every row of every table in the schema that visitors' questions read, as one sum per table. */
  private TreeMap<String, String> watBezoekersLezen() throws SQLException {
    TreeMap<String, String> sommen = new TreeMap<>();
    try (Connection verbinding = postgres.getPostgresDatabase().getConnection();
        Statement statement = verbinding.createStatement()) {
      List<String> tabellen = new ArrayList<>();
      try (ResultSet rijen =
          statement.executeQuery("select tablename from pg_tables where schemaname = 'publiek'")) {
        while (rijen.next()) {
          tabellen.add(rijen.getString(1));
        }
      }
      for (String tabel : tabellen) {
        try (ResultSet som =
            statement.executeQuery(
                "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from publiek."
                    + tabel
                    + " t")) {
          som.next();
          sommen.put(tabel, som.getString(1));
        }
      }
    }
    assertThat(sommen).containsKeys("versie", "versiedocument", "agenda", "actie", "vervallen");
    return sommen;
  }

  private void sql(String... opdrachten) throws SQLException {
    try (Connection verbinding = postgres.getPostgresDatabase().getConnection();
        Statement statement = verbinding.createStatement()) {
      for (String opdracht : opdrachten) {
        statement.execute(opdracht);
      }
    }
  }

  private long tel(String vraag) throws SQLException {
    try (Connection verbinding = postgres.getPostgresDatabase().getConnection();
        Statement statement = verbinding.createStatement();
        ResultSet antwoord = statement.executeQuery(vraag)) {
      antwoord.next();
      return antwoord.getLong(1);
    }
  }
}
