package nl.strategiekaart.publicatie.concept;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaView.VersieVerwijzing;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.publicatie.Versiedocumenten;
import nl.strategiekaart.publicatie.concept.BewaarVoorbeelden.Uitgangspunt;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Shows a concept as visitors would read it, to its officers and to who holds a link from them.
 * Only making one takes a transaction: beginning and ending it would be half the work of showing.
 */
@ApplicationScoped
class ToonVoorbeeld {

  private final Redactie redactie;
  private final BewaarVoorbeelden bewaard;
  private final Clock klok;

  ToonVoorbeeld(Redactie redactie, BewaarVoorbeelden bewaard, Clock klok) {
    this.redactie = redactie;
    this.bewaard = bewaard;
    this.klok = klok;
  }

  VoorbeeldView voorRedactie(String code) {
    return van(redactie.open(code).id, null);
  }

  /**
   * For whoever holds the link, signed in or not. The link itself is never kept: one that is taken
   * back or over shows nothing from that moment on.
   *
   * @throws ProbleemException 404 for a key that never was, 410 for one that is over
   */
  VoorbeeldView metSleutel(String sleutel) {
    Voorbeeldlink link =
        Voorbeeldlink.metSleutel(sleutel)
            .orElseThrow(
                () -> ProbleemException.nietGevonden("Deze link naar een voorbeeld is er niet."));
    if (link.status(klok.instant()) != Voorbeeldlink.Status.open) {
      throw voorbij();
    }
    return van(link.agendaId, link.verlooptOp);
  }

  private static ProbleemException voorbij() {
    return new ProbleemException(
        Probleem.van(410, "Deze link werkt niet meer. Vraag een nieuwe aan wie hem u gaf."));
  }

  private VoorbeeldView van(UUID agenda, Instant verlooptOp) {
    // This first: what changes in between is then kept under something that is asked no more.
    Uitgangspunt nu = bewaard.uitgangspunt(agenda).orElseThrow(ToonVoorbeeld::voorbij);
    return bewaard
        .geef(
            agenda,
            nu,
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> maak(Agenda.findById(agenda), nu.versie())))
        .getoond(klok.instant(), verlooptOp);
  }

  private VoorbeeldView maak(Agenda agenda, Integer laatste) {
    Instant nu = klok.instant();
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
        null);
  }
}
