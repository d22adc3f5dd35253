package nl.strategiekaart.agenda.concept;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaInhoud;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.ProbleemException;

/** Makes an agenda: a concept of which visitors see nothing until its first versie. */
@ApplicationScoped
class MaakAgenda {

  private final AgendaKind kind;
  private final Redactie redactie;
  private final Inhoudlezer lezer;
  private final Bewerking bewerking;

  MaakAgenda(AgendaKind kind, Redactie redactie, Inhoudlezer lezer, Bewerking bewerking) {
    this.kind = kind;
    this.redactie = redactie;
    this.lezer = lezer;
    this.bewerking = bewerking;
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
    agenda.id = Kenmerken.sleutel(sleutel);
    agenda.eigenaar = Organisatie.metCode(gevraagd.path("eigenaar").asText()).orElse(null);
    if (agenda.eigenaar == null) {
      Overname overname = new Overname(null, agenda);
      overname.fout(
          "/eigenaar", "onbekende-waarde", "'eigenaar' moet de code van een organisatie zijn.");
      lezer.lees(gevraagd, AgendaInhoud.class, overname);
      overname.gooiBijFouten();
    }
    redactie.eisEigenaar(agenda.eigenaar);
    return bewerking.maak(kind, agenda, gevraagd);
  }
}
