package nl.strategiekaart.uitwisseling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Conceptdeel;
import nl.strategiekaart.agenda.Onderdeelsoort;
import nl.strategiekaart.agenda.Strategie;
import nl.strategiekaart.agenda.concept.Omgeving;
import nl.strategiekaart.agenda.concept.Soorten;
import nl.strategiekaart.organisatie.Organisatie;

/** Edits the concept of an agenda by a file, after it was published. */
@ApplicationScoped
class ConceptUitBestand {

  private final Omgeving omgeving;
  private final Soorten soorten;
  private final EntityManager em;

  ConceptUitBestand(Omgeving omgeving, Soorten soorten, EntityManager em) {
    this.omgeving = omgeving;
    this.soorten = soorten;
    this.em = em;
  }

  /**
   * Makes the edits, in order.
   *
   * @throws AgendabestandOnjuist when a code points nowhere
   */
  @Transactional
  void pasToe(String code, List<ConceptWijziging> wijzigingen) {
    Agenda agenda = Agenda.metCode(code).orElseThrow();
    for (ConceptWijziging wijziging : wijzigingen) {
      if (!wijziging.maak().isEmpty()) {
        omgeving.maak(agenda, wijziging.soort(), inhoud(agenda, wijziging));
      } else if (!wijziging.wijzig().isEmpty()) {
        omgeving.wijzig(
            agenda, vind(agenda, wijziging.soort(), wijziging.code()), metWie(wijziging.wijzig()));
      } else {
        omgeving.archiveer(vind(agenda, wijziging.soort(), wijziging.code()));
      }
    }
  }

  private Map<String, Object> inhoud(Agenda agenda, ConceptWijziging wijziging) {
    Map<String, Object> inhoud = metWie(wijziging.maak());
    if (wijziging.onder() != null) {
      Strategie boven = (Strategie) vind(agenda, Onderdeelsoort.strategie, wijziging.onder());
      inhoud.put("strategie", boven.id);
    }
    return inhoud;
  }

  private static Map<String, Object> metWie(Map<String, Object> zoals) {
    Map<String, Object> inhoud = new LinkedHashMap<>(zoals);
    if (inhoud.get("wie") instanceof List<?> wie) {
      inhoud.put("wie", wie.stream().map(ConceptUitBestand::betrokkenheid).toList());
    }
    return inhoud;
  }

  private static Map<String, Object> betrokkenheid(Object een) {
    Map<?, ?> deel = (Map<?, ?>) een;
    String code = String.valueOf(deel.get("organisatie"));
    Organisatie organisatie =
        Organisatie.metCode(code)
            .orElseThrow(() -> onjuist("De organisatie '" + code + "' bestaat niet."));
    return Map.of("organisatie", organisatie.id, "rol", deel.get("rol"));
  }

  private Conceptdeel<?> vind(Agenda agenda, Onderdeelsoort soort, String code) {
    return em.createQuery(
            "from "
                + soorten.klasse(soort).getSimpleName()
                + " where agenda = :agenda and code = :code",
            Conceptdeel.class)
        .setParameter("agenda", agenda)
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> onjuist(soort.metLidwoord() + " met code '" + code + "' bestaat niet."));
  }

  private static AgendabestandOnjuist onjuist(String fout) {
    return new AgendabestandOnjuist(List.of(fout));
  }
}
