package nl.strategiekaart.publicatie.verschil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.publicatie.verschil.Inhoud.Deel;
import nl.strategiekaart.publicatie.verschil.Inhoud.Soort;
import nl.strategiekaart.publicatie.verschil.Verschil.Groep;
import nl.strategiekaart.publicatie.verschil.Verschil.Onderdeel;
import nl.strategiekaart.publicatie.verschil.Verschil.Veld;
import nl.strategiekaart.publicatie.verschil.Verschil.Wat;
import org.junit.jupiter.api.Test;

class VergelijkTest {

  private static UUID id(String naam) {
    return UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8));
  }

  static Deel lijn(String naam, int plaats) {
    return new Deel(
        id(naam),
        Soort.programmalijn,
        naam,
        naam,
        plaats,
        id(naam),
        "agenda",
        plaats,
        Map.of("titel", naam),
        null);
  }

  static Deel actie(String naam, String lijn, int plaats, Map<String, String> velden) {
    return new Deel(
        id(naam),
        Soort.actie,
        naam,
        naam,
        null,
        id(lijn),
        id(lijn).toString(),
        plaats,
        velden,
        null);
  }

  /** Line a with acties in this order. */
  private static Inhoud acties(String... namen) {
    List<Deel> delen = new ArrayList<>(List.of(lijn("a", 1)));
    for (String naam : namen) {
      delen.add(actie(naam, "a", delen.size(), Map.of("wat", naam)));
    }
    return new Inhoud(delen);
  }

  static List<Onderdeel> onderdelen(Inhoud oud, Inhoud nieuw) {
    return Vergelijk.tussen(oud, nieuw).groepen().stream()
        .flatMap(groep -> groep.onderdelen().stream())
        .toList();
  }

  @Test
  void een_veld_dat_verandert_wordt_met_oud_en_nieuw_genoemd_en_de_rest_niet() {
    Inhoud oud =
        new Inhoud(
            List.of(
                lijn("a", 1),
                actie("x", "a", 1, Map.of("wat", "Oefenen", "wie", "Trekker: Theater"))));
    Inhoud nieuw =
        new Inhoud(
            List.of(
                lijn("a", 1),
                actie("x", "a", 1, Map.of("wat", "Oefenen", "wie", "Trekker: Museum"))));
    assertThat(onderdelen(oud, nieuw))
        .containsExactly(
            new Onderdeel(
                Soort.actie,
                id("x").toString(),
                "x",
                Wat.gewijzigd,
                List.of(new Veld("wie", "Trekker: Theater", "Trekker: Museum"))));
  }

  @Test
  void een_veld_dat_leeg_wordt_of_gevuld_raakt_heeft_een_kant_zonder_woorden() {
    Inhoud zonder = new Inhoud(List.of(lijn("a", 1), actie("x", "a", 1, Map.of())));
    Inhoud met =
        new Inhoud(List.of(lijn("a", 1), actie("x", "a", 1, Map.of("frequentie", "wekelijks"))));
    assertThat(onderdelen(zonder, met).get(0).velden())
        .containsExactly(new Veld("frequentie", null, "wekelijks"));
    assertThat(onderdelen(met, zonder).get(0).velden())
        .containsExactly(new Veld("frequentie", "wekelijks", null));
  }

  @Test
  void wie_een_ding_verplaatst_ziet_een_ding_genoemd() {
    assertThat(onderdelen(acties("p", "q", "r", "s", "t"), acties("q", "r", "s", "p", "t")))
        .containsExactly(
            new Onderdeel(
                Soort.actie,
                id("p").toString(),
                "p",
                Wat.verplaatst,
                List.of(new Veld("plaats", "1", "4"))));
  }

  @Test
  void wat_opschuift_door_iets_nieuws_of_vervallens_is_niet_verplaatst() {
    assertThat(onderdelen(acties("p", "q", "r"), acties("nieuw", "p", "r")))
        .extracting(Onderdeel::titel, Onderdeel::wat)
        .containsExactly(tuple("nieuw", Wat.nieuw), tuple("q", Wat.vervallen));
  }

  @Test
  void een_andere_naam_van_waar_een_veld_naar_wijst_is_geen_verschil_van_dat_veld() {
    Deel een =
        new Deel(
            id("s"),
            Soort.strategie,
            "s",
            "s",
            null,
            id("a"),
            "a",
            1,
            Map.of("resultaten", "Oude naam"),
            Map.of("resultaten", "r1"));
    Deel hernoemd =
        new Deel(
            id("s"),
            Soort.strategie,
            "s",
            "s",
            null,
            id("a"),
            "a",
            1,
            Map.of("resultaten", "Nieuwe naam"),
            Map.of("resultaten", "r1"));
    Deel erbij =
        new Deel(
            id("s"),
            Soort.strategie,
            "s",
            "s",
            null,
            id("a"),
            "a",
            1,
            Map.of("resultaten", "Nieuwe naam\nTweede"),
            Map.of("resultaten", "r1 r2"));
    Deel lijn = lijn("a", 1);
    assertThat(onderdelen(new Inhoud(List.of(lijn, een)), new Inhoud(List.of(lijn, hernoemd))))
        .isEmpty();
    assertThat(onderdelen(new Inhoud(List.of(lijn, een)), new Inhoud(List.of(lijn, erbij))))
        .singleElement()
        .extracting(Onderdeel::velden)
        .isEqualTo(List.of(new Veld("resultaten", "Oude naam", "Nieuwe naam\nTweede")));
  }

  @Test
  void een_actie_die_naar_een_andere_lijn_gaat_staat_daar_met_beide_namen() {
    Inhoud oud = new Inhoud(List.of(lijn("a", 1), lijn("b", 2), actie("x", "a", 1, Map.of())));
    Inhoud nieuw = new Inhoud(List.of(lijn("a", 1), lijn("b", 2), actie("x", "b", 1, Map.of())));
    Verschil verschil = Vergelijk.tussen(oud, nieuw);
    assertThat(verschil.aantal()).isEqualTo(1);
    assertThat(verschil.groepen().get(0).programmalijn().code()).isEqualTo("b");
    assertThat(verschil.groepen().get(0).onderdelen().get(0).velden())
        .containsExactly(new Veld("programmalijn", "a", "b"));
  }

  @Test
  void groepen_staan_in_de_volgorde_van_de_nieuwste_met_de_agenda_zelf_voorop() {
    Deel agenda =
        new Deel(
            id("agenda"), Soort.agenda, "x", "Agenda", null, null, null, 1, Map.of("t", "1"), null);
    Deel agendaNieuw =
        new Deel(
            id("agenda"), Soort.agenda, "x", "Agenda", null, null, null, 1, Map.of("t", "2"), null);
    Inhoud oud = new Inhoud(List.of(agenda, lijn("weg", 1), lijn("b", 2)));
    Inhoud nieuw =
        new Inhoud(
            List.of(
                agendaNieuw, lijn("c", 1), lijn("b", 2), actie("x", "b", 1, Map.of("wat", "x"))));
    assertThat(Vergelijk.tussen(oud, nieuw).groepen())
        .extracting(groep -> groep.programmalijn() == null ? null : groep.programmalijn().code())
        .containsExactly(null, "c", "b", "weg");
  }

  @Test
  void de_groep_van_een_vervallen_lijn_heeft_haar_laatste_naam() {
    Groep groep =
        Vergelijk.tussen(new Inhoud(List.of(lijn("weg", 3))), new Inhoud(List.of()))
            .groepen()
            .get(0);
    assertThat(groep.programmalijn().nummer()).isEqualTo(3);
    assertThat(groep.onderdelen().get(0).wat()).isEqualTo(Wat.vervallen);
  }
}
