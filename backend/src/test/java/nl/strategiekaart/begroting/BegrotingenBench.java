package nl.strategiekaart.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.Queryteller;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/**
 * How reading the begroting of one agenda grows when the database holds 2,000 of them, beside the
 * bare SQL in the same run. Not part of the gate: bench/begrotingen.sh runs it.
 */
@PostgresTest
class BegrotingenBench {

  private static final int AGENDAS = 2000;
  private static final int WARM = 300;
  private static final int METINGEN = 600;
  private static final String BRON = "zoetermeer-2022-2030";

  /** Tables in the order of their references, with the columns that hold identifiers. */
  private static final List<String> TABELLEN =
      List.of(
          "besluit:id,agenda_id",
          "fase:id,agenda_id",
          "thema:id,agenda_id",
          "geldbron:id,agenda_id",
          "programmalijn:id,agenda_id",
          "strategie:id,agenda_id,programmalijn_id",
          "actie:id,agenda_id,programmalijn_id,strategie_id,fase_id",
          "begroting:id,agenda_id,besluit_id",
          "begrotingsregel:id,agenda_id,begroting_id,thema_id,geldbron_id",
          "begrotingsregel_actie:begrotingsregel_id,actie_id,agenda_id",
          "publiek.versie:id,agenda_id,besluit_id");

  @Inject DataSource bron;
  @Inject Queryteller queryteller;

  @TestHTTPResource("/v1/agendas/" + BRON + "/begroting")
  URI adres;

  private final HttpClient http = HttpClient.newHttpClient();

  /** Medians in microseconds. */
  private record Stand(double antwoord, double document, double tabel, double totalen) {}

  @Test
  void leest_een_begroting_tussen_tweeduizend() throws Exception {
    Stand weinig = meet();
    kopieer();
    Stand veel = meet();
    System.out.printf("%n%-44s %10s %10s %8s%n", "", "2 agendas", "2,000", "growth");
    toon("public matrix, through HTTP", weinig.antwoord, veel.antwoord);
    toon("  its one query, bare", weinig.document, veel.document);
    toon("matrix of the concept, through HTTP", weinig.tabel, veel.tabel);
    toon("  every total of it in one query, bare", weinig.totalen, veel.totalen);
    System.out.printf(
        "growth of the answer over growth of its bare SQL: public %.2f, concept %.2f%n%n",
        veel.antwoord / weinig.antwoord / (veel.document / weinig.document),
        veel.tabel / weinig.tabel / (veel.totalen / weinig.totalen));
    assertThat(queryteller.tel(() -> haal(HttpRequest.newBuilder(adres).build()))).isEqualTo(1);
  }

  private static void toon(String wat, double weinig, double veel) {
    System.out.printf("%-44s %7.0f us %7.0f us %8.2f%n", wat, weinig, veel, veel / weinig);
  }

  private Stand meet() throws Exception {
    Proefgebruiker redacteur =
        Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "gemeente-zoetermeer");
    UUID begroting = eigenBegroting();
    String tabel = "/v1/agendas/" + BRON + "/concept/begrotingen/" + begroting + "/tabel";
    HttpRequest publiek = HttpRequest.newBuilder(adres).build();
    try (Connection verbinding = bron.getConnection();
        PreparedStatement document =
            verbinding.prepareStatement(
                """
                select a.versie_id, d.inhoud from publiek.agenda a
                join publiek.versiedocument d on d.versie_id = a.versie_id and d.soort = 'begroting' and d.code = a.code
                where a.code = ?
                """);
        PreparedStatement totalen =
            verbinding.prepareStatement(Totalen.VRAAG.replace(":begroting", "?"))) {
      document.setString(1, BRON);
      totalen.setObject(1, begroting);
      return new Stand(
          mediaan(METINGEN, () -> haal(publiek)),
          mediaan(METINGEN, () -> tel(document)),
          mediaan(METINGEN / 4, () -> redacteur.vraagt().get(tabel).then().statusCode(200)),
          mediaan(METINGEN / 4, () -> tel(totalen)));
    }
  }

  private int haal(HttpRequest verzoek) {
    try {
      return http.send(verzoek, BodyHandlers.ofByteArray()).statusCode();
    } catch (Exception fout) {
      throw new IllegalStateException(fout);
    }
  }

  private static int tel(PreparedStatement vraag) throws Exception {
    int rijen = 0;
    try (ResultSet antwoord = vraag.executeQuery()) {
      while (antwoord.next()) {
        rijen++;
      }
    }
    assertThat(rijen).isPositive();
    return rijen;
  }

  private static double mediaan(int keer, Callable<?> werk) throws Exception {
    for (int i = 0; i < Math.min(WARM, keer); i++) {
      werk.call();
    }
    double[] duur = new double[keer];
    for (int i = 0; i < keer; i++) {
      long begin = System.nanoTime();
      werk.call();
      duur[i] = (System.nanoTime() - begin) / 1000.0;
    }
    Arrays.sort(duur);
    return duur[keer / 2];
  }

  private UUID eigenBegroting() throws Exception {
    try (Connection verbinding = bron.getConnection();
        Statement vraag = verbinding.createStatement();
        ResultSet antwoord =
            vraag.executeQuery(
                "select b.id from begroting b join agenda a on a.id = b.agenda_id"
                    + " where b.naam is null and a.code = '"
                    + BRON
                    + "'")) {
      antwoord.next();
      return antwoord.getObject(1, UUID.class);
    }
  }

  /** Every row of the agenda once more for each copy, with identifiers of its own. */
  private void kopieer() throws Exception {
    try (Connection verbinding = bron.getConnection();
        Statement vraag = verbinding.createStatement()) {
      verbinding.setAutoCommit(false);
      vraag.execute(
          """
          insert into agenda select (jsonb_populate_record(null::agenda, to_jsonb(a) || jsonb_build_object(
            'id', md5(a.id::text || n)::uuid, 'code', 'kopie-' || n, 'visie_besluit_id', null))).*
          from agenda a cross join generate_series(1, %d) n where a.code = '%s'
          """
              .formatted(AGENDAS, BRON));
      for (String tabel : TABELLEN) {
        String naam = tabel.substring(0, tabel.indexOf(':'));
        StringBuilder anders = new StringBuilder();
        for (String kolom : tabel.substring(tabel.indexOf(':') + 1).split(",")) {
          anders.append(", '%1$s', md5(t.%1$s::text || n)::uuid".formatted(kolom));
        }
        vraag.execute(
            """
            insert into %1$s select (jsonb_populate_record(null::%1$s, to_jsonb(t) || jsonb_build_object(%2$s))).*
            from %1$s t join agenda a on a.id = t.agenda_id cross join generate_series(1, %3$d) n where a.code = '%4$s'
            """
                .formatted(naam, anders.substring(2), AGENDAS, BRON));
      }
      vraag.execute(
          """
          insert into bedrag select md5(b.begrotingsregel_id::text || n)::uuid, b.jaar, b.soort, b.bedrag, b.maat,
            b.beslist_door_id, b.beslist_voor
          from bedrag b join begrotingsregel r on r.id = b.begrotingsregel_id join agenda a on a.id = r.agenda_id
          cross join generate_series(1, %d) n where a.code = '%s'
          """
              .formatted(AGENDAS, BRON));
      vraag.execute(
          """
          insert into publiek.versiedocument (versie_id, soort, code, vorm, inhoud)
          select md5(d.versie_id::text || n)::uuid, d.soort, 'kopie-' || n, d.vorm, d.inhoud
          from publiek.versiedocument d cross join generate_series(1, %d) n
          where d.soort = 'begroting' and d.code = '%s'
          """
              .formatted(AGENDAS, BRON));
      vraag.execute(
          """
          insert into publiek.agenda select (jsonb_populate_record(null::publiek.agenda, to_jsonb(a) || jsonb_build_object(
            'code', 'kopie-' || n, 'versie_id', md5(a.versie_id::text || n)::uuid))).*
          from publiek.agenda a cross join generate_series(1, %d) n where a.code = '%s'
          """
              .formatted(AGENDAS, BRON));
      verbinding.commit();
      verbinding.setAutoCommit(true);
      vraag.execute("vacuum analyze");
    }
  }
}
