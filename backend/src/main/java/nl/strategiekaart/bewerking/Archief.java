package nl.strategiekaart.bewerking;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strategiekaart.bewerking.Verwijzing.Band;
import nl.strategiekaart.bewerking.Wijziging.Wat;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Takes parts out and puts them back. Nothing is deleted: what is archived stays, with its code,
 * and what hangs under it goes and comes along.
 */
@ApplicationScoped
public class Archief {

  private final Kinds kinds;
  private final Bewerking bewerking;
  private final Inhoudlezer lezer;
  private final Spoor spoor;
  private final Clock klok;

  Archief(Kinds kinds, Bewerking bewerking, Inhoudlezer lezer, Spoor spoor, Clock klok) {
    this.kinds = kinds;
    this.bewerking = bewerking;
    this.lezer = lezer;
    this.spoor = spoor;
    this.klok = klok;
  }

  /**
   * Archives a part with everything that hangs under it.
   *
   * @param id null for the unit itself
   * @param alsRevisie the value of If-Match
   * @throws ProbleemException 409 when something that stays still needs it
   */
  @Transactional
  public <E extends Deel<I>, I> void archiveer(
      Kind<E, I> kind, String code, String id, String alsRevisie) {
    E deel = bewerking.zoek(kind, Slot.neem(kind.eenheden().open(code)), id);
    Kenmerken.eis(alsRevisie, deel.revisie);
    archiveer(kind, deel);
  }

  /** Archives a part, for who changes several in one go and holds the lock on its unit. */
  public <E extends Deel<I>, I> void archiveer(E deel) {
    archiveer(kinds.<E, I>van(deel), deel);
  }

  private <E extends Deel<I>, I> void archiveer(Kind<E, I> kind, E deel) {
    kind.eisArchiveerbaar(deel);
    eisNietNodig(kind, deel);
    // What hangs deepest first: what it hangs under must still be there when it is written.
    Stream.concat(kinds.eronder(deel), Stream.of(deel)).toList().forEach(this::leg);
    Panache.flush();
  }

  /** Puts one part away, with its line in the trail. */
  <E extends Deel<I>, I> void leg(E deel) {
    spoor.veranderd(
        Wat.gearchiveerd, kinds.<E, I>van(deel), deel, lezer.tekst(deel.inhoud()), null);
    deel.gearchiveerdOp = klok.instant();
  }

  private void eisNietNodig(Kind<?, ?> kind, Deel<?> deel) {
    long gebruik = gebruik(kind, deel, Band.nodig, Band.genoemd);
    if (gebruik > 0) {
      throw new ProbleemException(409, kind.nogNodig(gebruik));
    }
  }

  /** How often what is there depends on a part in one of these ways. */
  long gebruik(Kind<?, ?> kind, Deel<?> deel, Band... banden) {
    return gebruikers(kind, deel, banden).count();
  }

  /** Which parts do, each as often as it does. */
  Stream<UUID> gebruikers(Kind<?, ?> kind, Deel<?> deel, Band... banden) {
    return kinds
        .afhankelijkVan(kind, banden)
        .flatMap(
            een ->
                Panache.getEntityManager()
                    .createQuery(een.verwijzing().gebruikers(een.kind()), UUID.class)
                    .setParameter("id", deel.id)
                    .getResultList()
                    .stream());
  }

  /**
   * Puts one part back as it was, for who changes several in one go and holds the lock; also when
   * what it points to is archived by now, because the caller writes over it.
   */
  public <E extends Deel<I>, I> E haalTerug(Kind<E, I> kind, Basis eenheid, UUID id) {
    haalUitArchief(kind, id);
    return zetNeer(kind, eenheid, id, null);
  }

  /**
   * Brings back a unit with everything in it. The caller has seen that it may be done.
   *
   * @throws ProbleemException 409 when somebody brought it back a moment ago
   */
  public <E extends Deel<I>, I> E haalTerug(Kind<E, I> kind, E eenheid) {
    // What was read of it while it lay in the archive would stand in the way.
    Panache.getEntityManager().detach(eenheid);
    if (!haalUitArchief(kind, eenheid.id)) {
      throw new ProbleemException(409, kind.metLidwoord() + " is al teruggehaald.");
    }
    return zetNeer(kind, eenheid, eenheid.id, null);
  }

  /** Natively, because what is archived is left out of every other query; false when it was not. */
  boolean haalUitArchief(Kind<?, ?> kind, UUID id) {
    return Panache.getEntityManager()
            .createNativeQuery(
                """
                update %s set gearchiveerd_op = null, gewijzigd_op = :nu, revisie = revisie + 1
                where id = :id and gearchiveerd_op is not null"""
                    .formatted(kind.naam()))
            .setParameter("nu", klok.instant())
            .setParameter("id", id)
            .executeUpdate()
        > 0;
  }

  /** Those of a kind, by title, that lack something that they cannot do without. */
  <E extends Deel<I>, I> List<String> zwevend(Kind<E, I> kind, Set<UUID> ids) {
    List<String> voorwaarden =
        kind.verwijzingen().stream()
            .filter(verwijzing -> verwijzing.band() != Band.genoemd)
            .map(Verwijzing::isEr)
            .toList();
    return voorwaarden.isEmpty() || ids.isEmpty()
        ? List.of()
        : Panache.getEntityManager()
            .createQuery(
                "from %s d where d.id in :ids and not (%s)"
                    .formatted(kind.entiteitnaam(), String.join(" and ", voorwaarden)),
                kind.entiteit())
            .setParameter("ids", ids)
            .getResultStream()
            .map(Deel::opschrift)
            .toList();
  }

  /** Gives it its place among its neighbours of now, and a line in the trail. */
  <E extends Deel<I>, I> E zetNeer(Kind<E, I> kind, Basis eenheid, UUID id, String voor) {
    E deel = bewerking.zoek(kind, eenheid, id.toString());
    Rangorde.zet(kind, deel, null, true);
    Panache.flush();
    String nu = lezer.tekst(deel.inhoud());
    spoor.veranderd(Wat.hersteld, kind, deel, voor == null ? nu : voor, nu);
    kind.geschreven(deel);
    return deel;
  }
}
