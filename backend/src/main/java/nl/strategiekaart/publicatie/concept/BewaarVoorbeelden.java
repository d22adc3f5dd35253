package nl.strategiekaart.publicatie.concept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.strategiekaart.publicatie.JsonTekst;

/**
 * Keeps the last preview of an agenda in the memory of a node, for as long as all that it shows is
 * the same. That is asked of the database every time, so nodes need not tell each other anything.
 */
@ApplicationScoped
class BewaarVoorbeelden {

  /** Of all previews together, as the characters of their JSON: some three bytes each. */
  private static final long MEESTE_TEKENS = 16L << 20;

  /** So that a crowd of almost empty agendas is bounded too. */
  private static final int MINSTE_TEKENS = 10_000;

  private final EntityManager em;
  private final JsonTekst json;
  private final Cache<UUID, Bewaard> bewaard =
      Caffeine.newBuilder()
          .maximumWeight(MEESTE_TEKENS)
          .weigher((UUID agenda, Bewaard een) -> een.tekens)
          .build();

  BewaarVoorbeelden(EntityManager em, JsonTekst json) {
    this.em = em;
    this.json = json;
  }

  /**
   * All that a preview follows from, apart from the moment at which it is shown. Whatever is edited
   * in a concept has a line in the trail, so its last number stands for the whole of it. Not in the
   * trail are the number that the next versie gets, and what organisaties are called: those belong
   * to no agenda.
   *
   * @param wijziging number of the last change of the concept
   * @param versie number of the last versie; null when there is none
   * @param organisaties goes up with every organisatie that comes or changes
   */
  record Uitgangspunt(long wijziging, Integer versie, long organisaties) {}

  private record Bewaard(Uitgangspunt uitgangspunt, VoorbeeldView voorbeeld, int tekens) {}

  /** As it is now; empty when the agenda is archived. */
  Optional<Uitgangspunt> uitgangspunt(UUID agenda) {
    return em
        .createQuery(
            """
            select (select coalesce(max(w.nummer), 0) from Wijziging w where w.eenheidId = a.id),
              (select max(v.nummer) from Versie v where v.agenda = a),
              (select coalesce(sum(o.revisie + 1), 0) from Organisatie o)
            from Agenda a where a.id = :agenda""",
            Uitgangspunt.class)
        .setParameter("agenda", agenda)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The one that was kept when all of this was the same, or a new one. */
  VoorbeeldView geef(UUID agenda, Uitgangspunt nu, Supplier<VoorbeeldView> maak) {
    Bewaard bekend = bewaard.getIfPresent(agenda);
    if (bekend == null || !bekend.uitgangspunt.equals(nu)) {
      VoorbeeldView nieuw = maak.get();
      bekend = new Bewaard(nu, nieuw, Math.max(MINSTE_TEKENS, json.schrijf(nieuw).length()));
      bewaard.put(agenda, bekend);
    }
    return bekend.voorbeeld;
  }
}
