package nl.strategiekaart.publicatie.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaView.VersieVerwijzing;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.publicatie.VersieInLijst;
import nl.strategiekaart.publicatie.Versiedocumenten;
import nl.strategiekaart.publicatie.Versies;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;

/** Shows a concept as visitors would read it, to its officers and to who holds a link from them. */
@ApplicationScoped
class ToonVoorbeeld {

  private final Redactie redactie;
  private final Versies versies;
  private final Clock klok;

  ToonVoorbeeld(Redactie redactie, Versies versies, Clock klok) {
    this.redactie = redactie;
    this.versies = versies;
    this.klok = klok;
  }

  @Transactional
  VoorbeeldView voorRedactie(String code) {
    return van(redactie.open(code), null);
  }

  /**
   * For whoever holds the link, signed in or not.
   *
   * @throws ProbleemException 404 for a key that never was, 410 for one that is over
   */
  @Transactional
  VoorbeeldView metSleutel(String sleutel) {
    Voorbeeldlink link =
        Voorbeeldlink.metSleutel(sleutel)
            .orElseThrow(
                () -> ProbleemException.nietGevonden("Deze link naar een voorbeeld is er niet."));
    if (link.status(klok.instant()) != Voorbeeldlink.Status.open) {
      throw voorbij();
    }
    Agenda agenda =
        Agenda.<Agenda>find("id", link.agendaId)
            .firstResultOptional()
            .orElseThrow(ToonVoorbeeld::voorbij);
    return van(agenda, link.verlooptOp);
  }

  private static ProbleemException voorbij() {
    return new ProbleemException(
        Probleem.van(410, "Deze link werkt niet meer. Vraag een nieuwe aan wie hem u gaf."));
  }

  private VoorbeeldView van(Agenda agenda, Instant verlooptOp) {
    Instant nu = klok.instant();
    Integer laatste = versies.laatste(agenda.code).map(VersieInLijst::nummer).orElse(null);
    int volgende = laatste == null ? 1 : laatste + 1;
    Versiedocumenten documenten =
        Versiedocumenten.van(
            agenda, new VersieVerwijzing(volgende, nu, "Voorbeeld: dit is nog geen versie."));
    return new VoorbeeldView(
        documenten.agenda(),
        documenten.strategiekaarten(),
        documenten.begroting().orElse(null),
        documenten.begrippen(),
        laatste,
        nu,
        verlooptOp);
  }
}
