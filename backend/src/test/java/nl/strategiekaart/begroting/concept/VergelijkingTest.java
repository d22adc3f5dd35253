package nl.strategiekaart.begroting.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;

@PostgresTest
class VergelijkingTest extends Scenarioproef {

  @Inject EntityManager em;

  @Test
  void een_kopie_verschilt_nergens_van_waar_zij_van_is() {
    String eigen = eigenBegroting();
    vergelijk(kopie(eigen, "Gelijk"), eigen)
        .statusCode(200)
        .body("oud.naam", nullValue())
        .body("nieuw.naam", equalTo("Gelijk"))
        .body("jaren", contains(2026, 2027, 2028))
        .body("regels", empty())
        .body("acties", empty())
        .body("samen.totaal.verschil", equalTo("0.00"))
        .body("samen.totaal.procent", equalTo("0.0"));
  }

  @Test
  void verschillen_staan_er_in_euro_en_procent_per_thema_en_jaar() {
    String eigen = eigenBegroting();
    String scenario = kopie(eigen, "Minder", Map.of("wat", "procent", "procent", "-10"));
    vergelijk(scenario, eigen)
        .body("samen.perJaar.oud.bedrag", contains("100.10", "0.00", "0.00"))
        .body("samen.perJaar.nieuw.bedrag", contains("90.09", "0.00", "0.00"))
        .body("samen.perJaar.verschil", contains("-10.01", "0.00", "0.00"))
        .body("samen.perJaar.procent", contains("-10.0", null, null))
        .body("themas[0].thema.naam", equalTo("Podium"))
        .body("themas[0].reeks.totaal.verschil", equalTo("-10.01"))
        .body("themas[0].reeks.totaal.nieuw.aantalPm", equalTo(1))
        .body("regels[0].wat", equalTo("gewijzigd"))
        .body("regels[0].velden", empty())
        .body("regels[0].cellen.anders", contains(true, false, false));
  }

  @Test
  void een_bedrag_pm_en_leeg_zijn_drie_dingen_en_pm_geeft_geen_procent() {
    String eigen = eigenBegroting();
    String scenario = kopie(eigen, "Anders");
    Map<String, Object> cellen = new HashMap<>();
    cellen.put("2026", geheel("pm", null));
    cellen.put("2027", null);
    cellen.put("2028", geheel("bedrag", "0.00"));
    wijzig("/begrotingsregels/" + regel(scenario, "Zaal"), Map.of("begroot", cellen))
        .statusCode(200);
    vergelijk(scenario, eigen)
        .body("regels[0].cellen.oud.soort", contains("bedrag", "pm", "leeg"))
        .body("regels[0].cellen.nieuw.soort", contains("pm", "leeg", "bedrag"))
        .body("regels[0].cellen.anders", contains(true, true, true))
        .body("samen.perJaar[0].verschil", equalTo("-100.10"))
        .body("samen.perJaar[0].procent", nullValue());
  }

  private static Map<String, Object> geheel(String soort, String bedrag) {
    Map<String, Object> cel = new HashMap<>();
    cel.put("soort", soort);
    cel.put("bedrag", bedrag);
    return cel;
  }

  @Test
  void nieuwe_verdwenen_en_gewijzigde_regels_en_de_acties_die_ze_raken() {
    String eigen = eigenBegroting();
    maakRegel(eigen, "Gaat weg", Map.of("2026", bedrag("10.00")));
    String scenario = kopie(eigen, "Verbouwd");
    archiveer("/begrotingsregels/" + regel(scenario, "Gaat weg")).statusCode(204);
    maakRegel(scenario, "Komt erbij", Map.of("2028", bedrag("30.00")));
    Map<String, Object> zonderBron = new HashMap<>();
    zonderBron.put("geldbron", null);
    wijzig("/begrotingsregels/" + regel(scenario, "Zaal"), zonderBron).statusCode(200);

    vergelijk(scenario, eigen)
        .body("regels.wat", contains("gewijzigd", "weg", "nieuw"))
        .body("regels[0].velden", contains("geldbron"))
        .body("regels[0].oud.geldbron", equalTo("Eigen geld"))
        .body("regels[0].nieuw.geldbron", nullValue())
        .body("regels[1].nieuw", nullValue())
        .body("regels[2].oud", nullValue())
        .body("regels[2].cellen.oud.soort", contains("leeg", "leeg", "leeg"))
        .body("acties.wat", contains("De groep oefent elke week."))
        .body("acties[0].programmalijn.code", equalTo("spelen"))
        .body("acties[0].regels", contains("Zaal"));
  }

  @Test
  void jaren_die_er_maar_aan_een_kant_zijn_tellen_mee() {
    String eigen = eigenBegroting();
    String scenario = kopie(eigen, "Langer");
    wijzig("/begrotingen/" + scenario, Map.of("totJaar", 2029)).statusCode(200);
    wijzig(
            "/begrotingsregels/" + regel(scenario, "Zaal"),
            Map.of("begroot", Map.of("2029", bedrag("5.00"))))
        .statusCode(200);
    vergelijk(scenario, eigen)
        .body("jaren", contains(2026, 2027, 2028, 2029))
        .body("samen.perJaar[3].oud.bedrag", equalTo("0.00"))
        .body("samen.perJaar[3].verschil", equalTo("5.00"))
        .body("regels[0].cellen[3].oud.soort", equalTo("leeg"));
  }

  @Test
  void ook_met_wat_is_gepubliceerd_en_zonder_met_gaat_het_over_de_begroting() {
    String eigen = eigenBegroting();
    String scenario = kopie(eigen, "Gelijk");
    vergelijk(scenario, "versie-1")
        .statusCode(200)
        .body("oud.versie", equalTo(1))
        .body("regels", empty());
    wijzig(
            "/begrotingsregels/" + regel(eigen, "Zaal"),
            Map.of("begroot", Map.of("2026", bedrag("100.00"))))
        .statusCode(200);
    vergelijk(eigen, "versie-1").body("samen.totaal.verschil", equalTo("-0.10"));
    vergelijk("versie-1", eigen).body("samen.totaal.verschil", equalTo("0.10"));
    redacteur
        .vraagt()
        .get(concept() + "/begrotingen/" + scenario + "/vergelijking")
        .then()
        .body("oud.id", equalTo(eigen));
  }

  @Test
  void wat_er_niet_is_kan_niet_vergeleken() {
    String eigen = eigenBegroting();
    String weg = kopie(eigen, "Weg");
    archiveer("/begrotingen/" + weg).statusCode(204);
    vergelijk(eigen, weg).statusCode(410);
    for (String met : List.of("versie-2", "versie-0", "x", UUID.randomUUID().toString())) {
      vergelijk(eigen, met).statusCode(404);
    }
  }

  @Test
  void een_versie_van_voor_regels_een_code_hadden_wordt_niet_vergeleken() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                List.of(
                        "insert into publiek.versie (id, agenda_id, nummer, gepubliceerd_op, toelichting, stand)"
                            + " select gen_random_uuid(), id, 2, now(), 'Oud.', 0 from agenda where code = ?1",
                        "insert into publiek.versiedocument (versie_id, vorm, soort, code, inhoud)"
                            + " select v.id, d.vorm, d.soort, d.code,"
                            + " convert_to(replace(convert_from(d.inhoud, 'UTF8'), '\"code\":\"b1\"', '\"code\":null'), 'UTF8')"
                            + " from publiek.versie v join publiek.versie een using (agenda_id)"
                            + " join publiek.versiedocument d on d.versie_id = een.id"
                            + " where d.soort = 'begroting' and d.code = ?1 and v.nummer = 2 and een.nummer = 1")
                    .forEach(
                        opdracht ->
                            em.createNativeQuery(opdracht)
                                .setParameter(1, agenda)
                                .executeUpdate()));
    bezoek("/v1/agendas/" + agenda + "/versies/2/begroting").statusCode(200);
    vergelijk(eigenBegroting(), "versie-2").statusCode(404);
  }

  @Test
  void de_etag_verandert_met_elke_kant_en_verder_niet() {
    String eigen = eigenBegroting();
    String scenario = kopie(eigen, "Gelijk");
    String eerst = etag(scenario, eigen);
    assertThat(etag(scenario, eigen)).isEqualTo(eerst);
    assertThat(etag(eigen, scenario)).isNotEqualTo(eerst);
    wijzig("/begrotingsregels/" + regel(scenario, "Zaal"), Map.of("onderdeel", "De zaal"));
    String daarna = etag(scenario, eigen);
    assertThat(daarna).isNotEqualTo(eerst);
    wijzig("/begrotingsregels/" + regel(eigen, "Zaal"), Map.of("onderdeel", "De zaal"));
    assertThat(etag(scenario, eigen)).isNotEqualTo(daarna);
    vergelijk(scenario, eigen).body("regels", hasSize(0));
  }

  private String etag(String begroting, String met) {
    return vergelijk(begroting, met).statusCode(200).extract().header("ETag");
  }
}
