package nl.strategiekaart.publicatie;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Queryteller;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Visitors read what organisaties are called now, and who is in which groep now. */
@PostgresTest
class OrganisatiesVanNuTest extends Conceptproef {

  @Inject EntityManager em;
  @Inject Queryteller queryteller;

  private String pad(String wie) {
    return "/v1/organisaties/" + agenda + "-" + wie;
  }

  /** What CODE stands for is the code of the agenda. */
  private void sql(String opdracht) {
    QuarkusTransaction.requiringNew()
        .run(() -> em.createNativeQuery(opdracht.replace("CODE", agenda)).executeUpdate());
  }

  private void maak(String wie, String voorlopigVan) {
    sql(
        "insert into organisatie (id, code, naam, soort, voorlopig_van_id) values (gen_random_uuid(), 'CODE-%1$s',"
                .formatted(wie)
            + " 'Dans %1$s', 'vereniging', (select id from organisatie where code = '%2$s'))"
                .formatted(wie, voorlopigVan));
  }

  private void wordtLid(String wie) {
    sql(
        "insert into groepslidmaatschap (id, groep_id, lid_id) select gen_random_uuid(), g.id, l.id"
            + " from organisatie g, organisatie l where g.code = 'CODE-groep' and l.code = 'CODE-"
            + wie
            + "'");
  }

  @Test
  void een_nieuwe_naam_staat_er_meteen_en_in_een_versie_de_oude() {
    String kaart = "/v1/agendas/" + agenda + "/programmalijnen/spelen/strategiekaart";
    sql(
        "update organisatie set naam = 'Club CODE', toelichting = 'Voorheen groep.' where code = 'CODE-groep'");
    bezoek(pad("groep")).body("naam", equalTo("Club " + agenda));
    bezoek(pad("theater")).body("lidVan.organisatie.naam", hasItem("Club " + agenda));
    bezoek(pad("theater") + "/acties")
        .body("resultaten[0].betrokken[0].via.naam", equalTo("Club " + agenda));
    bezoek("/v1/organisaties?zoek=voorheen&agenda=" + agenda)
        .body("resultaten.naam", hasItem("Club " + agenda));
    bezoek("/v1/zoekresultaten?q=club&soort=organisatie")
        .body("resultaten.titel", hasItem("Club " + agenda));
    bezoek(kaart).body(containsString("Groep van " + agenda));
  }

  @Test
  void wie_lid_wordt_is_er_meteen_en_doet_mee() {
    maak("dans", "");
    bezoek(pad("dans")).statusCode(404);
    wordtLid("dans");
    bezoek(pad("dans")).statusCode(200).body("lidVan.organisatie.code", hasItem(agenda + "-groep"));
    bezoek(pad("groep")).body("leden.organisatie.code", hasItem(agenda + "-dans"));
    bezoek(pad("dans") + "/acties").body("totaal", equalTo(1));
  }

  @Test
  void wie_geen_lid_meer_is_blijft_te_lezen() {
    sql(
        "delete from groepslidmaatschap where lid_id = (select id from organisatie where code = 'CODE-theater')");
    bezoek(pad("theater")).statusCode(200).body("lidVan", empty());
    bezoek(pad("groep")).body("leden", empty());
    bezoek(pad("theater") + "/acties").statusCode(200).body("totaal", equalTo(0));
  }

  @Test
  void wie_alleen_in_een_concept_bekend_is_ziet_niemand() {
    maak("stil", agenda + "-gemeente");
    wordtLid("stil");
    bezoek(pad("stil")).statusCode(404);
    bezoek(pad("groep")).body("leden.organisatie.code", not(hasItem(agenda + "-stil")));
  }

  @Test
  void waar_een_onderdeel_onder_komt_te_liggen_is_te_lezen() {
    maak("koepel", "");
    sql(
        "update organisatie set onderdeel_van_id = (select id from organisatie where code = 'CODE-koepel')"
            + " where code = 'CODE-theater'");
    bezoek(pad("theater")).body("onderdeelVan.code", equalTo(agenda + "-koepel"));
    bezoek(pad("koepel")).body("onderdelen.code", hasItem(agenda + "-theater"));
  }

  @Test
  void een_organisatie_lezen_kost_een_query() {
    Assertions.assertThat(queryteller.tel(() -> bezoek(pad("groep")).statusCode(200))).isEqualTo(1);
  }
}
