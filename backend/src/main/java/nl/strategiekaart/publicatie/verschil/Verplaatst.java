package nl.strategiekaart.publicatie.verschil;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.strategiekaart.publicatie.verschil.Inhoud.Deel;

/**
 * Finds what was moved. Of the parts that kept their parent, the longest row that stands in the
 * same order in both contents stayed where it was; the others moved. So moving one thing names one
 * thing, and not everything it passed.
 */
final class Verplaatst {

  private Verplaatst() {}

  static Set<UUID> tussen(Map<UUID, Deel> oud, Map<UUID, Deel> nieuw) {
    Map<String, List<Deel>> perOuder = new LinkedHashMap<>();
    for (Deel deel : nieuw.values()) {
      Deel was = oud.get(deel.id());
      if (was != null && deel.ouder() != null && deel.ouder().equals(was.ouder())) {
        perOuder
            .computeIfAbsent(deel.soort() + "/" + deel.ouder(), ouder -> new ArrayList<>())
            .add(deel);
      }
    }
    Set<UUID> verplaatst = new HashSet<>();
    for (List<Deel> delen : perOuder.values()) {
      Set<UUID> gebleven = gebleven(delen, oud);
      delen.stream().map(Deel::id).filter(id -> !gebleven.contains(id)).forEach(verplaatst::add);
    }
    return verplaatst;
  }

  /** A row that ends in a part, and the part before it. */
  private record Rij(int lengte, long gewicht, int vorige) {

    boolean langerDan(Rij ander) {
      return lengte > ander.lengte || lengte == ander.lengte && gewicht > ander.gewicht;
    }
  }

  private static Set<UUID> gebleven(List<Deel> delen, Map<UUID, Deel> oud) {
    List<Deel> opVolgorde = delen.stream().sorted(Comparator.comparing(Deel::plaats)).toList();
    List<Rij> rijen = new ArrayList<>();
    int langste = -1;
    for (int i = 0; i < opVolgorde.size(); i++) {
      Deel deel = opVolgorde.get(i);
      Rij beste = new Rij(1, gewicht(deel), -1);
      for (int j = 0; j < i; j++) {
        if (plaats(opVolgorde.get(j), oud) < plaats(deel, oud)) {
          Rij voor = rijen.get(j);
          Rij langer = new Rij(voor.lengte + 1, voor.gewicht + gewicht(deel), j);
          beste = langer.langerDan(beste) ? langer : beste;
        }
      }
      rijen.add(beste);
      langste = langste < 0 || beste.langerDan(rijen.get(langste)) ? i : langste;
    }
    Set<UUID> gebleven = new HashSet<>();
    for (int i = langste; i >= 0; i = rijen.get(i).vorige) {
      gebleven.add(opVolgorde.get(i).id());
    }
    return gebleven;
  }

  private static int plaats(Deel deel, Map<UUID, Deel> oud) {
    return oud.get(deel.id()).plaats();
  }

  /**
   * Chooses between rows of the same length by something that both contents share, so that looking
   * back names the same parts as looking ahead.
   */
  private static long gewicht(Deel deel) {
    return deel.id().getMostSignificantBits() >>> 8 ^ deel.id().getLeastSignificantBits() >>> 8;
  }
}
