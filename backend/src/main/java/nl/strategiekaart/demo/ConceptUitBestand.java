package nl.strategiekaart.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
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
import nl.strategiekaart.uitwisseling.AgendabestandOnjuist;

/** Edits the concept of an agenda that came out of a file, by another file. */
@ApplicationScoped
class ConceptUitBestand {

  private final Omgeving omgeving;
  private final Kinds kinds;

  ConceptUitBestand(Omgeving omgeving, Kinds kinds) {
    this.omgeving = omgeving;
    this.kinds = kinds;
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

  /** What lies in the agenda has the identifier that its code gave it. */
  private Basis vind(Class<?> soort, Agenda agenda, String code) {
    return soort == Organisatie.class
        ? Organisatie.metCode(code).orElse(null)
        : (Basis)
            Agenda.getEntityManager()
                .find(soort, Basis.vasteId(Deel.soort(soort), agenda.code, code));
  }

  private static AgendabestandOnjuist onjuist(String fout) {
    return new AgendabestandOnjuist(List.of(fout));
  }

  /**
   * One edit of a concept in a file: maak, wijzig or archiveer.
   *
   * @param soort name of its kind
   * @param code of the part to change or archive
   * @param maak inhoud of a new part, with codes for identifiers
   * @param wijzig what changes, as a merge patch
   */
  public record ConceptWijziging(
      String soort, String code, ObjectNode maak, ObjectNode wijzig, Boolean archiveer) {}
}
