package nl.strategiekaart.agenda.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Conceptdeel;
import nl.strategiekaart.agenda.Onderdeelsoort;
import nl.strategiekaart.agenda.Overname;
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
  private final EntityManager em;

  Omgeving(Bewerking bewerking, Archief archief, Inhoudlezer lezer, EntityManager em) {
    this.bewerking = bewerking;
    this.archief = archief;
    this.lezer = lezer;
    this.em = em;
  }

  /**
   * Makes a part with this inhoud.
   *
   * @throws ProbleemException when the inhoud is wrong
   */
  @Transactional
  public void maak(Agenda agenda, Onderdeelsoort soort, Map<String, ?> inhoud) {
    em.setFlushMode(FlushModeType.COMMIT);
    bewerking.maak(agenda, soort, UUID.randomUUID(), lezer.object(lezer.tekst(inhoud)), null, null);
  }

  /**
   * Changes a part.
   *
   * @throws ProbleemException when the change is wrong
   */
  @Transactional
  public void wijzig(Agenda agenda, Conceptdeel<?> deel, Map<String, ?> wijziging) {
    em.setFlushMode(FlushModeType.COMMIT);
    var anders = lezer.object(lezer.tekst(wijziging));
    bewerking.schrijf(
        deel,
        lezer.metWijziging(deel.inhoud(), anders),
        Bewerking.plaats(anders),
        new Overname(em, agenda),
        Wijziging.Wat.gewijzigd,
        null);
  }

  /** Archives a part with what hangs under it. */
  @Transactional
  public void archiveer(Conceptdeel<?> deel) {
    archief.archiveer(deel, null);
  }
}
