package nl.strategiekaart.publicatie.verschil;

import static nl.strategiekaart.publicatie.verschil.VergelijkTest.actie;
import static nl.strategiekaart.publicatie.verschil.VergelijkTest.lijn;
import static nl.strategiekaart.publicatie.verschil.VergelijkTest.onderdelen;
import static org.assertj.core.api.Assertions.assertThat;

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
import nl.strategiekaart.publicatie.verschil.Verschil.Onderdeel;
import nl.strategiekaart.publicatie.verschil.Verschil.Veld;
import nl.strategiekaart.publicatie.verschil.Verschil.Wat;

/** What holds for any two versies. */
class WillekeurigVergelijkTest {

  @Property(seed = Toeval.ZAAD)
  void wie_met_zichzelf_vergelijkt_vindt_niets(@ForAll("inhoud") Inhoud inhoud) {
    assertThat(Vergelijk.tussen(inhoud, inhoud).groepen()).isEmpty();
  }

  @Property(seed = Toeval.ZAAD)
  void andersom_vergelijken_verwisselt_nieuw_met_vervallen_en_oud_met_nieuw(
      @ForAll("inhoud") Inhoud een, @ForAll("inhoud") Inhoud twee) {
    List<Onderdeel> heen = onderdelen(een, twee);
    List<Onderdeel> terug =
        onderdelen(twee, een).stream().map(WillekeurigVergelijkTest::omgekeerd).toList();
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
}
