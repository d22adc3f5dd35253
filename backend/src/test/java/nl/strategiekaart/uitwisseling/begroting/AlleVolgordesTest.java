package nl.strategiekaart.uitwisseling.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
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
    "=1+1", "'s Avonds", "Zaal \"groot\"", "Eerste\nTweede", "+31 @huis", "Café 漢字 🎻", "a;b,c"
  };

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
    for (String vorm : List.of("xlsx", "csv")) {
      String leeg = scenario("Leeg " + vorm + zaad);
      neemOver(leeg, haal(eigen + "/" + vorm));
      JsonPath kopie = tabel(leeg);
      JsonPath echt = tabel(eigen);
      assertThat(kopie.getMap("totalen.samen")).isEqualTo(echt.getMap("totalen.samen"));
      assertThat(kopie.getList("totalen.themas")).isEqualTo(echt.getList("totalen.themas"));
      assertThat(kopie.getList("totalen.geldbronnen"))
          .isEqualTo(echt.getList("totalen.geldbronnen"));
    }
  }

  private void eisGelijkeBestanden(String begroting) {
    for (String vorm : List.of("xlsx", "csv")) {
      JsonPath gezien = goedVoorbeeld(begroting, haal(begroting + "/" + vorm));
      if (tabel(begroting).getList("regels").isEmpty() && vorm.equals("csv")) {
        continue;
      }
      assertThat(gezien.getList("fouten")).isEmpty();
      assertThat(gezien.getInt("aantallen.ongewijzigd"))
          .isEqualTo(tabel(begroting).getList("regels").size());
      assertThat(gezien.getMap("na")).isEqualTo(gezien.getMap("voor"));
    }
  }

  private void eisGelijkeTotalen(String begroting) {
    JsonPath tabel = tabel(begroting);
    BigDecimal cellen =
        tabel.<Map<String, Map<String, String>>>getList("regels.inhoud.begroot").stream()
            .flatMap(regel -> regel.values().stream())
            .filter(cel -> cel.get("soort").equals("bedrag"))
            .map(cel -> new BigDecimal(cel.get("bedrag")))
            .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    String totaal = "totalen.samen.begroot.totaal";
    assertThat(bedrag(tabel, totaal)).isEqualTo(cellen);
    assertThat(som(haal(begroting + "/csv"), "begroot")).isEqualTo(cellen);
    if (!tabel.getList("regels").isEmpty()) {
      eisTotalen(haal(begroting + "/xlsx"), tabel, "totalen.samen", tabel.getList("jaren"));
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
            .path("id");
    String kopie = concept() + "/begrotingen/" + id;
    assertThat(tabel(kopie).getMap("totalen.samen.begroot"))
        .isEqualTo(tabel(van).getMap("totalen.samen.begroot"));
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
    assertThat(tabel(eigen).getMap("totalen.samen.begroot"))
        .isEqualTo(tabel(scenario).getMap("totalen.samen.begroot"));
    assertThat(redacteur.vraagt().get(vergelijking).jsonPath().getList("regels")).isEmpty();
  }

  private void wijzigEenCel(String begroting) {
    List<String> regels = tabel(begroting).getList("regels.id");
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
    return willekeur.nextBoolean() ? "xlsx" : "csv";
  }
}
