package nl.strategiekaart.bewerking;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The order of things under the same parent. Who takes the place of another moves everything in
 * between by one; those keep their revisie, because nothing that a person wrote in them changes.
 */
final class Rangorde {

  private Rangorde() {}

  record Buur(UUID id, int nummer) {}

  /**
   * Gives a part its place; does nothing for what has no order. The caller holds the lock on its
   * unit, and has flushed.
   *
   * @param gevraagd the number it should get; null to stay, or to come last among new neighbours
   * @param blijft whether it lies under the same parent as before
   */
  static <E extends Deel<I>, I> void zet(
      Kind<E, I> kind, E deel, Integer gevraagd, boolean blijft) {
    Plaats<E> plaats = kind.plaats();
    if (plaats == null) {
      return;
    }
    int nu = plaats.nummer().applyAsInt(deel);
    List<Buur> rij = anderen(kind, deel);
    int laatste = laatste(rij);
    boolean houdt = blijft && isVrij(nu, rij) && nu <= plaats.hoogste();
    int eigen = houdt ? nu : plaats.vrijNa(laatste, nummer -> isVrij(nummer, rij));
    int wordt = gevraagd == null ? achteraan(plaats, laatste, eigen, houdt) : gevraagd;
    if (!isVrij(wordt, rij)) {
      schuifOp(kind, rij, new Buur(deel.id, eigen), wordt);
    }
    plaats.zet().accept(deel, wordt);
  }

  /** Behind the others, who make room when the last of them has the highest place there is. */
  private static int achteraan(Plaats<?> plaats, int laatste, int eigen, boolean houdt) {
    return houdt || eigen > laatste ? eigen : plaats.hoogste();
  }

  /**
   * The places in use among the others where it lies, for several that come behind them in one go.
   * Where the last of them stands far away they close up first; a number for readers stays.
   */
  static <E extends Deel<I>, I> NavigableSet<Integer> bezetMetRuimte(Kind<E, I> kind, E deel) {
    List<Buur> rij = anderen(kind, deel);
    boolean sluitAaneen = !kind.plaats().isNummer() && laatste(rij) > Plaats.HOOGSTE / 2;
    NavigableSet<Integer> bezet = new TreeSet<>();
    for (int i = 0; i < rij.size(); i++) {
      Buur buur = rij.get(i);
      int nummer = sluitAaneen ? i + 1 : buur.nummer;
      if (nummer != buur.nummer) {
        schrijf(kind, buur.id, nummer);
      }
      bezet.add(nummer);
    }
    return bezet;
  }

  private static int laatste(List<Buur> rij) {
    return rij.isEmpty() ? 0 : rij.get(rij.size() - 1).nummer;
  }

  private static boolean isVrij(int nummer, List<Buur> rij) {
    return rij.stream().noneMatch(buur -> buur.nummer == nummer);
  }

  /** They keep the same numbers together: who comes in takes along the one it had. */
  private static void schuifOp(Kind<?, ?> kind, List<Buur> rij, Buur zelf, int wordt) {
    rij.add(zelf);
    rij.sort(Comparator.comparing(Buur::nummer));
    List<Integer> nummers = rij.stream().map(Buur::nummer).toList();
    rij.remove(zelf);
    rij.add(nummers.indexOf(wordt), zelf);
    for (int i = 0; i < rij.size(); i++) {
      Buur buur = rij.get(i);
      if (buur != zelf && buur.nummer != nummers.get(i)) {
        schrijf(kind, buur.id, nummers.get(i));
      }
    }
  }

  private static <E extends Deel<I>, I> List<Buur> anderen(Kind<E, I> kind, E deel) {
    Plaats<E> plaats = kind.plaats();
    return Panache.getEntityManager()
        .createQuery(
            "select d.id, d.%1$s from %2$s d where d.%3$s.id = :boven and d.id <> :id order by d.%1$s"
                .formatted(plaats.veld(), kind.entiteitnaam(), plaats.boven()),
            Buur.class)
        .setParameter("boven", plaats.binnen().apply(deel))
        .setParameter("id", deel.id)
        .getResultList();
  }

  private static void schrijf(Kind<?, ?> kind, UUID id, int nummer) {
    Panache.getEntityManager()
        .createQuery(
            "update %s d set d.%s = :nummer where d.id = :id"
                .formatted(kind.entiteitnaam(), kind.plaats().veld()))
        .setParameter("nummer", nummer)
        .setParameter("id", id)
        .executeUpdate();
  }
}
