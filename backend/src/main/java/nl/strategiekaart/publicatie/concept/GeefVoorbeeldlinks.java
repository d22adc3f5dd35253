package nl.strategiekaart.publicatie.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Spoor;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.Notatie;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives out and takes back links to a preview. */
@ApplicationScoped
class GeefVoorbeeldlinks {

  private final Redactie redactie;
  private final Inhoudlezer lezer;
  private final Spoor spoor;
  private final Clock klok;
  private final String openbaarAdres;

  GeefVoorbeeldlinks(
      Redactie redactie,
      Inhoudlezer lezer,
      Spoor spoor,
      Clock klok,
      @ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres) {
    this.redactie = redactie;
    this.lezer = lezer;
    this.spoor = spoor;
    this.klok = klok;
    this.openbaarAdres = openbaarAdres;
  }

  @Transactional
  Lijst<VoorbeeldlinkView> lijst(String code, Bladeren bladeren) {
    Agenda agenda = redactie.open(code);
    Instant nu = klok.instant();
    return bladeren
        .van(
            Voorbeeldlink.<Voorbeeldlink>find(
                "from Voorbeeldlink l join fetch l.gemaaktDoor where l.agendaId = ?1"
                    + " order by l.gemaaktOp desc, l.id",
                agenda.id))
        .als(link -> VoorbeeldlinkView.of(link, link.status(nu), null));
  }

  /** Makes one. The answer is the only place where its address ever is. */
  @Transactional
  VoorbeeldlinkView maak(String code, String lichaam) {
    Agenda agenda = redactie.open(code);
    int dagen = lezer.lees(lichaam, VoorbeeldlinkInput.class).dagen();
    String sleutel = Kenmerken.geheim();
    Voorbeeldlink link = new Voorbeeldlink();
    link.agendaId = agenda.id;
    link.sleutelHash = Kenmerken.som(sleutel);
    link.gemaaktDoor = redactie.wie();
    link.gemaaktOp = klok.instant();
    link.verlooptOp = link.gemaaktOp.plus(Duration.ofDays(dagen));
    link.persist();
    noteer(agenda, link, null, new Regel(link.verlooptOp));
    return VoorbeeldlinkView.of(
        link, Voorbeeldlink.Status.open, openbaarAdres + "/voorbeeld/" + sleutel);
  }

  /**
   * Ends one at once; again is fine.
   *
   * @throws ProbleemException 404 when this agenda has no such link
   */
  @Transactional
  void trekIn(String code, String kenmerk) {
    Agenda agenda = redactie.open(code);
    Voorbeeldlink link =
        Voorbeeldlink.van(agenda, kenmerk)
            .orElseThrow(() -> ProbleemException.nietGevonden("Deze link is er niet."));
    if (link.ingetrokkenOp == null) {
      link.ingetrokkenOp = klok.instant();
      noteer(agenda, link, new Regel(link.verlooptOp), null);
    }
  }

  /** What stands in the trail; never the key. */
  private record Regel(Instant verlooptOp) {}

  private void noteer(Agenda agenda, Voorbeeldlink link, Regel voor, Regel na) {
    String titel = "tot " + Notatie.moment(link.verlooptOp);
    spoor.noteer(agenda, link, titel, voor, na, redactie.wie().id);
  }
}
