package nl.strategiekaart.agenda.concept;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaInhoud;
import nl.strategiekaart.agenda.Overname;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;

/** Makes an agenda: a concept of which visitors see nothing until its first versie. */
@ApplicationScoped
class MaakAgenda {

  private final Redactie redactie;
  private final Inhoudlezer lezer;
  private final Spoor spoor;
  private final EntityManager em;
  private final Clock klok;

  MaakAgenda(Redactie redactie, Inhoudlezer lezer, Spoor spoor, EntityManager em, Clock klok) {
    this.redactie = redactie;
    this.lezer = lezer;
    this.spoor = spoor;
    this.em = em;
    this.klok = klok;
  }

  /**
   * Makes it.
   *
   * @throws ProbleemException 401 and 403 for who is no beleidsmedewerker of the owner; 400 with
   *     every fault; 409 when the key was used for something else
   */
  @Transactional
  ConceptdeelView<AgendaInhoud> maak(String sleutel, String lichaam) {
    redactie.eisIngelogd();
    ObjectNode gevraagd = lezer.object(lichaam);
    Agenda agenda = new Agenda();
    agenda.id = sleutel == null ? UUID.randomUUID() : Kenmerken.sleutel(sleutel);
    agenda.eigenaar = Organisatie.metCode(gevraagd.path("eigenaar").asText()).orElse(null);
    Overname overname = new Overname(em, agenda);
    if (agenda.eigenaar == null) {
      overname.fout(
          "/eigenaar", "onbekende-waarde", "'eigenaar' moet de code van een organisatie zijn.");
      overname.gooiBijFouten();
    }
    redactie.eisEigenaar(agenda.eigenaar);
    byte[] verzoek = Kenmerken.som("agenda " + gevraagd);
    Optional<Wijziging> eerder = spoor.gemaakt(agenda.id);
    if (eerder.isPresent()) {
      return ConceptdeelView.of(nogmaals(eerder.get(), verzoek));
    }
    AgendaInhoud inhoud = lezer.lees(gevraagd, AgendaInhoud.class, overname);
    agenda.neemOver(inhoud, overname);
    overname.gooiBijFouten();
    agenda.code = Codes.vrij(em, agenda);
    agenda.gewijzigdOp = klok.instant();
    agenda.persist();
    em.flush();
    spoor.gemaakt(agenda, verzoek, redactie.wie());
    return ConceptdeelView.of(agenda);
  }

  private static Agenda nogmaals(Wijziging eerder, byte[] verzoek) {
    if (!Arrays.equals(eerder.verzoek, verzoek)) {
      throw new ProbleemException(
          Probleem.van(
              409, "De sleutel in Idempotency-Key is al gebruikt voor een ander verzoek."));
    }
    return Agenda.findById(eerder.onderdeelId);
  }
}
