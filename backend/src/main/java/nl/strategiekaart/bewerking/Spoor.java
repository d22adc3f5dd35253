package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.strategiekaart.bewerking.Wijziging.Wat;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.ProbleemException;
import org.hibernate.Hibernate;

/**
 * The trail: every change, who, when, and what it was before and after. Of a kind, that is whoever
 * is at work.
 */
@ApplicationScoped
public class Spoor {

  private final Inhoudlezer lezer;
  private final Rijen rijen;
  private final KenmerkenInGebruik kenmerken;
  private final TransactionSynchronizationRegistry transactie;
  private final Wie wie;
  private final Clock klok;

  Spoor(
      Inhoudlezer lezer,
      Rijen rijen,
      KenmerkenInGebruik kenmerken,
      TransactionSynchronizationRegistry transactie,
      Wie wie,
      Clock klok) {
    this.lezer = lezer;
    this.rijen = rijen;
    this.kenmerken = kenmerken;
    this.transactie = transactie;
    this.wie = wie;
    this.klok = klok;
  }

  /**
   * The line that says that the same request made it before; empty when it did not.
   *
   * @throws ProbleemException 409 when something else has this identifier, however it was made
   */
  public Optional<Wijziging> eerderGemaakt(UUID onderdeel, Basis eenheid, byte[] verzoek) {
    Optional<Wijziging> eerder =
        Wijziging.find("onderdeelId = ?1 and wat = ?2", onderdeel, Wat.gemaakt)
            .firstResultOptional();
    if (eerder
        .filter(w -> !Arrays.equals(w.verzoek, verzoek) || !w.eenheidId.equals(eenheid.id))
        .isPresent()) {
      throw new ProbleemException(
          409, "De sleutel in Idempotency-Key is al gebruikt voor een ander verzoek.");
    }
    if (eerder.isEmpty() && kenmerken.isInGebruik(onderdeel)) {
      throw new ProbleemException(
          409,
          "De sleutel in Idempotency-Key is al het kenmerk van iets anders. Gebruik een nieuwe uuid.");
    }
    return eerder;
  }

  /** The last line about a part of this unit. */
  Optional<Wijziging> laatste(Basis eenheid, UUID onderdeel) {
    return Wijziging.find(
            "eenheidId = ?1 and onderdeelId = ?2 order by nummer desc", eenheid.id, onderdeel)
        .firstResultOptional();
  }

  /** Whether it lay in the archive just before a change. */
  static boolean wasGearchiveerd(UUID onderdeel, long nummer) {
    return Wijziging.<Wijziging>find(
            "onderdeelId = ?1 and nummer < ?2 order by nummer desc", onderdeel, nummer)
        .firstResultOptional()
        .filter(eerder -> eerder.wat == Wat.gearchiveerd)
        .isPresent();
  }

  /**
   * The number of the first line of the deed that a line is of: what it was before, it was then.
   */
  static long begin(Wijziging regel) {
    return nummer("min", regel);
  }

  /** That of its last. */
  static long eind(Wijziging regel) {
    return nummer("max", regel);
  }

  private static long nummer(String welk, Wijziging regel) {
    return Wijziging.getEntityManager()
        .createQuery(
            "select %s(nummer) from Wijziging where eenheidId = ?1 and handeling = ?2"
                .formatted(welk),
            Long.class)
        .setParameter(1, regel.eenheidId)
        .setParameter(2, regel.handeling)
        .getSingleResult();
  }

  /**
   * It was made.
   *
   * @param verzoek SHA-256 of the request that made it, or null
   */
  public <E extends Deel<?>> void gemaakt(Kind<E, ?> kind, E deel, byte[] verzoek) {
    Wijziging regel = regel(Wat.gemaakt, kind, deel, null, lezer.tekst(deel.inhoud()));
    regel.verzoek = verzoek;
    regel.persist();
  }

  /**
   * A line about what a room writes in its own way, without a kind: made when there was nothing
   * before, archived when there is nothing after.
   *
   * @param door who did; null for the installation itself
   */
  public Wijziging noteer(
      Basis eenheid, Basis onderdeel, String titel, Object voor, Object na, UUID door) {
    Wat gewijzigd = na == null ? Wat.gearchiveerd : Wat.gewijzigd;
    Wijziging regel =
        regel(voor == null ? Wat.gemaakt : gewijzigd, eenheid, onderdeel, titel, door);
    regel.buiten = onderdeel instanceof Genoteerd;
    regel.voor = voor == null ? null : lezer.tekst(voor);
    regel.na = na == null ? null : lezer.tekst(na);
    regel.persist();
    return regel;
  }

  <E extends Deel<?>> void veranderd(Wat wat, Kind<E, ?> kind, E deel, String voor, String na) {
    regel(wat, kind, deel, voor, na).persist();
  }

  /** Many at once, in one statement and as one deed. */
  <E extends Deel<I>, I> void gewijzigd(Kind<E, I> kind, Map<E, I> was) {
    List<Wijziging> regels = new ArrayList<>();
    was.forEach(
        (deel, voor) -> {
          String na = lezer.tekst(deel.inhoud());
          regels.add(regel(Wat.gewijzigd, kind, deel, lezer.tekst(voor), na));
        });
    rijen.schrijf(
        """
        insert into wijziging
          (eenheid_id, tijdstip, door_id, wat, soort, onderdeel_id, blad_id, titel, voor, na, handeling)
        select "eenheidId", tijdstip, "doorId", wat, soort, "onderdeelId", "bladId", titel,
          cast(voor as jsonb), cast(na as jsonb), handeling
        from jsonb_to_recordset(cast(:rijen as jsonb)) as r("eenheidId" uuid, tijdstip timestamptz,
          "doorId" uuid, wat text, soort text, "onderdeelId" uuid, "bladId" uuid, titel text, voor text,
          na text, handeling uuid)""",
        regels,
        Map.of());
  }

  /** What it was and became; of what is about a person, only that it changed. */
  private <E extends Deel<?>> Wijziging regel(
      Wat wat, Kind<E, ?> kind, E deel, String voor, String na) {
    Wijziging regel = regel(wat, deel.eenheid(), deel, deel.opschrift(), wie.schrijft());
    regel.bladId = kind.blad(deel);
    regel.voor = voor;
    regel.na = na;
    Set<String> persoonlijk = kind.velden().persoonlijk();
    if (!persoonlijk.isEmpty()) {
      ObjectNode was = voor == null ? null : lezer.object(voor);
      ObjectNode is = na == null ? null : lezer.object(na);
      for (String veld : persoonlijk) {
        JsonNode toen = was == null ? null : was.remove(veld);
        JsonNode nu = is == null ? null : is.remove(veld);
        if (toen != null && nu != null && !toen.equals(nu)) {
          is.putObject(veld).put("persoonlijk", true);
        }
      }
      regel.voor = was == null ? null : was.toString();
      regel.na = is == null ? null : is.toString();
    }
    return regel;
  }

  private Wijziging regel(Wat wat, Basis eenheid, Basis onderdeel, String titel, UUID door) {
    Wijziging regel = new Wijziging();
    regel.titel = titel;
    regel.eenheidId = eenheid.id;
    regel.tijdstip = klok.instant();
    regel.doorId = door;
    regel.wat = wat;
    regel.soort = Deel.soort(Hibernate.getClass(onderdeel));
    regel.onderdeelId = onderdeel.id;
    regel.handeling = handeling();
    return regel;
  }

  /** What follows in this transaction is a deed of its own. */
  void beginHandeling() {
    transactie.putResource(Spoor.class, UUID.randomUUID());
  }

  /** What one transaction does is one deed, unless another is begun. */
  UUID handeling() {
    if (transactie.getResource(Spoor.class) == null) {
      beginHandeling();
    }
    return (UUID) transactie.getResource(Spoor.class);
  }
}
