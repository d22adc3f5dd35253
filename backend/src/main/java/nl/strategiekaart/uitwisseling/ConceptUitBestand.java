package nl.strategiekaart.uitwisseling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Codewijzer;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Kind;
import nl.strategiekaart.bewerking.Kinds;
import nl.strategiekaart.bewerking.Omgeving;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Basis;

/** Edits the concept of an agenda by a file, after it was published. */
@ApplicationScoped
class ConceptUitBestand {

  private final Omgeving omgeving;
  private final Kinds kinds;
  private final EntityManager em;

  ConceptUitBestand(Omgeving omgeving, Kinds kinds, EntityManager em) {
    this.omgeving = omgeving;
    this.kinds = kinds;
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
    Codewijzer codes = (soort, code) -> vind(soort, agenda, code);
    if (wijziging.maak() != null) {
      omgeving.maak(kind, agenda, wijziging.maak(), codes);
      return;
    }
    E deel = kind.entiteit().cast(codes.vind(kind.entiteit(), wijziging.code()));
    if (deel == null) {
      throw onjuist(kind.metLidwoord() + " met code '" + wijziging.code() + "' bestaat niet.");
    }
    if (wijziging.wijzig() != null) {
      omgeving.wijzig(kind, deel, wijziging.wijzig(), codes);
    } else {
      omgeving.archiveer(deel);
    }
  }

  private Basis vind(Class<?> soort, Agenda agenda, String code) {
    if (soort == Organisatie.class) {
      return Organisatie.metCode(code).orElse(null);
    }
    return (Basis)
        em.createQuery(
                "from " + soort.getSimpleName() + " where agenda = :agenda and code = :code", soort)
            .setParameter("agenda", agenda)
            .setParameter("code", code)
            .getResultStream()
            .findFirst()
            .orElse(null);
  }

  private static AgendabestandOnjuist onjuist(String fout) {
    return new AgendabestandOnjuist(List.of(fout));
  }
}
