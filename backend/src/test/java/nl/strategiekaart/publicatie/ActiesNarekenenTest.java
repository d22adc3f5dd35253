package nl.strategiekaart.publicatie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;

/**
 * What every organisatie of the demo has to do, reckoned here from the acties and the memberships
 * that visitors read, and compared with what the product says.
 */
@PostgresTest
class ActiesNarekenenTest {

  private static final String AGENDA = "zoetermeer-2022-2030";
  private static final LocalDate VANDAAG = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  /** A membership in its time; null is open. */
  private record Lid(String groep, LocalDate van, LocalDate tot) {

    boolean geldt(LocalDate van, LocalDate tot) {
      return (this.van == null || tot == null || !this.van.isAfter(tot))
          && (this.tot == null || van == null || !this.tot.isBefore(van));
    }
  }

  private final Map<String, List<Lid>> lidVan = new HashMap<>();
  private final Map<String, List<String>> onderdelen = new HashMap<>();

  @Test
  void elke_organisatie_doet_precies_wat_zij_zelf_haar_onderdelen_en_hun_groepen_doen() {
    List<JsonNode> organisaties = alle("/v1/organisaties?agenda=" + AGENDA + "&");
    for (JsonNode een : organisaties) {
      lees(een.get("code").textValue());
    }
    List<JsonNode> acties = alle("/v1/agendas/" + AGENDA + "/acties?");
    Map<String, Integer> gezegd = new TreeMap<>();
    Map<String, Integer> nagerekend = new TreeMap<>();
    for (JsonNode een : organisaties) {
      String code = een.get("code").textValue();
      gezegd.put(
          code,
          given()
              .get("/v1/organisaties/" + code + "/acties?agenda=" + AGENDA)
              .then()
              .extract()
              .path("totaal"));
      nagerekend.put(
          code, (int) acties.stream().filter(actie -> doet(code, actie, new TreeSet<>())).count());
    }
    assertThat(gezegd).hasSizeGreaterThan(30).isEqualTo(nagerekend);
  }

  private void lees(String code) {
    JsonNode een = given().get("/v1/organisaties/" + code).as(JsonNode.class);
    List<Lid> groepen = new ArrayList<>();
    for (JsonNode lid : een.get("lidVan")) {
      Lid nu =
          new Lid(
              lid.at("/organisatie/code").textValue(), dag(lid.get("van")), dag(lid.get("tot")));
      if (nu.geldt(VANDAAG, VANDAAG)) {
        groepen.add(nu);
      }
    }
    lidVan.put(code, groepen);
    onderdelen.put(code, een.get("onderdelen").findValuesAsText("code"));
  }

  private static LocalDate dag(JsonNode dag) {
    return dag == null || dag.isNull() ? null : LocalDate.parse(dag.textValue());
  }

  private boolean doet(String code, JsonNode actie, Set<String> onderweg) {
    return viaGroepen(code, actie, onderweg)
        || onderdelen.getOrDefault(code, List.of()).stream()
            .anyMatch(onderdeel -> doet(onderdeel, actie, onderweg));
  }

  private boolean viaGroepen(String code, JsonNode actie, Set<String> onderweg) {
    if (!onderweg.add(code)) {
      return false;
    }
    LocalDate van = dag(actie.at("/wanneer/van"));
    LocalDate tot = dag(actie.at("/wanneer/tot"));
    boolean doet =
        actie.get("wie").findValuesAsText("code").contains(code)
            || lidVan.getOrDefault(code, List.of()).stream()
                .filter(lid -> lid.geldt(van, tot))
                .anyMatch(lid -> viaGroepen(lid.groep(), actie, onderweg));
    onderweg.remove(code);
    return doet;
  }

  private static List<JsonNode> alle(String adres) {
    List<JsonNode> alle = new ArrayList<>();
    int totaal = 1;
    for (int page = 1; alle.size() < totaal; page++) {
      JsonNode pagina =
          given().get(adres + "pageSize=100&page=" + page).then().extract().as(JsonNode.class);
      pagina.get("resultaten").forEach(alle::add);
      totaal = pagina.get("totaal").intValue();
    }
    return alle;
  }
}
