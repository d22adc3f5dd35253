package nl.strategiekaart.publicatie.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.strategiekaart.KleineAgenda;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import org.junit.jupiter.api.Test;

/** Several who publish at the same time. */
@PostgresTest
class TegelijkPublicerenTest extends Publicatieproef {

  @Inject DataSource database;

  @Test
  void wie_tegelijk_publiceren_maken_samen_een_versie() {
    hernoem("Samen");
    long stand = verschillen().getLong("stand");
    List<Integer> antwoorden =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> publiceer(redacteur, "Samen.", null, stand).extract().statusCode()))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(antwoorden).containsExactly(201, 409, 409, 409);
    bezoek(gepubliceerd() + "/versies").body("totaal", equalTo(2));
  }

  /** Each holds one of the two organisaties before it asks for the other: the database sleeps. */
  @Test
  void wie_tegelijk_publiceren_met_dezelfde_organisaties_wachten_op_elkaar() throws Exception {
    KleineAgenda een = KleineAgenda.nieuw();
    KleineAgenda ander = KleineAgenda.nieuw();
    String theater =
        "wie: [{organisatie: %1$s-theater, rol: trekker}, {organisatie: %1$s-gemeente, rol: uitvoerder}]"
            .formatted(een.code());
    String ook =
        """
          - {code: %1$s-gemeente, naam: Gemeente Kleindorp, soort: gemeente}
          - {code: %1$s-theater, naam: Theater van %1$s, soort: culturele_instelling}
        lidmaatschappen:
        """
            .formatted(een.code());
    ander =
        ander
            .met("wie: [{organisatie: " + ander.code() + "-groep, rol: trekker}]", theater)
            .met("lidmaatschappen:\n", ook);
    List<Callable<Integer>> publicaties = new ArrayList<>();
    for (KleineAgenda agenda : List.of(een, ander)) {
      neemAgenda(agenda);
      hernoem("Tegelijk");
      publicaties.add(klaarOmTePubliceren());
    }
    sql("update organisatie set openbaar = false where code like '" + een.code() + "-%'");
    sql(
        "create function proef_wacht() returns trigger language plpgsql as"
            + " $$ begin perform pg_sleep(0.5); return new; end $$");
    sql(
        "create trigger proef_wacht before update on organisatie for each row when (new.code like '"
            + een.code()
            + "-%') execute function proef_wacht()");
    ExecutorService tegelijk = Executors.newFixedThreadPool(publicaties.size());
    try {
      List<Integer> antwoorden = new ArrayList<>();
      for (Future<Integer> antwoord : tegelijk.invokeAll(publicaties)) {
        antwoorden.add(antwoord.get());
      }
      assertThat(antwoorden).as("answers to who publish at once").containsExactly(201, 201);
      bezoek("/v1/organisaties/" + een.code() + "-gemeente").statusCode(200);
    } finally {
      tegelijk.shutdownNow();
      sql("drop trigger proef_wacht on organisatie");
      sql("drop function proef_wacht()");
    }
  }

  /** What there is now, of the agenda of now. */
  private Callable<Integer> klaarOmTePubliceren() {
    Proefgebruiker wie = redacteur;
    String pad = gepubliceerd() + "/versies";
    long stand = verschillen().getLong("stand");
    return () ->
        wie.vraagt()
            .contentType("application/json")
            .body(Map.of("toelichting", "Tegelijk.", "stand", stand))
            .post(pad)
            .statusCode();
  }

  private void sql(String opdracht) throws SQLException {
    try (var verbinding = database.getConnection();
        Statement vraag = verbinding.createStatement()) {
      vraag.execute(opdracht);
    }
  }
}
