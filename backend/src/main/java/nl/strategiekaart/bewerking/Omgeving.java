package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Edits that the installation makes itself, such as the concept of a demo. They follow the same
 * rules and stand in the same trail, without a person.
 */
@ApplicationScoped
public class Omgeving {

  private final Bewerking bewerking;
  private final Archief archief;
  private final Inhoudlezer lezer;
  private final Slot slot;

  Omgeving(Bewerking bewerking, Archief archief, Inhoudlezer lezer, Slot slot) {
    this.bewerking = bewerking;
    this.archief = archief;
    this.lezer = lezer;
    this.slot = slot;
  }

  /**
   * Makes a part with this inhoud.
   *
   * @throws ProbleemException when the inhoud is wrong
   */
  @Transactional
  public <E extends Deel<I>, I> void maak(Kind<E, I> kind, Basis eenheid, Map<String, ?> inhoud) {
    slot.schrijfPasAanHetEind();
    bewerking.maak(kind, kind.nieuwIn(eenheid), lezer.boom(inhoud), null, null);
  }

  /**
   * Changes a part.
   *
   * @throws ProbleemException when the change is wrong
   */
  @Transactional
  public <E extends Deel<I>, I> void wijzig(Kind<E, I> kind, E deel, Map<String, ?> wijziging) {
    slot.schrijfPasAanHetEind();
    ObjectNode anders = lezer.boom(wijziging);
    bewerking.schrijf(
        kind,
        deel,
        lezer.metWijziging(deel.inhoud(), anders),
        Bewerking.plaats(kind, anders),
        Wijziging.Wat.gewijzigd,
        null);
  }

  /** Archives a part with what hangs under it. */
  @Transactional
  public <E extends Deel<I>, I> void archiveer(Kind<E, I> kind, E deel) {
    archief.archiveer(kind, deel, null);
  }
}
