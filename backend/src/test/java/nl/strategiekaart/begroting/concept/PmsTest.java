package nl.strategiekaart.begroting.concept;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;

@PostgresTest
class PmsTest extends Scenarioproef {

  @Test
  void elke_pm_met_wie_beslist_en_voor_wanneer() {
    String eigen = eigenBegroting();
    String theater = organisatie();
    wijzig(
            "/begrotingsregels/" + regel(eigen, "Zaal"),
            Map.of(
                "begroot",
                Map.of("2027", Map.of("beslistDoor", theater, "beslistVoor", "2026-07-01")),
                "toegezegd",
                Map.of("2026", pm())))
        .statusCode(200);
    pms(eigen)
        .body("open", hasSize(2))
        .body("open.maat", contains("begroot", "toegezegd"))
        .body("open.jaar", contains(2027, 2026))
        .body("open[0].regel.onderdeel", equalTo("Zaal"))
        .body("open[0].thema.naam", equalTo("Podium"))
        .body("open[0].beslistDoor.id", equalTo(theater))
        .body("open[0].beslistDoor.naam", equalTo("Theater van " + agenda))
        .body("open[0].beslistVoor", equalTo("2026-07-01"))
        .body("open[1].beslistDoor", nullValue())
        .body("ingevuld", empty());
  }

  @Test
  void van_pm_een_bedrag_maken_houdt_zijn_geschiedenis() {
    String eigen = eigenBegroting();
    String zaal = "/begrotingsregels/" + regel(eigen, "Zaal");
    String theater = organisatie();
    wijzig(zaal, cel(Map.of("beslistDoor", theater))).statusCode(200);
    wijzig(zaal, cel(geheel("15000.00"))).statusCode(200);
    wijzig(zaal, cel(geheel("16000.00"))).statusCode(200);
    pms(eigen)
        .body("open", empty())
        .body("ingevuld", hasSize(1))
        .body("ingevuld[0].regel.onderdeel", equalTo("Zaal"))
        .body("ingevuld[0].jaar", equalTo(2027))
        .body("ingevuld[0].maat", equalTo("begroot"))
        .body("ingevuld[0].tijdstip", notNullValue())
        .body("ingevuld[0].beslistDoor.id", equalTo(theater))
        .body("ingevuld[0].werd.bedrag", equalTo("15000.00"))
        .body("ingevuld[0].nu.bedrag", equalTo("16000.00"));

    // PM once more, and once more an amount: both are kept, the newest first.
    wijzig(zaal, cel(geheelPm())).statusCode(200);
    pms(eigen).body("open", hasSize(1)).body("ingevuld[0].nu.soort", equalTo("pm"));
    wijzig(zaal, cel(geheel("17000.00"))).statusCode(200);
    pms(eigen).body("ingevuld.werd.bedrag", contains("17000.00", "15000.00"));
  }

  @Test
  void een_geleegde_pm_is_niet_ingevuld() {
    String eigen = eigenBegroting();
    Map<String, Object> leeg = new HashMap<>();
    leeg.put("2027", null);
    wijzig("/begrotingsregels/" + regel(eigen, "Zaal"), Map.of("begroot", leeg)).statusCode(200);
    pms(eigen).body("open", empty()).body("ingevuld", empty());
  }

  @Test
  void een_scenario_heeft_zijn_eigen_pms() {
    String eigen = eigenBegroting();
    String scenario = kopie(eigen, "Ander");
    wijzig("/begrotingsregels/" + regel(scenario, "Zaal"), cel(geheel("1.00"))).statusCode(200);
    pms(eigen).body("open", hasSize(1)).body("ingevuld", empty());
    pms(scenario).body("open", empty()).body("ingevuld", hasSize(1));
    // Adopting turns it into an amount here as well.
    neemOver(scenario);
    pms(eigen).body("open", empty()).body("ingevuld.werd.bedrag", contains("1.00"));
  }

  @Test
  void wat_er_niet_is_heeft_geen_pms() {
    redacteur
        .vraagt()
        .get(concept() + "/begrotingen/" + UUID.randomUUID() + "/pms")
        .then()
        .statusCode(404);
  }

  private ValidatableResponse pms(String begroting) {
    return redacteur
        .vraagt()
        .get(concept() + "/begrotingen/" + begroting + "/pms")
        .then()
        .statusCode(200);
  }

  private String organisatie() {
    return redacteur
        .vraagt()
        .queryParam("zoek", "Theater van " + agenda)
        .get(concept() + "/organisaties")
        .jsonPath()
        .getString("resultaten[0].id");
  }

  private static Map<String, ?> cel(Map<String, ?> cel) {
    return Map.of("begroot", Map.of("2027", cel));
  }

  private static Map<String, Object> geheel(String bedrag) {
    Map<String, Object> cel = new HashMap<>();
    cel.put("soort", "bedrag");
    cel.put("bedrag", bedrag);
    cel.put("beslistDoor", null);
    cel.put("beslistVoor", null);
    return cel;
  }

  private static Map<String, Object> geheelPm() {
    Map<String, Object> cel = geheel(null);
    cel.put("soort", "pm");
    return cel;
  }
}
