package nl.strategiekaart.agenda.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.Meelezer;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/** Several people in one concept at the same time. */
@PostgresTest
class SamenTest extends Conceptproef {

  private static final int TEGELIJK = 8;

  /** Eight requests at once. */
  private static List<Response> tegelijk(IntFunction<Response> verzoek) throws Exception {
    List<Callable<Response>> verzoeken =
        IntStream.range(0, TEGELIJK)
            .<Callable<Response>>mapToObj(i -> () -> verzoek.apply(i))
            .toList();
    try (var uitvoerder = new Afsluitend(Executors.newFixedThreadPool(TEGELIJK))) {
      List<Response> antwoorden = new ArrayList<>();
      for (Future<Response> antwoord : uitvoerder.pool.invokeAll(verzoeken)) {
        antwoorden.add(antwoord.get());
      }
      return antwoorden;
    }
  }

  private Response maakAgenda(String titel, String sleutel) {
    return redacteur
        .vraagt()
        .contentType("application/json")
        .header("Idempotency-Key", sleutel)
        .body(
            Map.of(
                "titel", titel,
                "soort", "jaarplan",
                "eigenaar", agenda + "-gemeente",
                "van", "2027-01-01",
                "tot", "2027-12-31",
                "samenvatting", "Een plan."))
        .post("/v1/agendas");
  }

  private record Afsluitend(ExecutorService pool) implements AutoCloseable {
    @Override
    public void close() {
      pool.shutdownNow();
    }
  }

  @Test
  void wie_wachtte_tot_de_agenda_was_gearchiveerd_hoort_dat_zij_er_niet_meer_is() {
    String pad = concept() + "/acties/" + kaart().getString("acties[0].id");
    String etag = redacteur.vraagt().get(pad).header("ETag");
    nadatEenAnder(
            "update agenda set gearchiveerd_op = now() where code = :code",
            () -> patch(redacteur.vraagt(), etag, Map.of("wat", "Te laat.")).patch(pad))
        .then()
        .statusCode(404)
        .body("detail", equalTo("Dit is er niet meer: iemand heeft het gearchiveerd."));
  }

  @Test
  void van_acht_die_hetzelfde_veld_schrijven_wint_er_een_en_weten_de_anderen_het()
      throws Exception {
    String pad = concept() + "/acties/" + kaart().getString("acties[0].id");
    String etag = redacteur.vraagt().get(pad).header("ETag");
    List<Response> antwoorden =
        tegelijk(
            i -> patch(redacteur.vraagt(), etag, Map.of("wat", "Poging " + i + ".")).patch(pad));
    assertThat(antwoorden.stream().map(Response::statusCode))
        .containsOnlyOnce(200)
        .filteredOn(status -> status == 412)
        .hasSize(TEGELIJK - 1);
    String gewonnen =
        antwoorden.stream()
            .filter(a -> a.statusCode() == 200)
            .findFirst()
            .orElseThrow()
            .path("inhoud.wat");
    assertThat(redacteur.vraagt().get(pad).<String>path("inhoud.wat")).isEqualTo(gewonnen);
  }

  @Test
  void nieuwe_acties_van_acht_tegelijk_krijgen_elk_een_eigen_plaats() throws Exception {
    String strategie = kaart().getString("strategieen[0].id");
    List<Response> antwoorden =
        tegelijk(
            i ->
                redacteur
                    .vraagt()
                    .contentType("application/json")
                    .body(Map.of("strategie", strategie, "wat", "Actie " + i + "."))
                    .post(concept() + "/acties"));
    assertThat(antwoorden).extracting(Response::statusCode).containsOnly(201);
    JsonPath kaart = kaart();
    assertThat(kaart.getList("acties.inhoud.volgorde"))
        .hasSize(TEGELIJK + 1)
        .doesNotHaveDuplicates();
  }

  @Test
  void agendas_met_een_titel_die_tegelijk_worden_gemaakt_krijgen_elk_een_eigen_adres()
      throws Exception {
    List<Response> antwoorden =
        tegelijk(i -> maakAgenda("Samen " + agenda, UUID.randomUUID().toString()));
    assertThat(antwoorden).extracting(Response::statusCode).containsOnly(201);
    assertThat(antwoorden)
        .extracting(antwoord -> antwoord.<String>path("code"))
        .doesNotHaveDuplicates();
  }

  @Test
  void een_agenda_die_acht_keer_tegelijk_met_een_sleutel_wordt_gemaakt_is_er_een()
      throws Exception {
    String sleutel = UUID.randomUUID().toString();
    List<Response> antwoorden = tegelijk(i -> maakAgenda("Eens " + agenda, sleutel));
    assertThat(antwoorden).extracting(Response::statusCode).containsOnly(201);
    assertThat(antwoorden)
        .extracting(antwoord -> antwoord.<String>path("code"))
        .containsOnly("eens-" + agenda + "-" + agenda + "-gemeente");
  }

  @Test
  void een_organisatie_die_tegelijk_in_twee_agendas_wordt_toegevoegd_komt_er_een_keer()
      throws Exception {
    String andere = maakAgenda("Nog een " + agenda, UUID.randomUUID().toString()).path("code");
    List<Response> antwoorden =
        tegelijk(
            i ->
                redacteur
                    .vraagt()
                    .contentType("application/json")
                    .body(Map.of("naam", "Koor " + agenda, "soort", "vereniging"))
                    .post(
                        "/v1/agendas/" + (i % 2 == 0 ? agenda : andere) + "/concept/organisaties"));
    assertThat(antwoorden)
        .extracting(Response::statusCode)
        .containsOnlyOnce(201)
        .filteredOn(status -> status == 409)
        .hasSize(TEGELIJK - 1);
  }

  @Test
  void een_ander_ziet_wie_er_is_en_wat_er_wordt_bewaard() throws Exception {
    Proefgebruiker collega =
        Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, agenda + "-gemeente")
            .metNaam("Carla Collega");
    collega.logIn("/").then().statusCode(303);
    try (Meelezer meelezer = Meelezer.van(collega, concept() + "/gebeurtenissen?plek=spelen")) {
      meelezer.wachtOp("\"plek\":\"spelen\"");
      String actie = kaart().getString("acties[0].id");
      wijzig("/acties/" + actie, Map.of("wat", "De groep oefent twee keer.")).statusCode(200);
      assertThat(meelezer.wachtOp("event:wijziging"))
          .contains(actie, "\"naam\":\"Proef Persoon\"", "\"eigen\":false");
    }
  }

  @Test
  void na_een_onderbreking_gaat_de_stroom_verder_waar_zij_was() throws Exception {
    String actie = kaart().getString("acties[0].id");
    wijzig("/acties/" + actie, Map.of("wat", "Eerste.")).statusCode(200);
    long gezien = leesConcept().getLong("stand");
    wijzig("/acties/" + actie, Map.of("wat", "Tweede.")).statusCode(200);
    try (Meelezer meelezer =
        Meelezer.van(redacteur, concept() + "/gebeurtenissen", "Last-Event-ID", "" + gezien)) {
      assertThat(meelezer.wachtOp("event:wijziging"))
          .contains("\"nummer\":" + leesConcept().getLong("stand"), "\"eigen\":true");
    }
  }

  @Test
  void wie_de_rol_verliest_hoort_meteen_niets_meer() throws Exception {
    Proefgebruiker collega = Proefgebruiker.nieuw();
    collega.logIn("/").then().statusCode(303);
    String lid = collega.geef(Lidmaatschapsrol.beleidsmedewerker, agenda + "-gemeente").toString();
    try (Meelezer meelezer = Meelezer.van(collega, concept() + "/gebeurtenissen")) {
      meelezer.wachtOp("event:aanwezig");
      redacteur
          .vraagt()
          .delete("/v1/organisaties/" + agenda + "-gemeente/lidmaatschappen/" + lid)
          .then()
          .statusCode(204);
      meelezer.wachtOpEinde();
    }
    collega.vraagt().get(concept() + "/gebeurtenissen").then().statusCode(403);
  }

  @Test
  void wie_uitlogt_hoort_meteen_niets_meer_ook_niet_in_een_stroom_die_nog_openstond()
      throws Exception {
    try (Meelezer meelezer = Meelezer.van(redacteur, concept() + "/gebeurtenissen")) {
      meelezer.wachtOp("event:aanwezig");
      redacteur.vraagt().post("/v1/uitloggen").then().statusCode(204);
      meelezer.wachtOpEinde();
    }
    redacteur.vraagt().get(concept() + "/gebeurtenissen").then().statusCode(401);
  }
}
