package nl.strategiekaart.publicatie.concept;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Queryteller;
import org.junit.jupiter.api.Test;

/** What many ask, and does not fit in memory, lies ready on disk. */
@PostgresTest
@TestProfile(SamenKijkenTest.Krap.class)
class VanSchijfTest {

  private static final int IN_HET_GEHEUGEN = 1 << 20;

  @Inject Queryteller queryteller;

  @Test
  void wat_niet_in_het_geheugen_past_ligt_op_schijf_klaar() {
    List<String> adressen =
        IntStream.rangeClosed(1, 70)
            .mapToObj("/v1/agendas/zoetermeer-2022-2030/acties?pageSize=%d"::formatted)
            .toList();
    List<Response> eerst = adressen.stream().map(VanSchijfTest::lees).toList();
    assertThat(eerst.stream().mapToInt(antwoord -> antwoord.asByteArray().length).sum())
        .isGreaterThan(2 * IN_HET_GEHEUGEN);
    for (int nummer = 0; nummer < adressen.size(); nummer++) {
      String adres = adressen.get(nummer);
      Response[] weer = new Response[1];
      assertThat(queryteller.telMetWatKlaarligt(() -> weer[0] = lees(adres))).as(adres).isZero();
      assertThat(weer[0].asByteArray()).as(adres).isEqualTo(eerst.get(nummer).asByteArray());
      assertThat(weer[0].header("ETag")).isEqualTo(eerst.get(nummer).header("ETag"));
    }
  }

  private static Response lees(String adres) {
    Response antwoord = given().header("Accept-Encoding", "identity").get(adres);
    assertThat(antwoord.statusCode()).as(adres).isEqualTo(200);
    return antwoord;
  }
}
