package nl.strategiekaart.agenda.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/** Taking one change back never takes along what a colleague wrote after it. */
@PostgresTest
class WijzigingTerugzettenTest extends Conceptproef {

  private ValidatableResponse collegaWijzigt(String pad, Map<String, ?> wat) {
    Proefgebruiker collega =
        Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, agenda + "-gemeente");
    return collega
        .vraagt()
        .header("If-Match", redacteur.vraagt().get(concept() + pad).header("ETag"))
        .contentType("application/merge-patch+json")
        .body(wat)
        .patch(concept() + pad)
        .then();
  }

  private long laatste() {
    return redacteur.lees(concept() + "/wijzigingen").at("/resultaten/0/nummer").longValue();
  }

  private ValidatableResponse herstel(long wijziging, String etag) {
    var verzoek =
        redacteur.vraagt().contentType("application/json").body(Map.of("wijziging", wijziging));
    return (etag == null ? verzoek : verzoek.header("If-Match", etag))
        .post(concept() + "/herstellingen")
        .then();
  }

  private String actie() {
    return "/acties/" + kaart().getString("acties[0].id");
  }

  @Test
  void alleen_wat_de_wijziging_veranderde_gaat_terug() {
    String actie = actie();
    String toen = redacteur.lees(concept() + actie).at("/inhoud/wat").textValue();
    wijzig(actie, Map.of("wat", "De groep oefent twee keer.")).statusCode(200);
    long mijne = laatste();
    collegaWijzigt(actie, Map.of("hoe", List.of(Map.of("tekst", "Zaal huren")))).statusCode(200);

    herstel(mijne, null)
        .statusCode(200)
        .body("inhoud.wat", equalTo(toen))
        .body("inhoud.hoe[0].tekst", equalTo("Zaal huren"));
    // And forward again: that it was put back is a change like any other.
    herstel(laatste(), null)
        .statusCode(200)
        .body("inhoud.wat", equalTo("De groep oefent twee keer."))
        .body("inhoud.hoe[0].tekst", equalTo("Zaal huren"));
  }

  @Test
  void wat_een_collega_er_later_overheen_schreef_wordt_eerst_gezien() {
    String actie = actie();
    String toen = redacteur.lees(concept() + actie).at("/inhoud/wat").textValue();
    wijzig(actie, Map.of("wat", "De groep oefent twee keer.")).statusCode(200);
    long mijne = laatste();
    collegaWijzigt(actie, Map.of("wat", "De groep oefent in het weekend.")).statusCode(200);

    String nu =
        herstel(mijne, null)
            .statusCode(409)
            .body("type", equalTo("urn:strategiekaart:sindsdien-gewijzigd"))
            .body("detail", containsString("sindsdien opnieuw gewijzigd"))
            .extract()
            .header("ETag");
    assertThat(redacteur.lees(concept() + actie).at("/inhoud/wat").textValue())
        .isEqualTo("De groep oefent in het weekend.");

    // Seen, and while it was looked at it changed once more.
    collegaWijzigt(actie, Map.of("wat", "De groep oefent elke dag.")).statusCode(200);
    herstel(mijne, nu).statusCode(412);

    String gezien = redacteur.vraagt().get(concept() + actie).header("ETag");
    herstel(mijne, gezien).statusCode(200).body("inhoud.wat", equalTo(toen));
  }

  @Test
  void wie_zijn_plaats_alleen_door_anderen_kreeg_is_niet_overschreven() {
    String lijn = kaart().getString("programmalijn.id");
    String tweede = id("programmalijnen", Map.of("titel", "Dansen", "ambitie", "Iedereen danst."));
    wijzig("/programmalijnen/" + tweede, Map.of("titel", "Meer dansen", "nummer", 1))
        .statusCode(200);
    long mijne = laatste();
    wijzig("/programmalijnen/" + lijn, Map.of("nummer", 1)).statusCode(200);
    herstel(mijne, null).statusCode(200).body("inhoud.titel", equalTo("Dansen"));
  }

  @Test
  void wat_eerst_leeg_was_wordt_weer_leeg_en_wat_leeg_werd_weer_gevuld() {
    String actie = actie();
    wijzig(actie, Map.of("frequentie", "wekelijks")).statusCode(200);
    long gevuld = laatste();
    herstel(gevuld, null).statusCode(200).body("inhoud.frequentie", nullValue());
    herstel(laatste(), null).statusCode(200).body("inhoud.frequentie", equalTo("wekelijks"));
  }
}
