package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Edits that the installation makes itself, out of files such as those of a demo. They follow the
 * same rules and stand in the same trail, each as a deed of its own, without a person.
 */
@ApplicationScoped
public class Omgeving {

  private static final Wie NIEMAND = () -> null;

  private final Inhoudlezer lezer;
  private final Spoor spoor;
  private final Bewerking bewerking;
  private final Archief archief;

  Omgeving(
      Kinds kinds,
      Inhoudlezer lezer,
      Rijen rijen,
      KenmerkenInGebruik kenmerken,
      TransactionSynchronizationRegistry transactie,
      Clock klok) {
    this.lezer = lezer;
    this.spoor = new Spoor(lezer, rijen, kenmerken, transactie, NIEMAND, klok);
    this.bewerking = new Bewerking(kinds, lezer, spoor, klok);
    this.archief = new Archief(kinds, bewerking, lezer, spoor, klok);
  }

  /** Begins a unit out of a file, with everything in it. */
  public Aanleg aanleg() {
    return new Aanleg(lezer, spoor, (soort, code) -> null, null);
  }

  /**
   * Makes a part with this inhoud.
   *
   * @throws ProbleemException when the inhoud is wrong
   */
  @Transactional
  public <E extends Deel<I>, I> void maak(
      Kind<E, I> kind, Basis eenheid, ObjectNode inhoud, Codewijzer codes) {
    spoor.beginHandeling();
    Slot.schrijfPasAanHetEind();
    Overname overname = new Overname(eenheid, codes);
    bewerking.maak(kind, kind.nieuwIn(eenheid), inhoud, overname, null);
  }

  /**
   * Changes a part.
   *
   * @throws ProbleemException when the change is wrong
   */
  @Transactional
  public <E extends Deel<I>, I> void wijzig(
      Kind<E, I> kind, E deel, ObjectNode wijziging, Codewijzer codes) {
    spoor.beginHandeling();
    Slot.schrijfPasAanHetEind();
    bewerking.schrijf(
        kind,
        deel,
        lezer.metWijziging(deel.inhoud(), wijziging),
        new Overname(deel.eenheid(), codes),
        Bewerking.plaats(kind, wijziging),
        Wijziging.Wat.gewijzigd);
  }

  /** Archives a part with what hangs under it. */
  @Transactional
  public <E extends Deel<I>, I> void archiveer(E deel) {
    spoor.beginHandeling();
    archief.archiveer(deel);
  }
}
