package nl.strategiekaart.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import nl.strategiekaart.KleineAgenda;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;

/** What a plan for a year takes out of one of several years. */
@PostgresTest
class JaarplanTest extends Kopieproef {

  /** The actie of 29 februari 2028 has another year, and the first one is always going on. */
  @Test
  void een_jaarplan_neemt_uit_een_meerjarenplan_wat_in_dat_jaar_loopt() {
    Map<String, ?> vraag =
        Map.of(
            "van", "2027-01-01",
            "tot", "2027-12-31",
            "soort", "jaarplan",
            "tijden", "blijf",
            "alleenInPeriode", true,
            "metAfgeronde", true,
            "begroting", "bedragen");
    ObjectNode plan = inhoud(vraag);
    assertThat(codes(acties(plan))).containsExactly("a1", "a4");
    assertThat(acties(plan).at("/0/hoe/0/wanneer").textValue()).isEqualTo("derde kwartaal 2026");
    assertThat(acties(plan).at("/1/wanneer").textValue()).isEqualTo("2026 en verder");
    assertThat(plan.at("/fasen/0/van").textValue()).isEqualTo("2026-01");
    assertThat(plan.at("/begroting/vanJaar").intValue()).isEqualTo(2027);
    assertThat(plan.at("/begroting/totJaar").intValue()).isEqualTo(2027);
    JsonNode begroot = plan.at("/begroting/begrotingsregels/0/begroot");
    assertThat(begroot.size()).isEqualTo(1);
    assertThat(begroot.at("/2027/beslistVoor").textValue()).isEqualTo("2026-07-01");
    // Of a copy that moves, what matters is the time that it gets.
    Map<String, ?> later =
        Map.of(
            "van",
            "2035-03-01",
            "tot",
            "2035-12-31",
            "alleenInPeriode",
            true,
            "metAfgeronde",
            true);
    assertThat(codes(acties(inhoud(later)))).containsExactly("a1", "a2", "a4");
  }

  @Test
  void een_jaarplan_neemt_de_fasen_resultaten_en_strategieen_van_dat_jaar() {
    KleineAgenda klein = KleineAgenda.nieuw();
    neemAgenda(
        klein
            .met(
                "fasen:\n",
                "fasen:\n  - {code: eerder, naam: Eerder, van: 2024-01, tot: 2025-12}\n"
                    + "  - {code: later, naam: Later, van: 2027-01, tot: 2027-12}\n"
                    + "  - {code: ooit, naam: Ooit, van: 2028-01, tot: 2028-12}\n")
            .met(
                "    resultaten:\n",
                "    resultaten:\n      - {code: r-eerder, tekst: Eerder af., fase: eerder}\n"
                    + "      - {code: r-later, tekst: Later af., fase: later}\n"
                    + "      - {code: r-ooit, tekst: Ooit af., fase: ooit}\n")
            .met(
                "    strategieen:\n",
                "    strategieen:\n"
                    + "      - {code: s-later, titel: Later, resultaten: [r-eerder, r-later], acties: [{code: b1, wat: Nu., wanneer: doorlopend}]}\n"
                    + "      - {code: s-eerder, titel: Eerder, resultaten: [r-eerder], acties: [{code: b2, wat: Toen., wanneer: \"2024\"}]}\n"
                    + "      - {code: s-ooit, titel: Ooit, resultaten: [r-ooit], acties: [{code: b3, wat: Alvast., wanneer: \"2027\"}]}\n"));
    ObjectNode plan =
        inhoud(
            Map.of(
                "van", "2027-01-01",
                "tot", "2027-12-31",
                "soort", "jaarplan",
                "tijden", "blijf",
                "alleenInPeriode", true));
    JsonNode lijn = plan.at("/programmalijnen/0");
    assertThat(codes(lijn.get("strategieen")))
        .contains("s-later", "s-ooit")
        .doesNotContain("s-eerder");
    // Of what is worked on for another year, what for stays; of the rest only this year.
    assertThat(codes(lijn.get("resultaten")))
        .contains("r-later", "r-ooit")
        .doesNotContain("r-eerder");
    assertThat(codes(plan.get("fasen"))).contains("later", "ooit").doesNotContain("eerder");
    JsonNode eerste =
        lijn.get("strategieen")
            .valueStream()
            .filter(een -> een.get("code").textValue().equals("s-later"))
            .findFirst()
            .orElseThrow();
    assertThat(eerste.get("resultaten").toString()).isEqualTo("[\"r-later\"]");
  }
}
