package nl.strategiekaart;

import static nl.strategiekaart.Apiproces.API;
import static nl.strategiekaart.Apiproces.wachtTot;
import static nl.strategiekaart.Replicas.AGENDA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two packaged replicas behind a real nginx: what visitors and editors notice when one dies, is
 * told to stop, or comes back.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicasIT {

  /** Shorter than the framework makes keys of by itself: a provider may well give such a one. */
  private static final String GEHEIM = "kort-geheim-van-een-ander";

  private static Replicas replicas;

  @BeforeAll
  static void start() throws Exception {
    replicas = Replicas.start(API, GEHEIM);
  }

  @AfterAll
  static void stop() throws IOException {
    replicas.close();
  }

  /** First: nobody else asks anything, so each request comes to the other replica. */
  @Test
  @Order(1)
  void wie_bij_de_ene_replica_begint_in_te_loggen_is_het_bij_allebei() throws Exception {
    for (int keer = 0; keer < 2; keer++) {
      replicas.logIn();
      for (Apiproces replica : replicas.alle()) {
        assertThat(replica.lees("/v1/ik", "Cookie", replicas.cookie()))
            .contains("\"ingelogd\":true");
      }
      assertThat(replicas.browser.get(replicas.site + "/v1/agendas").statusCode()).isEqualTo(200);
    }
  }

  @Test
  @Order(2)
  void geen_lezer_merkt_dat_een_replica_omvalt_of_stopt_en_niemand_leest_lang_wat_was()
      throws Exception {
    replicas.logIn();
    Lezers lezers = new Lezers(replicas.site, Replicas.WAT_BEZOEKERS_LEZEN);
    try (lezers) {
      lezers.lezenNog(100);
      replicas.replica(0).dood();
      lezers.lezenNog(200);
      assertThat(replicas.browser.get(replicas.site + "/v1/ik").body())
          .as("who signed in at the one that died")
          .contains("\"ingelogd\":true");
      publiceer(lezers, "Na de dood van de ene");
      replicas.vervang(0, API);
      lezers.lezenNog(100);

      publiceer(lezers, "Met twee replica's");
      replicas.replica(1).vraagTeStoppen();
      lezers.lezenNog(200);
      replicas.vervang(1, API);
      lezers.lezenNog(100);
    }
    assertThat(lezers.mislukt()).isEmpty();
  }

  /** Every replica tells it, and no reader reads what was before from two seconds later on. */
  private static void publiceer(Lezers lezers, String term) throws Exception {
    assertThat(replicas.browser.stuur(replicas.begrip(replicas.site, term)).statusCode())
        .isEqualTo(201);
    lezers.eisNiets(AGENDA);
    String nieuw = replicas.publiceer(replicas.site);
    lezers.eis(AGENDA, nieuw);
    for (Apiproces replica : replicas.alle()) {
      if (replica.leeft()) {
        wachtTot("a replica tells of " + nieuw, () -> replica.lees(AGENDA).contains(nieuw));
      }
    }
    lezers.beoordeelden(50);
  }

  @Test
  @Order(3)
  void wat_loopt_wordt_afgemaakt_en_wie_erna_schrijft_komt_bij_de_andere() throws Exception {
    replicas.logIn();
    Apiproces gaat = replicas.replica(0);
    try (Schrijver schrijver = new Schrijver(replicas);
        Connection rem = replicas.postgres.getPostgresDatabase().getConnection()) {
      rem.createStatement()
          .execute(
              """
              select pg_advisory_lock(4711);
              create function proef_rem() returns trigger language plpgsql set lock_timeout = 0 as $$
              begin perform pg_advisory_xact_lock(4711); return new; end $$;
              create trigger proef_rem before insert on agenda for each row when (new.titel = 'Lang bezig')
                execute function proef_rem()""");
      CompletableFuture<HttpResponse<String>> lang =
          HttpClient.newHttpClient()
              .sendAsync(
                  replicas.nieuweAgenda("http://" + gaat.adres(), "Lang bezig").build(),
                  BodyHandlers.ofString());
      wachtTot("the write waits in the database", () -> tel(rem, WACHT) == 1);
      schrijver.schrijftNog(3);

      gaat.vraagTeStoppen();
      wachtTot("it says that it is not ready", () -> !gaat.isKlaar());
      schrijver.schrijftNog(3);
      wachtTot("it lets nobody in any more", () -> !laatBinnen(gaat));
      schrijver.schrijftNog(3);
      assertThat(gaat.leeft()).as("it has something to finish").isTrue();
      assertThat(lang).isNotDone();

      rem.createStatement().execute("select pg_advisory_unlock(4711)");
      assertThat(lang.join().statusCode()).isEqualTo(201);
      gaat.wachtOpEinde();
      schrijver.schrijftNog(3);
      replicas.vervang(0, API);
      schrijver.stop();
      assertThat(schrijver.mislukt()).isEmpty();
      assertThat(replicas.termen(replicas.site))
          .containsAll(schrijver.geschreven())
          .doesNotHaveDuplicates();
      rem.createStatement().execute("drop function proef_rem cascade");
    }
  }

  private static final String WACHT =
      "select count(*) from pg_locks where locktype = 'advisory' and objid = 4711 and not granted";

  private static long tel(Connection verbinding, String vraag) throws Exception {
    try (ResultSet antwoord = verbinding.createStatement().executeQuery(vraag)) {
      antwoord.next();
      return antwoord.getLong(1);
    }
  }

  private static boolean laatBinnen(Apiproces replica) {
    URI adres = URI.create("http://" + replica.adres());
    try (Socket deur = new Socket(adres.getHost(), adres.getPort())) {
      return deur.isConnected();
    } catch (IOException dicht) {
      return false;
    }
  }

  @Test
  @Order(4)
  void een_stroom_van_gebeurtenissen_eindigt_met_haar_replica_en_gaat_bij_de_andere_verder()
      throws Exception {
    replicas.logIn();
    String stroom = replicas.site + AGENDA + "/concept/gebeurtenissen";
    try (Meelezer lezer = Meelezer.van(replicas.browser.vraag(URI.create(stroom)))) {
      lezer.wachtOp("event:aanwezig");
      replicas.browser.stuur(replicas.begrip(replicas.site, "Eerst gehoord"));
      lezer.wachtOp("event:wijziging");
      long gehoord = replicas.stand();
      int waar = replicas.replica(0).leesBeheer("/q/metrics").contains("meekijkers 1.0") ? 0 : 1;
      replicas.replica(waar).dood();
      lezer.wachtOpEinde();
      replicas.browser.stuur(replicas.begrip(replicas.site, "Gemist"));
      try (Meelezer weer =
          Meelezer.van(
              replicas
                  .browser
                  .vraag(URI.create(stroom))
                  .header("Last-Event-ID", Long.toString(gehoord)))) {
        weer.wachtOp("event:wijziging");
        replicas.vervang(waar, API);
        Apiproces andere = replicas.replica(1 - waar);
        andere.vraagTeStoppen();
        weer.wachtOpEinde();
        andere.wachtOpEinde();
      }
      replicas.vervang(1 - waar, API);
    }
  }
}
