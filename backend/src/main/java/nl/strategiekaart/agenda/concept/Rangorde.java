package nl.strategiekaart.agenda.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.Agendadeel;
import nl.strategiekaart.agenda.Conceptdeel;
import nl.strategiekaart.agenda.Geordend;

/**
 * The order of things under the same parent. Who takes the place of another moves everything in
 * between by one; those keep their revisie, because nothing that a person wrote in them changes.
 */
@ApplicationScoped
class Rangorde {

  private final EntityManager em;

  Rangorde(EntityManager em) {
    this.em = em;
  }

  private record Plaats(UUID id, int nummer) {}

  /**
   * Gives a part its place; does nothing for what has no order. The caller holds the lock on the
   * agenda, and has flushed.
   *
   * @param gevraagd the number it should get; null to stay, or to come last among new neighbours
   * @param blijft whether it lies under the same parent as before
   */
  void zet(Agendadeel<?> deel, Integer gevraagd, boolean blijft) {
    if (!(deel instanceof Geordend geordend)) {
      return;
    }
    List<Plaats> rij = anderen(deel);
    int achteraan = rij.isEmpty() ? 1 : rij.get(rij.size() - 1).nummer + 1;
    if (gevraagd == null) {
      geordend.zetPlaats(
          blijft && rij.stream().noneMatch(p -> p.nummer == geordend.plaats())
              ? geordend.plaats()
              : achteraan);
      return;
    }
    if (rij.stream().noneMatch(plaats -> plaats.nummer == gevraagd)) {
      geordend.zetPlaats(gevraagd);
      return;
    }
    boolean vrij = rij.stream().noneMatch(plaats -> plaats.nummer == geordend.plaats());
    rij.add(new Plaats(deel.id, blijft && vrij ? geordend.plaats() : achteraan));
    rij.sort(Comparator.comparing(Plaats::nummer));
    List<Integer> nummers = rij.stream().map(Plaats::nummer).toList();
    Plaats zelf = rij.stream().filter(p -> p.id.equals(deel.id)).findFirst().orElseThrow();
    rij.remove(zelf);
    rij.add(nummers.indexOf(gevraagd), zelf);
    for (int i = 0; i < rij.size(); i++) {
      if (rij.get(i).id.equals(deel.id)) {
        geordend.zetPlaats(nummers.get(i));
      } else if (rij.get(i).nummer != nummers.get(i)) {
        schrijf(deel, rij.get(i).id, nummers.get(i));
      }
    }
  }

  private List<Plaats> anderen(Agendadeel<?> deel) {
    @SuppressWarnings("unchecked")
    List<Tuple> rijen =
        em.createNativeQuery(
                "select id, %1$s from %2$s where %3$s = :boven and id <> :id and gearchiveerd_op is null order by %1$s"
                    .formatted(kolom(deel), deel.soort(), kolomBoven(deel)),
                Tuple.class)
            .setParameter("boven", ((Geordend) deel).binnen())
            .setParameter("id", deel.id)
            .getResultList();
    return new ArrayList<>(
        rijen.stream()
            .map(rij -> new Plaats(rij.get(0, UUID.class), rij.get(1, Integer.class)))
            .toList());
  }

  private void schrijf(Conceptdeel<?> deel, UUID id, int nummer) {
    em.createNativeQuery(
            "update %s set %s = :nummer where id = :id".formatted(deel.soort(), kolom(deel)))
        .setParameter("nummer", nummer)
        .setParameter("id", id)
        .executeUpdate();
  }

  private static String kolom(Conceptdeel<?> deel) {
    return switch (deel.soort()) {
      case programmalijn, thema -> "nummer";
      default -> "volgorde";
    };
  }

  private static String kolomBoven(Conceptdeel<?> deel) {
    return switch (deel.soort()) {
      case resultaat, strategie, actie -> "programmalijn_id";
      case begrotingsregel -> "begroting_id";
      default -> "agenda_id";
    };
  }
}
