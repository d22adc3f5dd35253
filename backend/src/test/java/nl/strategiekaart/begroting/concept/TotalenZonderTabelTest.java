package nl.strategiekaart.begroting.concept;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Serverteller;
import nl.strategiekaart.begroting.Begrotingsproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class TotalenZonderTabelTest extends Begrotingsproef {

  @Inject Serverteller serverteller;

  @BeforeEach
  void maakRegels() {
    regel("Een", Map.of("2026", bedrag("1"), "2027", pm()));
    regel("Twee", Map.of("2026", bedrag("2")));
  }

  @Test
  void de_totalen_los_zijn_die_van_de_tabel() {
    String pad = concept() + "/begrotingen/" + begroting;
    assertThat(redacteur.lees(pad + "/totalen"))
        .isEqualTo(redacteur.lees(pad + "/tabel").get("totalen"));
    assertThat(
            serverteller.tel(() -> redacteur.vraagt().get(pad + "/totalen").then().statusCode(200)))
        .isLessThanOrEqualTo(10);
    redacteur
        .vraagt()
        .get(concept() + "/begrotingen/" + UUID.randomUUID() + "/totalen")
        .then()
        .statusCode(404);
  }
}
