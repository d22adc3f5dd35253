package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Edits that the installation makes itself, out of files such as those of a demo. They follow the
 * same rules and stand in the same trail, without a person.
 */
@ApplicationScoped
public class Omgeving {

  private final Bewerking bewerking;
  private final Archief archief;
  private final Inhoudlezer lezer;
  private final Slot slot;
  private final Spoor spoor;
  private final EntityManager em;

  Omgeving(
      Bewerking bewerking,
      Archief archief,
      Inhoudlezer lezer,
      Slot slot,
      Spoor spoor,
      EntityManager em) {
    this.bewerking = bewerking;
    this.archief = archief;
    this.lezer = lezer;
    this.slot = slot;
    this.spoor = spoor;
    this.em = em;
  }

  /** Begins a unit out of a file, with everything in it. */
  public Aanleg aanleg() {
    return new Aanleg(lezer, spoor, em);
  }

  /**
   * Makes a part with this inhoud.
   *
   * @throws ProbleemException when the inhoud is wrong
   */
  @Transactional
  public <E extends Deel<I>, I> void maak(
      Kind<E, I> kind, Basis eenheid, ObjectNode inhoud, Codewijzer codes) {
    slot.schrijfPasAanHetEind();
    Overname overname = new Overname(em, eenheid, codes);
    bewerking.maak(kind, kind.nieuwIn(eenheid), inhoud, overname, null, null);
  }

  /**
   * Changes a part.
   *
   * @throws ProbleemException when the change is wrong
   */
  @Transactional
  public <E extends Deel<I>, I> void wijzig(
      Kind<E, I> kind, E deel, ObjectNode wijziging, Codewijzer codes) {
    slot.schrijfPasAanHetEind();
    bewerking.schrijf(
        kind,
        deel,
        lezer.metWijziging(deel.inhoud(), wijziging),
        new Overname(em, deel.eenheid(), codes),
        Bewerking.plaats(kind, wijziging),
        Wijziging.Wat.gewijzigd,
        null);
  }

  /** Archives a part with what hangs under it. */
  @Transactional
  public <E extends Deel<I>, I> void archiveer(Kind<E, I> kind, E deel) {
    archief.archiveer(kind, deel, null);
  }
}
