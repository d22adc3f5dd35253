package nl.strategiekaart.uitwisseling.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Edits, exports, imports and scenarios in any order: the totals of the database, of the table, of
 * the formulas and of the CSV stay the same, and a file that nobody touched never changes anything.
 */
@PostgresTest
class AlleVolgordesTest extends Bestandsproef {

  private static final int STAPPEN = 12;
  private static final String[] NAMEN = {
    "=1+1", "'s Avonds", "Zaal \"groot\"", "Eerste\nTweede", "+31 @huis", "Café 漢字 🎻", "a;=1+1,-b"
  };
  private static final List<String> VORMEN = List.of("xlsx", "csv", "csv?vorm=excel");

  private Random willekeur;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void alle_totalen_blijven_gelijk(long zaad) {
    willekeur = new Random(zaad);
    String eigen = eigen();
    String scenario = scenario("Werk " + zaad);
    for (int stap = 0; stap < STAPPEN; stap++) {
      String doel = willekeur.nextInt(3) == 0 ? scenario : eigen;
      switch (willekeur.nextInt(7)) {
        case 0 -> regel(doel, naam(), Map.of("2026", cel(), "2028", cel()));
        case 1, 2 -> wijzigEenCel(doel);
        case 3 -> neemOver(scenario, haal(eigen + "/" + vorm()));
        case 4 -> scenario = kopieer(eigen);
        case 5 -> wordtBegroting(scenario, eigen);
        default -> eisGelijkeBestanden(doel);
      }
      eisGelijkeTotalen(doel);
      eisGelijkeTotalen(eigen);
    }
    eisGelijkeBestanden(eigen);
    for (String vorm : VORMEN) {
      String leeg = scenario("Leeg " + vorm + zaad);
      neemOver(leeg, haal(eigen + "/" + vorm));
      JsonNode kopie = stand(leeg).get("totalen");
      JsonNode echt = stand(eigen).get("totalen");
      for (String deel : List.of("samen", "themas", "geldbronnen")) {
        assertThat(kopie.required(deel)).isEqualTo(echt.required(deel));
      }
    }
  }

  private JsonNode stand(String begroting) {
    return redacteur.lees(begroting + "/tabel");
  }

  private JsonNode begroot(String begroting) {
    return stand(begroting).requiredAt("/totalen/samen/begroot");
  }

  private void eisGelijkeBestanden(String begroting) {
    for (String vorm : VORMEN) {
      JsonNode gezien =
          voorbeeld(begroting, haal(begroting + "/" + vorm))
              .then()
              .statusCode(200)
              .extract()
              .as(JsonNode.class);
      int regels = ids(stand(begroting).get("regels")).size();
      if (regels == 0 && vorm.startsWith("csv")) {
        continue;
      }
      assertThat(gezien.path("fouten")).hasToString("[]");
      assertThat(gezien.at("/aantallen/ongewijzigd").asInt(-1)).isEqualTo(regels);
      assertThat(gezien.required("na")).isEqualTo(gezien.required("voor"));
    }
  }

  private void eisGelijkeTotalen(String begroting) {
    JsonNode tabel = stand(begroting);
    BigDecimal cellen =
        tabel
            .get("regels")
            .valueStream()
            .flatMap(regel -> regel.requiredAt("/inhoud/begroot").valueStream())
            .filter(cel -> cel.get("soort").textValue().equals("bedrag"))
            .map(Bestandsproef::bedrag)
            .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    JsonNode begroot = tabel.at("/totalen/samen/begroot");
    assertThat(bedrag(begroot.get("totaal"))).isEqualTo(cellen);
    assertThat(som(haal(begroting + "/csv"), "begroot")).isEqualTo(cellen);
    if (!tabel.get("regels").isEmpty()) {
      eisTotalen(haal(begroting + "/xlsx"), begroot, tabel.get("jaren"));
    }
  }

  /** A copy has the totals of what it was made from. */
  private String kopieer(String van) {
    String id =
        redacteur
            .vraagt()
            .contentType("application/json")
            .body(Map.of("naam", "Kopie " + UUID.randomUUID()))
            .post(van + "/kopieen")
            .then()
            .statusCode(201)
            .extract()
            .as(JsonNode.class)
            .get("id")
            .textValue();
    String kopie = concept() + "/begrotingen/" + id;
    assertThat(begroot(kopie)).isEqualTo(begroot(van));
    return kopie;
  }

  /** Who adopts a scenario has its totals, and nothing is left that differs. */
  private void wordtBegroting(String scenario, String eigen) {
    String vergelijking =
        scenario + "/vergelijking?met=" + eigen.substring(eigen.lastIndexOf('/') + 1);
    redacteur
        .vraagt()
        .header("If-Match", redacteur.vraagt().get(vergelijking).header("ETag"))
        .post(scenario + "/overnames")
        .then()
        .statusCode(200);
    assertThat(begroot(eigen)).isEqualTo(begroot(scenario));
    assertThat(redacteur.lees(vergelijking).path("regels")).hasToString("[]");
  }

  private void wijzigEenCel(String begroting) {
    List<String> regels = ids(stand(begroting).get("regels"));
    if (!regels.isEmpty()) {
      String regel = regels.get(willekeur.nextInt(regels.size()));
      String jaar = String.valueOf(2026 + willekeur.nextInt(3));
      wijzig("/begrotingsregels/" + regel, Map.of("begroot", Map.of(jaar, cel()))).statusCode(200);
    }
  }

  private Map<String, ?> cel() {
    if (willekeur.nextInt(4) == 0) {
      Map<String, Object> pm = new java.util.HashMap<>();
      pm.put("soort", "pm");
      pm.put("bedrag", null);
      return pm;
    }
    String bedrag =
        willekeur.nextInt(5) == 0
            ? "0.00"
            : BigDecimal.valueOf(willekeur.nextLong(-99_999_999_999L, 99_999_999_999L), 2)
                .toPlainString();
    return euro(bedrag);
  }

  private String naam() {
    return NAMEN[willekeur.nextInt(NAMEN.length)] + " " + willekeur.nextInt(1000);
  }

  private String vorm() {
    return VORMEN.get(willekeur.nextInt(VORMEN.size()));
  }
}
