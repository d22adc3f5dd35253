package nl.strategiekaart.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two organisaties become one with all that both had, and two again. What there should be is
 * counted here by hand, table by table, and not as the product finds it.
 */
@PostgresTest
class SamenvoegenTest extends Organisatieproef {

  @Inject EntityManager em;

  /** Goes up in the other. */
  private String oud;

  /** Stays. */
  private String nieuw;

  private Proefgebruiker vanOud;
  private Proefgebruiker vanBeide;

  @BeforeEach
  void tweeMetVanAlles() {
    oud = organisatie(naam("Kunstkring"), "vereniging");
    nieuw = organisatie(naam("Atelier"), "vereniging");
    String groep = agenda + "-groep";
    wordtLid(groep, oud, "2020-01-01", "2024-12-31");
    wordtLid(groep, nieuw, "2024-01-01", null);
    String ander = organisatie(naam("Platform"), "platform");
    wordtLid(ander, oud, null, null);
    vanOud = Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, oud);
    vanBeide = Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, oud);
    vanBeide.geef(Lidmaatschapsrol.vertegenwoordiger, nieuw);
    Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, nieuw);
    maakOrganisatie(
            beheerder,
            Map.of(
                "naam", naam("Onderdeel"),
                "soort", "afdeling",
                "onderdeelVan", id(beheerder, adres(oud))))
        .statusCode(201);
    // In one actie both with the same role, in another only the one.
    String lijn = kaart().getString("programmalijn.id");
    actie(lijn, "Samen", oud, nieuw);
    actie(lijn, "Alleen", oud);
    publiceer();
  }

  private static String adres(String code) {
    return "/v1/organisaties/" + code;
  }

  private void wordtLid(String groep, String lid, String van, String tot) {
    Map<String, Object> inhoud = new HashMap<>();
    inhoud.put("lid", id(beheerder, adres(lid)));
    inhoud.put("van", van);
    inhoud.put("tot", tot);
    beheerder
        .vraagt()
        .contentType("application/json")
        .body(inhoud)
        .post(adres(groep) + "/groepslidmaatschappen")
        .then()
        .statusCode(201);
  }

  private void actie(String lijn, String wat, String... wie) {
    String fase = redacteur.lees(concept()).at("/fasen/0/id").textValue();
    maak(
            "acties",
            Map.of(
                "programmalijn", lijn,
                "fase", fase,
                "wat", wat,
                "wie",
                    Stream.of(wie)
                        .map(
                            code ->
                                Map.of("organisatie", id(beheerder, adres(code)), "rol", "trekker"))
                        .toList()))
        .statusCode(201);
  }

  private void publiceer() {
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(
            Map.of(
                "toelichting",
                "Met twee organisaties.",
                "stand",
                redacteur.lees(concept() + "/verschillen").get("stand").longValue()))
        .post("/v1/agendas/" + agenda + "/versies")
        .then()
        .statusCode(201);
  }

  private ValidatableResponse voegSamen(Proefgebruiker wie, String van, String naar) {
    return wie.vraagt()
        .contentType("application/json")
        .body(Map.of("naar", id(beheerder, adres(naar))))
        .post(adres(van) + "/samenvoegingen")
        .then();
  }

  private String voegSamen() {
    return voegSamen(beheerder, oud, nieuw).statusCode(201).extract().path("id");
  }

  private void maakOngedaan(String samenvoeging) {
    beheerder
        .vraagt()
        .delete(adres(nieuw) + "/samenvoegingen/" + samenvoeging)
        .then()
        .statusCode(204);
  }

  private static Set<String> acties(String code) {
    List<String> ids = bezoek(adres(code) + "/acties?pageSize=100").extract().path("resultaten.id");
    return new TreeSet<>(ids);
  }

  /** The rows of a table that name one of both, without what every change counts on. */
  private List<String> rijen(String tabel, String kolom) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                em.createNativeQuery(
                        """
                        select cast(to_jsonb(t) - 'revisie' - 'gewijzigd_op' as text) from %s t
                        where %s in (select id from organisatie where code in (:oud, :nieuw)) order by 1"""
                            .formatted(tabel, kolom),
                        String.class)
                    .setParameter("oud", oud)
                    .setParameter("nieuw", nieuw)
                    .getResultList());
  }

  private long aantal(String tabel, String kolom, String code) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                ((Number)
                        em.createNativeQuery(
                                "select count(*) from %s where %s = (select id from organisatie where code = :code)"
                                    .formatted(tabel, kolom))
                            .setParameter("code", code)
                            .getSingleResult())
                    .longValue());
  }

  @Test
  void alles_van_beide_is_van_een_en_niets_is_weg() {
    Set<String> samen =
        Stream.of(oud, nieuw).flatMap(code -> acties(code).stream()).collect(Collectors.toSet());
    voegSamen();
    assertThat(acties(nieuw)).isEqualTo(new TreeSet<>(samen));
    // One role each in two acties: the same one twice is once.
    assertThat(aantal("betrokkenheid", "organisatie_id", nieuw)).isEqualTo(2);
    // Three people, of whom one acted for both.
    assertThat(aantal("lidmaatschap", "organisatie_id", nieuw)).isEqualTo(3);
    // In the groep one membership in all of the time, in the platform its own.
    assertThat(aantal("groepslidmaatschap", "lid_id", nieuw)).isEqualTo(2);
    bezoek(adres(nieuw))
        .body(
            "lidVan.find{it.organisatie.code == '" + agenda + "-groep'}.van", equalTo("2020-01-01"))
        .body("lidVan.find{it.organisatie.code == '" + agenda + "-groep'}.tot", equalTo(null));
    assertThat(aantal("organisatie", "onderdeel_van_id", nieuw)).isEqualTo(1);
    for (String een :
        List.of(
            "betrokkenheid organisatie_id",
            "lidmaatschap organisatie_id",
            "groepslidmaatschap lid_id",
            "organisatie onderdeel_van_id")) {
      assertThat(aantal(een.split(" ")[0], een.split(" ")[1], oud)).as(een).isZero();
    }
  }

  @Test
  void het_oude_adres_leidt_naar_het_nieuwe_en_zoeken_vindt_de_oude_naam() {
    String oudeNaam = inhoud(beheerder, adres(oud)).get("naam").textValue();
    voegSamen();
    bezoek(adres(oud))
        .statusCode(410)
        .header("Link", containsString("/organisaties/" + nieuw + ">; rel=\"successor-version\""));
    bezoek(adres(nieuw)).body("eerdereNamen", hasItem(oudeNaam));
    bezoek("/v1/organisaties?zoek=" + oudeNaam.split(" ")[1])
        .body("resultaten.code", hasItem(nieuw))
        .body("resultaten.code", not(hasItem(oud)));
    bezoek("/v1/organisaties?pageSize=100&agenda=" + agenda)
        .body("resultaten.code", hasItem(nieuw));
  }

  @Test
  void wie_voor_de_oude_iets_mocht_mag_dat_voor_de_nieuwe_en_niemand_anders() {
    voegSamen();
    assertThat(vanOud.lees("/v1/ik").at("/lidmaatschappen/0/organisatie").textValue())
        .isEqualTo(nieuw);
    assertThat(vanBeide.lees("/v1/ik").get("lidmaatschappen")).hasSize(1);
    vanOud.vraagt().get(adres(nieuw) + "/profiel").then().statusCode(200);
    vanOud.vraagt().get(adres(oud) + "/profiel").then().statusCode(403);
  }

  @Test
  void een_redacteur_die_het_nog_niet_weet_schrijft_de_nieuwe_op() {
    JsonNode actie =
        redacteur
            .lees(
                concept()
                    + "/programmalijnen/"
                    + kaart().getString("programmalijn.id")
                    + "/strategiekaart")
            .get("acties")
            .valueStream()
            .filter(een -> een.at("/inhoud/wat").textValue().equals("Alleen"))
            .findFirst()
            .orElseThrow();
    String oudeId = actie.at("/inhoud/wie/0/organisatie").textValue();
    voegSamen();
    wijzig(
            "/acties/" + actie.get("id").textValue(),
            Map.of("wie", List.of(Map.of("organisatie", oudeId, "rol", "regievoerder"))))
        .statusCode(200)
        .body("inhoud.wie[0].organisatie", equalTo(id(beheerder, adres(nieuw))));
  }

  @Test
  void ongedaan_maken_zet_elke_rij_terug() {
    Map<String, List<String>> eerst = alles();
    Set<String> actiesVanOud = acties(oud);
    Set<String> actiesVanNieuw = acties(nieuw);
    String samenvoeging = voegSamen();
    assertThat(alles()).isNotEqualTo(eerst);
    maakOngedaan(samenvoeging);
    assertThat(alles()).isEqualTo(eerst);
    bezoek(adres(oud)).statusCode(200);
    assertThat(acties(oud)).isEqualTo(actiesVanOud);
    assertThat(acties(nieuw)).isEqualTo(actiesVanNieuw);
    assertThat(inhoud(beheerder, adres(nieuw)).get("eerdereNamen")).isEmpty();
    beheerder
        .vraagt()
        .delete(adres(nieuw) + "/samenvoegingen/" + samenvoeging)
        .then()
        .statusCode(409);
    beheerder
        .vraagt()
        .get(adres(oud) + "/samenvoegingen")
        .then()
        .body("resultaten[0].ongedaanOp", notNullValue());
  }

  private Map<String, List<String>> alles() {
    Map<String, List<String>> alles = new HashMap<>();
    Map.of(
            "betrokkenheid", "organisatie_id",
            "lidmaatschap", "organisatie_id",
            "groepslidmaatschap", "lid_id",
            "organisatie", "onderdeel_van_id")
        .forEach((tabel, kolom) -> alles.put(tabel, rijen(tabel, kolom)));
    return alles;
  }

  @Test
  void het_staat_in_het_spoor_van_beide_en_een_regel_daarvan_gaat_niet_los_terug() {
    voegSamen();
    JsonNode regel = beheerder.lees(adres(oud) + "/wijzigingen").at("/resultaten/0");
    assertThat(regel.at("/na/opgehevenPer").textValue())
        .isEqualTo(LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString());
    assertThat(
            beheerder.lees(adres(nieuw) + "/wijzigingen").at("/resultaten/0/handeling").textValue())
        .isEqualTo(regel.get("handeling").textValue());
    beheerder
        .vraagt()
        .contentType("application/json")
        .body(Map.of("wijziging", regel.get("nummer").longValue()))
        .post(adres(oud) + "/herstellingen")
        .then()
        .statusCode(400)
        .body("errors[0].detail", containsString("samenvoeging ongedaan"));
  }

  @Test
  void wat_niet_kan_wordt_gezegd_en_laat_alles_zoals_het_was() {
    Map<String, List<String>> eerst = alles();
    voegSamen(beheerder, oud, oud).statusCode(409);
    voegSamen(beheerder, agenda + "-groep", nieuw)
        .statusCode(409)
        .body("detail", containsString("leden"));
    String onder =
        maakOrganisatie(
                beheerder,
                Map.of(
                    "naam", naam("Tak"),
                    "soort", "afdeling",
                    "onderdeelVan", id(beheerder, adres(nieuw))))
            .extract()
            .path("code");
    voegSamen(beheerder, nieuw, onder).statusCode(409).body("detail", containsString("onderdeel"));
    beheerder
        .vraagt()
        .contentType("application/json")
        .body(Map.of("naar", UUID.randomUUID()))
        .post(adres(oud) + "/samenvoegingen")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/naar"));
    voegSamen(redacteur, oud, nieuw).statusCode(403);
    voegSamen(vanBeide, oud, nieuw).statusCode(403);
    Map<String, List<String>> daarna = alles();
    daarna.put("organisatie", eerst.get("organisatie"));
    assertThat(daarna).isEqualTo(eerst);
  }

  @Test
  void wie_al_opging_gaat_niet_nog_eens_op_en_het_gebruik_is_te_lezen() {
    beheerder
        .vraagt()
        .get(adres(oud) + "/gebruik")
        .then()
        .body("resultaten.find{it.waar == 'betrokkenheid'}.aantal", equalTo(2))
        .body("resultaten.find{it.waar == 'lidmaatschap'}.aantal", equalTo(2));
    voegSamen();
    voegSamen(beheerder, oud, agenda + "-theater").statusCode(409);
    voegSamen(beheerder, agenda + "-theater", oud).statusCode(409);
  }
}
