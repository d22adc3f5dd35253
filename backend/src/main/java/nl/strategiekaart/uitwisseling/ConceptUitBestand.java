package nl.strategiekaart.uitwisseling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.StrategieKind;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Kind;
import nl.strategiekaart.bewerking.Kinds;
import nl.strategiekaart.bewerking.Omgeving;
import nl.strategiekaart.organisatie.Organisatie;

/** Edits the concept of an agenda by a file, after it was published. */
@ApplicationScoped
class ConceptUitBestand {

  private final Omgeving omgeving;
  private final Kinds kinds;
  private final StrategieKind strategieKind;
  private final EntityManager em;

  ConceptUitBestand(Omgeving omgeving, Kinds kinds, StrategieKind strategieKind, EntityManager em) {
    this.omgeving = omgeving;
    this.kinds = kinds;
    this.strategieKind = strategieKind;
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
      Kind<?, ?> kind =
          kinds
              .metNaam(wijziging.soort())
              .orElseThrow(() -> onjuist("De soort '" + wijziging.soort() + "' bestaat niet."));
      pasToe(kind, agenda, wijziging);
    }
  }

  private <E extends Deel<I>, I> void pasToe(
      Kind<E, I> kind, Agenda agenda, ConceptWijziging wijziging) {
    if (!wijziging.maak().isEmpty()) {
      omgeving.maak(kind, agenda, inhoud(agenda, wijziging));
    } else if (!wijziging.wijzig().isEmpty()) {
      omgeving.wijzig(kind, vind(kind, agenda, wijziging.code()), metWie(wijziging.wijzig()));
    } else {
      omgeving.archiveer(kind, vind(kind, agenda, wijziging.code()));
    }
  }

  private Map<String, Object> inhoud(Agenda agenda, ConceptWijziging wijziging) {
    Map<String, Object> inhoud = metWie(wijziging.maak());
    if (wijziging.onder() != null) {
      inhoud.put("strategie", vind(strategieKind, agenda, wijziging.onder()).id);
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

  private <E extends Deel<I>, I> E vind(Kind<E, I> kind, Agenda agenda, String code) {
    return em.createQuery(
            "from " + kind.entiteit().getSimpleName() + " where agenda = :agenda and code = :code",
            kind.entiteit())
        .setParameter("agenda", agenda)
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> onjuist(kind.metLidwoord() + " met code '" + code + "' bestaat niet."));
  }

  private static AgendabestandOnjuist onjuist(String fout) {
    return new AgendabestandOnjuist(List.of(fout));
  }
}
