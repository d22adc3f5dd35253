package nl.strategiekaart.agenda.concept;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaInhoud;
import nl.strategiekaart.bewerking.Codes;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.bewerking.Spoor;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.ProbleemException;

/** Makes an agenda: a concept of which visitors see nothing until its first versie. */
@ApplicationScoped
class MaakAgenda {

  private final AgendaKind kind;
  private final Redactie redactie;
  private final Inhoudlezer lezer;
  private final Spoor spoor;
  private final EntityManager em;
  private final Clock klok;

  MaakAgenda(
      AgendaKind kind,
      Redactie redactie,
      Inhoudlezer lezer,
      Spoor spoor,
      EntityManager em,
      Clock klok) {
    this.kind = kind;
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
    Overname overname = new Overname(agenda);
    if (agenda.eigenaar == null) {
      overname.fout(
          "/eigenaar", "onbekende-waarde", "'eigenaar' moet de code van een organisatie zijn.");
      lezer.lees(gevraagd, AgendaInhoud.class, overname);
      overname.gooiBijFouten();
    }
    redactie.eisEigenaar(agenda.eigenaar);
    byte[] verzoek = Kenmerken.som("agenda " + gevraagd);
    if (spoor.eerderGemaakt(agenda.id, agenda, verzoek).isPresent()) {
      return ConceptdeelView.of(Agenda.<Agenda>findById(agenda.id));
    }
    AgendaInhoud inhoud = lezer.lees(gevraagd, AgendaInhoud.class, overname);
    agenda.neemOver(inhoud, overname);
    overname.gooiBijFouten();
    agenda.code = Codes.vrij(agenda.titel, "agenda", this::bestaat);
    agenda.gewijzigdOp = klok.instant();
    agenda.persist();
    em.flush();
    spoor.gemaakt(kind, agenda, verzoek);
    return ConceptdeelView.of(agenda);
  }

  /** Natively, so that archived ones count too. */
  private boolean bestaat(String code) {
    return (boolean)
        em.createNativeQuery("select exists (select from agenda where code = :code)")
            .setParameter("code", code)
            .getSingleResult();
  }
}
