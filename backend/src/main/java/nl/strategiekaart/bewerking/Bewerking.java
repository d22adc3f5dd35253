package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.bewerking.Wijziging.Wat;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.ProbleemException;

/**
 * One edit, whatever it is about: allowed or not, the same revisie or not, valid or not, and then
 * written together with its line in the trail.
 */
@ApplicationScoped
public class Bewerking {

  private final Kinds kinds;
  private final Inhoudlezer lezer;
  private final Spoor spoor;
  private final Clock klok;

  Bewerking(Kinds kinds, Inhoudlezer lezer, Spoor spoor, Clock klok) {
    this.kinds = kinds;
    this.lezer = lezer;
    this.spoor = spoor;
    this.klok = klok;
  }

  /** A part by its identifier; a 404, or a 410 when it is archived. */
  @Transactional
  public <E extends Deel<I>, I> ConceptdeelView<I> lees(Kind<E, I> kind, String code, String id) {
    return ConceptdeelView.of(zoek(kind, kind.eenheden().open(code), id));
  }

  /**
   * Makes a part.
   *
   * @param sleutel a uuid that becomes its identifier, so that the same request can be sent again;
   *     or null
   * @throws ProbleemException 400 with every fault; 409 when the key was used for something else
   */
  @Transactional
  public <E extends Deel<I>, I> ConceptdeelView<I> maak(
      Kind<E, I> kind, String code, String sleutel, String lichaam) {
    Basis eenheid = Slot.neem(kind.eenheden().open(code));
    ObjectNode gevraagd = lezer.object(lichaam);
    E deel = kind.nieuwIn(eenheid);
    deel.id = Kenmerken.sleutel(sleutel);
    return maak(kind, deel, gevraagd);
  }

  /**
   * The same for a part that has its identifier and lies in its unit, or is a unit itself. The
   * caller has seen that it may be made.
   */
  public <E extends Deel<I>, I> ConceptdeelView<I> maak(
      Kind<E, I> kind, E deel, ObjectNode gevraagd) {
    byte[] verzoek = Kenmerken.som(kind.naam() + " " + gevraagd);
    if (spoor.eerderGemaakt(deel.id, deel.eenheid(), verzoek).isPresent()) {
      return ConceptdeelView.of(zoek(kind, deel.eenheid(), deel.id.toString()));
    }
    maak(kind, deel, gevraagd, new Overname(deel.eenheid()), verzoek);
    return ConceptdeelView.of(deel);
  }

  /**
   * Begins a unit with everything in it. The caller has seen that it may be made.
   *
   * @param erbuiten knows the codes of what does not lie in it
   */
  public Aanleg aanleg(Codewijzer erbuiten) {
    return new Aanleg(lezer, spoor, erbuiten, klok.instant());
  }

  /** Begins what comes into a unit that is there. The caller holds the lock on it. */
  public Aanleg aanlegIn(Basis eenheid) {
    Aanleg aanleg = aanleg((soort, code) -> null);
    aanleg.beginIn(eenheid);
    return aanleg;
  }

  /** Fills a new part in a unit that is locked. */
  <E extends Deel<I>, I> void maak(
      Kind<E, I> kind, E deel, ObjectNode gevraagd, Overname overname, byte[] verzoek) {
    deel.neemOver(lezer.lees(gevraagd, kind.inhoud(), overname), overname);
    overname.gooiBijFouten();
    voegToe(kind, deel, plaats(kind, gevraagd), verzoek);
  }

  /**
   * Stores a new part that is complete already, with its line in the trail. The caller holds the
   * lock on its unit; a code that it has stays.
   */
  public <E extends Deel<I>, I> void voegToe(E deel) {
    voegToe(kinds.<E, I>van(deel), deel, null, null);
  }

  private <E extends Deel<I>, I> void voegToe(
      Kind<E, I> kind, E deel, Integer plaats, byte[] verzoek) {
    if (deel.code == null) {
      deel.code = Codes.vrij(kind, deel);
    }
    deel.gewijzigdOp = klok.instant();
    // In place first: the number of a row must be right when it is written.
    Rangorde.zet(kind, deel, plaats, false);
    deel.persist();
    Panache.flush();
    spoor.gemaakt(kind, deel, verzoek);
    kind.geschreven(deel);
  }

  /**
   * Writes the whole of a part of which a unit has one: makes it, or writes over what there is. The
   * caller holds the lock on the unit.
   *
   * @param nu what there is; or null
   * @throws ProbleemException 400 with every fault
   */
  public <E extends Deel<I>, I> E vervang(Kind<E, I> kind, Basis eenheid, E nu, String lichaam) {
    ObjectNode gevraagd = lezer.object(lichaam);
    if (nu != null) {
      wijzig(kind, nu, gevraagd, null);
      return nu;
    }
    E deel = kind.nieuwIn(eenheid);
    if (deel.code != null) {
      // One that lies in the archive keeps its own.
      deel.code = Codes.vrij(kind, deel, deel.code);
    }
    maak(kind, deel, gevraagd, new Overname(eenheid), null);
    return deel;
  }

  /**
   * Changes a part with a merge patch (RFC 7396).
   *
   * @param id null for the unit itself
   * @param alsRevisie the value of If-Match
   * @throws ProbleemException 428 without a revisie, 412 when it is not the present one, 400 with
   *     every fault, 409 when it clashes with a rule
   */
  @Transactional
  public <E extends Deel<I>, I> ConceptdeelView<I> wijzig(
      Kind<E, I> kind, String code, String id, String alsRevisie, String lichaam) {
    Basis eenheid = Slot.neem(kind.eenheden().open(code));
    E deel = zoek(kind, eenheid, id);
    Kenmerken.eis(alsRevisie, deel.revisie);
    ObjectNode wijziging = lezer.object(lichaam);
    ObjectNode gevraagd = lezer.metWijziging(deel.inhoud(), wijziging);
    wijzig(kind, deel, gevraagd, plaats(kind, wijziging));
    return ConceptdeelView.of(deel);
  }

  private <E extends Deel<I>, I> void wijzig(
      Kind<E, I> kind, E deel, ObjectNode gevraagd, Integer plaats) {
    schrijf(kind, deel, gevraagd, new Overname(deel.eenheid()), plaats, Wat.gewijzigd);
  }

  /** Writes an inhoud over a part, and a line in the trail when that changes anything. */
  <E extends Deel<I>, I> void schrijf(
      Kind<E, I> kind, E deel, ObjectNode gevraagd, Overname overname, Integer plaats, Wat wat) {
    I was = deel.inhoud();
    String voor = lezer.tekst(was);
    UUID blad = kind.blad(deel);
    // What is put back may be as long as it was.
    ObjectNode eerder = wat == Wat.hersteld ? gevraagd : lezer.boom(was);
    deel.neemOver(lezer.lees(gevraagd, kind.inhoud(), eerder, overname), overname);
    overname.gooiBijFouten();
    boolean blijft = Objects.equals(blad, kind.blad(deel));
    if (plaats != null || !blijft) {
      Rangorde.zet(kind, deel, plaats, blijft);
    }
    String na = lezer.tekst(deel.inhoud());
    if (!na.equals(voor) || wat == Wat.hersteld) {
      // Also when only a list under it changed: the revisie stands for the whole of it.
      deel.gewijzigdOp = klok.instant();
      Panache.flush();
      spoor.veranderd(wat, kind, deel, voor, na);
      kind.geschreven(deel);
    }
  }

  /**
   * Writes another inhoud over a part, for who changes several in one go. The caller holds the lock
   * on its unit.
   *
   * @throws ProbleemException 400 with every fault
   */
  public <E extends Deel<I>, I> void schrijf(E deel, I inhoud) {
    wijzig(kinds.<E, I>van(deel), deel, lezer.boom(inhoud), null);
  }

  /**
   * The number that was asked for; what is no number has been noted when it was read. One in the
   * trail may be of before there was a highest.
   */
  static Integer plaats(Kind<?, ?> kind, JsonNode gevraagd) {
    Plaats<?> plaats = kind.plaats();
    JsonNode nummer = plaats == null ? null : gevraagd.get(plaats.veld());
    return nummer != null && nummer.isInt()
        ? (Integer) Math.min(nummer.intValue(), plaats.hoogste())
        : null;
  }

  /**
   * A part of a unit by its identifier.
   *
   * @param id null for the unit itself
   * @throws ProbleemException 404 when it is not there, 410 when it is archived
   */
  public <E extends Deel<?>> E zoek(Kind<E, ?> kind, Basis eenheid, String id) {
    if (id == null) {
      return kind.entiteit().cast(eenheid);
    }
    Optional<UUID> kenmerk = Kenmerken.uuid(id);
    E deel =
        kenmerk.map(uuid -> Panache.getEntityManager().find(kind.entiteit(), uuid)).orElse(null);
    if (deel != null && deel.gearchiveerdOp == null && deel.eenheid().id.equals(eenheid.id)) {
      return deel;
    }
    if (kenmerk.flatMap(uuid -> spoor.laatste(eenheid, uuid)).isPresent()) {
      throw new ProbleemException(
          410, kind.metLidwoord() + " is gearchiveerd. In de geschiedenis kunt u het terugzetten.");
    }
    throw ProbleemException.nietGevonden(kind.metLidwoord() + " is er niet (meer).");
  }
}
