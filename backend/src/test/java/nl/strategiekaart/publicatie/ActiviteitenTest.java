package nl.strategiekaart.publicatie;

import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.participatie.Activiteit;
import nl.strategiekaart.shared.Basis;
import org.junit.jupiter.api.Test;

/** Activiteiten live beside the versie, and lead to what is in it. */
@PostgresTest
class ActiviteitenTest extends Conceptproef {

  @Inject EntityManager em;
  @Inject PubliceerAgenda publiceerAgenda;

  private String activiteit() {
    return Basis.vasteId("activiteit", agenda, "v1").toString();
  }

  private String pad() {
    return "/v1/agendas/" + agenda + "/activiteiten";
  }

  private void sql(String opdracht) {
    QuarkusTransaction.requiringNew().run(() -> em.createNativeQuery(opdracht).executeUpdate());
  }

  private void koppel(String aan, String id) {
    sql(
        "insert into activiteit_%1$s (activiteit_id, %1$s_id) values ('%2$s', '%3$s')"
            .formatted(aan, activiteit(), id));
  }

  private void publiceer() {
    QuarkusTransaction.requiringNew()
        .run(() -> publiceerAgenda.publiceer(Agenda.metCode(agenda).orElseThrow(), "Nieuw.", null));
  }

  @Test
  void een_wijziging_is_er_meteen_en_hoort_bij_geen_versie() {
    UUID id = UUID.fromString(activiteit());
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Activiteit nu = Activiteit.findById(id);
              nu.titel = "Premiere";
              nu.reeks = "Zomerreeks";
            });
    bezoek(pad()).body("totaal", equalTo(1)).body("resultaten[0].titel", equalTo("Premiere"));
    bezoek(pad() + "/" + activiteit())
        .body("reeks", equalTo("Zomerreeks"))
        .body("begintijd", equalTo("19:30"))
        .body("organisator.naam", equalTo("Theater van " + agenda));
    bezoek(pad() + "?zoek=zomerr").body("totaal", equalTo(1));
    bezoek("/v1/zoekresultaten?q=premiere&agenda=" + agenda)
        .body("resultaten[0].soort", equalTo("activiteit"));
    publiceer();
    bezoek("/v1/agendas/" + agenda + "/versies/2/verschillen").body("aantal", equalTo(0));
    bezoek("/v1/agendas/" + agenda + "/versies/1/verschillen")
        .body("groepen.onderdelen.flatten().findAll{it.titel=='Voorstelling'}.size()", equalTo(0));
  }

  @Test
  void zij_leidt_alleen_naar_wat_gepubliceerd_is_onder_de_naam_van_toen() {
    String thema = leesConcept().getString("themas[0].id");
    koppel("thema", thema);
    koppel("actie", kaart().getString("acties[0].id"));
    koppel("programmalijn", leesConcept().getString("programmalijnen[0].id"));
    koppel("thema", id("themas", Map.of("naam", "Geheim", "toelichting", "Nog niet.")));
    wijzig("/themas/" + thema, Map.of("naam", "Later")).statusCode(200);
    bezoek(pad() + "/" + activiteit())
        .body("themas", hasSize(1))
        .body("themas[0].naam", equalTo("Podium"))
        .body("acties[0].wat", equalTo("De groep oefent elke week."))
        .body("programmalijnen[0].titel", equalTo("Spelen"));
    bezoek(pad() + "?thema=podium&programmalijn=spelen").body("totaal", equalTo(1));
    bezoek(pad() + "?thema=geheim").statusCode(400);
    publiceer();
    bezoek(pad() + "?thema=geheim")
        .body("resultaten[0].themas.naam.sort()", equalTo(java.util.List.of("Geheim", "Later")));
  }

  @Test
  void van_een_agenda_die_niet_gepubliceerd_is_ziet_niemand_iets() {
    sql(
        "insert into agenda (id, revisie, code, titel, soort, eigenaar_id, van, tot, samenvatting)"
            + " select gen_random_uuid(), 0, code || '-2', 'Geheim', soort, eigenaar_id, van, tot, 'Nog niet.'"
            + " from agenda where code = '"
            + agenda
            + "'");
    sql(
        "insert into activiteit (id, agenda_id, code, titel, soort, wanneer_soort) select gen_random_uuid(), id, 'v1',"
            + " 'Geheimfeest', 'overleg', 'onbekend' from agenda where code = '"
            + agenda
            + "-2'");
    bezoek("/v1/agendas/" + agenda + "-2/activiteiten").statusCode(404);
    bezoek("/v1/zoekresultaten?q=geheimfeest")
        .body("resultaten.titel", not(hasItem(containsStringIgnoringCase("geheimfeest"))));
  }
}
