package nl.strategiekaart.bewerking;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.shared.Basis;

/** The places of all parts in a unit together, for who puts many back in one go. */
@ApplicationScoped
public class Plaatsen {

  private final Kinds kinds;

  Plaatsen(Kinds kinds) {
    this.kinds = kinds;
  }

  /** A part in its row. */
  private record Staat(UUID id, UUID rij, int nummer) {}

  /** The number of every part that has a place, by its identifier. */
  public Map<UUID, Integer> nu(Basis eenheid) {
    return staan(kinds.alle().filter(kind -> kind.plaats() != null), eenheid).stream()
        .collect(Collectors.toMap(Staat::id, Staat::nummer));
  }

  /**
   * Where the parts of a kind have to stand so that those that were put back have their place
   * again.
   *
   * @param teruggezet those, with the numbers that they had; not stored yet
   * @param toen the numbers that all had; empty when that is not known, and then who was not put
   *     back makes room
   * @return the new numbers, of those that get another one
   */
  <E extends Deel<I>, I> Map<UUID, Integer> nieuw(
      Kind<E, I> kind, Basis eenheid, List<E> teruggezet, Map<UUID, Integer> toen) {
    Plaats<E> plaats = kind.plaats();
    if (plaats == null) {
      return Map.of();
    }
    Set<UUID> terug = teruggezet.stream().map(deel -> deel.id).collect(Collectors.toSet());
    Map<UUID, List<Staat>> rijen = new HashMap<>();
    teruggezet.forEach(
        deel -> {
          int nummer = plaats.nummer().applyAsInt(deel);
          bij(rijen, new Staat(deel.id, plaats.binnen().apply(deel), nummer));
        });
    staan(Stream.of(kind), eenheid).stream()
        .filter(deel -> !terug.contains(deel.id))
        .forEach(deel -> bij(rijen, deel));
    Map<UUID, Integer> nieuw = new HashMap<>();
    for (List<Staat> rij : rijen.values()) {
      rij.sort(
          Comparator.comparing((Staat deel) -> toen.getOrDefault(deel.id, deel.nummer))
              .thenComparing(deel -> !terug.contains(deel.id)));
      int[] wordt = opeenvolgend(rij, toen, plaats.hoogste());
      for (int i = 0; i < wordt.length; i++) {
        if (wordt[i] != rij.get(i).nummer) {
          nieuw.put(rij.get(i).id, wordt[i]);
        }
      }
    }
    return nieuw;
  }

  /** Each behind the one before; who would come beyond the highest place makes the others go up. */
  private static int[] opeenvolgend(List<Staat> rij, Map<UUID, Integer> toen, int hoogste) {
    int[] wordt = new int[rij.size()];
    for (int i = 0; i < wordt.length; i++) {
      int wens = Math.min(toen.getOrDefault(rij.get(i).id, rij.get(i).nummer), hoogste);
      wordt[i] = i == 0 ? wens : Math.max(wens, wordt[i - 1] + 1);
    }
    int grens = hoogste;
    for (int i = wordt.length - 1; i >= 0; i--, grens--) {
      wordt[i] = Math.min(wordt[i], grens);
    }
    return wordt;
  }

  private static void bij(Map<UUID, List<Staat>> rijen, Staat deel) {
    rijen.computeIfAbsent(deel.rij, rij -> new ArrayList<>()).add(deel);
  }

  /** As the database has it: of all these kinds in one question. */
  private static List<Staat> staan(Stream<? extends Kind<?, ?>> soorten, Basis eenheid) {
    String vraag =
        soorten
            .map(
                kind ->
                    "select id, %s_id, %s from %s where %s = :eenheid and gearchiveerd_op is null"
                        .formatted(
                            kind.plaats().boven(),
                            kind.plaats().veld(),
                            kind.naam(),
                            kind.kolomVanEenheid()))
            .collect(Collectors.joining(" union all "));
    return Panache.getEntityManager()
        .createNativeQuery(vraag, Staat.class)
        .setParameter("eenheid", eenheid.id)
        .getResultList();
  }
}
