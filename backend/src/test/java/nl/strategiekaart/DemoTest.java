package nl.strategiekaart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An installation that begins empty takes in the demo to look around in, and loses it again. */
@QuarkusTest
@WithTestResource(value = LegeDatabase.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@ExtendWith(LichteVerzoeken.class)
class DemoTest {

  private static final String AGENDA = "zoetermeer-2022-2030";

  @Inject EntityManager em;

  private Proefgebruiker beheerder;

  @BeforeEach
  void neemEenBeheerder() {
    beheerder = Proefgebruiker.nieuw().metEmail(LegeDatabase.BEHEERDER);
    beheerder.logIn("/").then().statusCode(303);
  }

  @AfterEach
  void haalAllesWeg() {
    haalWeg("?metEigenWerk=true").statusCode(200);
  }

  private ValidatableResponse laad() {
    return beheerder.vraagt().put("/v1/demo").then().statusCode(200);
  }

  private ValidatableResponse haalWeg(String hoe) {
    return beheerder.vraagt().delete("/v1/demo" + hoe).then();
  }

  private Proefgebruiker redacteur() {
    return Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "gemeente-zoetermeer");
  }

  private static ValidatableResponse stuur(Proefgebruiker wie, String adres, Object lichaam) {
    return wie.vraagt().contentType("application/json").body(lichaam).post(adres).then();
  }

  private static String kopieer(Proefgebruiker wie) {
    Map<String, Object> kopie =
        Map.of("titel", "De volgende", "van", "2031-01-01", "tot", "2038-12-31", "begroting", "pm");
    return stuur(wie, "/v1/agendas/" + AGENDA + "/concept/kopieen", kopie)
        .statusCode(201)
        .extract()
        .path("code");
  }

  /** Of every table how many rows it has; people, the trail and that something changed stay. */
  private Map<String, Long> rijen() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Map<String, Long> rijen = new TreeMap<>();
              for (Object tabel :
                  em.createNativeQuery(
                          """
                          select cast(c.oid::regclass as text) from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                          where c.relkind = 'r' and n.nspname in ('public', 'publiek') and c.relname not in
                            ('gebruiker', 'wijziging', 'verandering', 'flyway_schema_history')""")
                      .getResultList()) {
                Object aantal =
                    em.createNativeQuery("select count(*) from " + tabel).getSingleResult();
                rijen.put(tabel.toString(), ((Number) aantal).longValue());
              }
              return rijen;
            });
  }

  @Test
  void de_demo_is_meteen_te_lezen_en_nog_eens_laden_verandert_niets() {
    laad().body("agendas.code", contains(AGENDA, "zimihc-connect-2025-2028"));
    given().get("/v1/agendas").then().body("totaal", equalTo(2));
    Map<String, Long> eerst = rijen();
    laad().body("agendas", hasSize(2)).body("bijElkeStart", equalTo(false));
    assertThat(rijen()).isEqualTo(eerst);
  }

  @Test
  void weg_is_zij_met_alles_wat_erin_is_gedaan() {
    Map<String, Long> leeg = rijen();
    laad();
    Proefgebruiker redacteur = redacteur();
    String kopie = kopieer(redacteur);
    String concept = "/v1/agendas/" + AGENDA + "/concept";
    stuur(
            redacteur,
            concept + "/themas",
            Map.of("naam", "Eigen thema", "toelichting", "Van onszelf."))
        .statusCode(201);
    stuur(
            redacteur,
            concept + "/organisaties",
            Map.of("naam", "Eigen vereniging", "soort", "vereniging"))
        .statusCode(201);
    stuur(redacteur, concept + "/voorbeeldlinks", Map.of("dagen", 3)).statusCode(201);
    JsonNode verschillen = redacteur.lees(concept + "/verschillen");
    stuur(
            redacteur,
            "/v1/agendas/" + AGENDA + "/versies",
            Map.of("toelichting", "Nog eens", "stand", verschillen.get("stand")))
        .statusCode(201);

    haalWeg("")
        .statusCode(200)
        .body("agendas", empty())
        .body("eigenWerk.code", contains(kopie))
        .body("organisaties", hasItem("gemeente-zoetermeer"));
    given().get("/v1/agendas/" + AGENDA).then().statusCode(404);
    redacteur.lees("/v1/agendas/" + kopie + "/concept");

    haalWeg("?metEigenWerk=true")
        .statusCode(200)
        .body("organisaties", not(hasItem("gemeente-zoetermeer")));
    assertThat(rijen()).isEqualTo(leeg);
  }

  @Test
  void een_organisatie_die_een_eigen_agenda_noemt_blijft() {
    laad();
    String gemeente =
        stuur(beheerder, "/v1/organisaties", Map.of("naam", "Gemeente Elders", "soort", "gemeente"))
            .statusCode(201)
            .extract()
            .path("code");
    Proefgebruiker eigen = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, gemeente);
    String agenda =
        stuur(
                eigen,
                "/v1/agendas",
                Map.of(
                    "titel", "Plan van Elders",
                    "soort", "uitvoeringsagenda",
                    "eigenaar", gemeente,
                    "van", "2027-01-01",
                    "tot", "2030-12-31",
                    "samenvatting", "Iedereen doet mee."))
            .statusCode(201)
            .extract()
            .path("code");
    String ckc = eigen.lees("/v1/organisaties/ckc-en-partners").get("code").textValue();
    String bron =
        stuur(
                eigen,
                "/v1/agendas/" + agenda + "/concept/geldbronnen",
                Map.of("naam", "Fonds", "soort", "fonds", "organisatie", id(ckc)))
            .statusCode(201)
            .extract()
            .header("Location");

    haalWeg("?metEigenWerk=true").statusCode(200).body("organisaties", contains(ckc));
    assertThat(eigen.lees(bron).at("/inhoud/organisatie").textValue())
        .isEqualTo(id(ckc).toString());
  }

  private static UUID id(String organisatie) {
    return Basis.vasteId("organisatie", organisatie);
  }

  @Test
  void een_organisatie_krijgt_hier_een_logo() throws IOException {
    String code =
        stuur(
                beheerder,
                "/v1/organisaties",
                Map.of("naam", "Beeld " + UUID.randomUUID(), "soort", "maker"))
            .statusCode(201)
            .extract()
            .path("code");
    ByteArrayOutputStream beeld = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", beeld);
    String logo =
        beheerder
            .vraagt()
            .contentType("application/octet-stream")
            .body(beeld.toByteArray())
            .post("/v1/organisaties/" + code + "/logos")
            .then()
            .statusCode(200)
            .extract()
            .path("id");
    beheerder
        .vraagt()
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"0\"")
        .body(Map.of("logo", logo))
        .patch("/v1/organisaties/" + code + "/profiel")
        .then()
        .statusCode(200);
  }

  @Test
  void wie_niets_beheert_laadt_niets() {
    Proefgebruiker zomaar = Proefgebruiker.nieuw();
    zomaar.logIn("/").then().statusCode(303);
    zomaar.vraagt().put("/v1/demo").then().statusCode(403);
    zomaar.vraagt().delete("/v1/demo").then().statusCode(403);
    assertThat(beheerder.lees("/v1/demo").get("agendas")).isEmpty();
  }
}
