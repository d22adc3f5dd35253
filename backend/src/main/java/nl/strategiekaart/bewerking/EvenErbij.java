package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Kenmerken;

/**
 * What lies in the archive and is named by something that is put back: taken out for as long as
 * that is written, because a name of something that is not there is otherwise not seen, and not
 * taken. Within one transaction, so nobody else ever sees it.
 */
final class EvenErbij {

  private record Gearchiveerd(UUID id, Instant sinds) {}

  private final Map<Kind<?, ?>, List<Gearchiveerd>> uitArchief = new HashMap<>();

  /**
   * Takes them out. What was read of the unit before no longer holds.
   *
   * @param terug the changes before which everything becomes what it was
   */
  EvenErbij(Kinds kinds, Basis eenheid, Inhoudlezer lezer, List<Wijziging> terug) {
    Set<UUID> genoemd = new HashSet<>();
    terug.forEach(
        regel -> {
          ObjectNode voor = lezer.object(regel.voor);
          // Without what it hangs under it is not there itself.
          kinds.boven(kinds.metNaam(regel.soort).orElseThrow()).forEach(b -> voor.remove(b.veld()));
          verzamel(voor, genoemd);
        });
    if (!genoemd.isEmpty()) {
      kinds.alle().forEach(kind -> neemUit(kind, eenheid, genoemd));
    }
    Panache.getEntityManager().clear();
  }

  private static void verzamel(JsonNode voor, Set<UUID> genoemd) {
    voor.forEach(deel -> verzamel(deel, genoemd));
    Optional.ofNullable(voor.textValue()).flatMap(Kenmerken::uuid).ifPresent(genoemd::add);
  }

  private void neemUit(Kind<?, ?> kind, Basis eenheid, Set<UUID> genoemd) {
    List<Gearchiveerd> weg =
        Panache.getEntityManager()
            .createNativeQuery(
                """
                select id, gearchiveerd_op from %s
                where %s = :eenheid and id in :genoemd and gearchiveerd_op is not null"""
                    .formatted(kind.naam(), kind.kolomVanEenheid()),
                Gearchiveerd.class)
            .setParameter("eenheid", eenheid.id)
            .setParameter("genoemd", genoemd)
            .getResultList();
    weg.forEach(deel -> zet(kind, deel.id, null));
    uitArchief.put(kind, weg);
  }

  /** Puts them back as they lay there. What was written and read until now keeps naming them. */
  void legTerug() {
    uitArchief.forEach((kind, weg) -> weg.forEach(deel -> zet(kind, deel.id, deel.sinds)));
  }

  private static void zet(Kind<?, ?> kind, UUID id, Instant sinds) {
    Panache.getEntityManager()
        .createNativeQuery(
            "update %s set gearchiveerd_op = :sinds where id = :id".formatted(kind.naam()))
        .setParameter("sinds", sinds)
        .setParameter("id", id)
        .executeUpdate();
  }
}
