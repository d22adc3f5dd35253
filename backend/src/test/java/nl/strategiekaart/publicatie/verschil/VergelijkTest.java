package nl.strategiekaart.publicatie.verschil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.strategiekaart.Toeval;
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

  private static Deel lijn(String naam, int plaats) {
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

  private static Deel actie(String naam, String lijn, int plaats, Map<String, String> velden) {
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

  private static List<Onderdeel> onderdelen(Inhoud oud, Inhoud nieuw) {
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

  @Property(seed = Toeval.ZAAD)
  void wie_met_zichzelf_vergelijkt_vindt_niets(@ForAll("inhoud") Inhoud inhoud) {
    assertThat(Vergelijk.tussen(inhoud, inhoud).groepen()).isEmpty();
  }

  @Property(seed = Toeval.ZAAD)
  void andersom_vergelijken_verwisselt_nieuw_met_vervallen_en_oud_met_nieuw(
      @ForAll("inhoud") Inhoud een, @ForAll("inhoud") Inhoud twee) {
    List<Onderdeel> heen = onderdelen(een, twee);
    List<Onderdeel> terug = onderdelen(twee, een).stream().map(VergelijkTest::omgekeerd).toList();
    assertThat(zonderVolgordeEnTitel(heen))
        .containsExactlyInAnyOrderElementsOf(zonderVolgordeEnTitel(terug));
  }

  @Property(seed = Toeval.ZAAD)
  void wat_niet_genoemd_wordt_zegt_aan_beide_kanten_hetzelfde(
      @ForAll("inhoud") Inhoud een, @ForAll("inhoud") Inhoud twee) {
    List<String> genoemd = onderdelen(een, twee).stream().map(Onderdeel::id).toList();
    for (Deel deel : een.delen()) {
      if (!genoemd.contains(deel.id().toString())) {
        Deel ander =
            twee.delen().stream().filter(d -> d.id().equals(deel.id())).findFirst().orElseThrow();
        assertThat(ander.velden()).isEqualTo(deel.velden());
        assertThat(ander.programmalijn()).isEqualTo(deel.programmalijn());
      }
    }
  }

  @Property(seed = Toeval.ZAAD)
  void wat_bleef_staan_staat_aan_beide_kanten_in_dezelfde_volgorde(
      @ForAll("inhoud") Inhoud een, @ForAll("inhoud") Inhoud twee) {
    List<String> genoemd = onderdelen(een, twee).stream().map(Onderdeel::id).toList();
    assertThat(volgorde(een, genoemd)).isEqualTo(volgorde(twee, genoemd));
  }

  private static Map<String, List<UUID>> volgorde(Inhoud inhoud, List<String> zonder) {
    return inhoud.delen().stream()
        .filter(deel -> !zonder.contains(deel.id().toString()))
        .sorted(Comparator.comparing(Deel::plaats))
        .collect(
            Collectors.groupingBy(
                deel -> deel.soort() + "/" + deel.ouder(),
                Collectors.mapping(Deel::id, Collectors.toList())));
  }

  private static Onderdeel omgekeerd(Onderdeel onderdeel) {
    Wat wat =
        switch (onderdeel.wat()) {
          case nieuw -> Wat.vervallen;
          case vervallen -> Wat.nieuw;
          default -> onderdeel.wat();
        };
    return new Onderdeel(
        onderdeel.soort(),
        onderdeel.id(),
        onderdeel.titel(),
        wat,
        onderdeel.velden().stream().map(v -> new Veld(v.veld(), v.nieuw(), v.oud())).toList());
  }

  private static List<Object> zonderVolgordeEnTitel(List<Onderdeel> onderdelen) {
    return onderdelen.stream()
        .map(o -> (Object) List.of(o.soort(), o.id(), o.wat(), Set.copyOf(o.velden())))
        .toList();
  }

  /** Up to three lines in some order, with acties that hang anywhere and say anything. */
  @Provide
  Arbitrary<Inhoud> inhoud() {
    Arbitrary<List<String>> lijnen =
        Arbitraries.shuffle("a", "b", "c").flatMap(l -> Arbitraries.just(l));
    Arbitrary<List<String>> namen =
        Arbitraries.shuffle("p", "q", "r", "s", "t", "u", "v")
            .flatMap(
                alle ->
                    Arbitraries.integers().between(0, 7).map(aantal -> alle.subList(0, aantal)));
    Arbitrary<List<Integer>> keuzes = Arbitraries.integers().between(0, 5).list().ofSize(7);
    return Combinators.combine(lijnen, namen, keuzes)
        .as(
            (l, n, k) -> {
              List<Deel> delen = new ArrayList<>();
              int[] plaats = new int[l.size()];
              for (String lijn : l) {
                delen.add(lijn(lijn, l.indexOf(lijn) + 1));
              }
              for (int i = 0; i < n.size(); i++) {
                int keuze = k.get(i);
                String lijn = Arrays.asList("a", "b", "c").get(keuze % 2);
                Map<String, String> velden =
                    keuze < 2
                        ? Map.of("wat", n.get(i))
                        : Map.of("wat", n.get(i), "wie", "Trekker: " + keuze);
                delen.add(actie(n.get(i), lijn, ++plaats[keuze % 2], velden));
              }
              return new Inhoud(delen);
            });
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
