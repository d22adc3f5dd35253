package nl.strategiekaart.uitwisseling.kaart;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.strategiekaart.uitwisseling.kaart.Kaartrij.Veld;

/** What was said in rows above and holds below, until something to its left is another. */
final class Kaartgroepen {

  private final Map<Kaartkolom, Integer> kolommen;
  private final List<Kaartkolom> namen;
  private final Map<Kaartkolom, Veld> geldt = new EnumMap<>(Kaartkolom.class);
  private Veld laatste;

  Kaartgroepen(Map<Kaartkolom, Integer> kolommen) {
    this.kolommen = kolommen;
    this.namen =
        Stream.of(Kaartkolom.programmalijn, Kaartkolom.resultaat, Kaartkolom.strategie)
            .filter(kolommen::containsKey)
            .sorted(
                Comparator.comparing((Kaartkolom wat) -> wat != Kaartkolom.programmalijn)
                    .thenComparing(kolommen::get))
            .toList();
  }

  void vulAan(Map<Kaartkolom, Veld> velden) {
    for (Kaartkolom naam : namen) {
      Veld nieuw = velden.get(naam);
      Veld was = geldt.get(naam);
      if (nieuw != null && (was == null || !was.tekst().equals(nieuw.tekst()))) {
        List<Kaartkolom> erna = namen.subList(namen.indexOf(naam) + 1, namen.size());
        geldt.keySet().removeIf(wat -> erna.contains(wat) || hoortBij(wat, naam));
        laatste = null;
      }
      if (nieuw != null) {
        geldt.put(naam, nieuw);
      }
    }
    for (Kaartkolom wat : kolommen.keySet()) {
      if (wat.geldtOokEronder()) {
        if (velden.containsKey(wat)) {
          geldt.put(wat, velden.get(wat));
        } else if (geldt.containsKey(wat)) {
          velden.put(wat, geldt.get(wat));
        }
      }
    }
  }

  /** What says more of another programmalijn. */
  private static boolean hoortBij(Kaartkolom wat, Kaartkolom naam) {
    return naam == Kaartkolom.programmalijn
        && (wat == Kaartkolom.ambitie || wat == Kaartkolom.fase);
  }

  Veld actie() {
    return laatste;
  }

  void onthoud(Veld actie) {
    if (actie != null) {
      laatste = actie;
    }
  }
}
