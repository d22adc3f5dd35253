package nl.strategiekaart.agenda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.strategiekaart.agenda.StrategiekaartView.Blok;
import nl.strategiekaart.agenda.StrategiekaartView.FaseOpKaart;
import nl.strategiekaart.agenda.StrategiekaartView.Groep;

/**
 * Lays out a strategiekaart. Resultaten that share a strategie, directly or through another
 * resultaat, stand together in one row, so that every strategie stands on the map exactly once.
 */
public final class Kaartindeling {

  private Kaartindeling() {}

  static List<FaseOpKaart> van(Programmalijn lijn, Vervolg vervolg) {
    Map<Fase, List<Groep>> perFase = new LinkedHashMap<>();
    for (Set<Resultaat> rij : rijen(lijn)) {
      voegToe(perFase, faseVan(rij), groep(lijn, rij, vervolg));
    }
    for (Strategie strategie : lijn.strategieen) {
      if (strategie.resultaten.isEmpty()) {
        voegToe(perFase, null, new Groep(List.of(), List.of(blok(strategie, vervolg))));
      }
    }
    Map<Fase, List<ActieView>> los = new LinkedHashMap<>();
    for (Actie actie : lijn.acties) {
      if (actie.strategie == null) {
        los.computeIfAbsent(actie.fase, fase -> new ArrayList<>())
            .add(ActieView.of(actie, vervolg));
      }
    }
    los.forEach(
        (fase, acties) ->
            voegToe(perFase, fase, new Groep(List.of(), List.of(new Blok(null, acties)))));
    return perFase.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                Comparator.nullsLast(Comparator.comparing((Fase fase) -> fase.van))))
        .map(
            e -> new FaseOpKaart(e.getKey() == null ? null : FaseView.of(e.getKey()), e.getValue()))
        .toList();
  }

  private static void voegToe(Map<Fase, List<Groep>> perFase, Fase fase, Groep groep) {
    perFase.computeIfAbsent(fase, f -> new ArrayList<>()).add(groep);
  }

  /** Resultaten joined whenever one strategie serves both, in the order of the map. */
  public static List<Set<Resultaat>> rijen(Programmalijn lijn) {
    List<Set<Resultaat>> rijen = new ArrayList<>();
    lijn.resultaten.forEach(resultaat -> rijen.add(new LinkedHashSet<>(Set.of(resultaat))));
    for (Strategie strategie : lijn.strategieen) {
      List<Set<Resultaat>> samen =
          rijen.stream().filter(rij -> !Collections.disjoint(rij, strategie.resultaten)).toList();
      for (Set<Resultaat> rij : samen.stream().skip(1).toList()) {
        samen.get(0).addAll(rij);
        rijen.remove(rij);
      }
    }
    return rijen;
  }

  /** In which fase resultaten stand that stand together: the first of them all. */
  public static Fase faseVan(Set<Resultaat> rij) {
    return rij.stream().map(r -> r.fase).min(Comparator.comparing(f -> f.van)).orElseThrow();
  }

  private static Groep groep(Programmalijn lijn, Collection<Resultaat> rij, Vervolg vervolg) {
    return new Groep(
        rij.stream()
            .sorted(Comparator.comparing((Resultaat r) -> r.volgorde))
            .map(ResultaatView::of)
            .toList(),
        lijn.strategieen.stream()
            .filter(strategie -> !Collections.disjoint(rij, strategie.resultaten))
            .map(strategie -> blok(strategie, vervolg))
            .toList());
  }

  private static Blok blok(Strategie strategie, Vervolg vervolg) {
    return new Blok(
        StrategieView.of(strategie),
        strategie.acties().stream().map(actie -> ActieView.of(actie, vervolg)).toList());
  }
}
