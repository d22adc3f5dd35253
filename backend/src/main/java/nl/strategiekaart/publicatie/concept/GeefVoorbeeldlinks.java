package nl.strategiekaart.publicatie.concept;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.shared.Bladeren.Pagina;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives out and takes back links to a preview. */
@ApplicationScoped
class GeefVoorbeeldlinks {

  private static final int BYTES = 32;

  private final Redactie redactie;
  private final Inhoudlezer lezer;
  private final Clock klok;
  private final String openbaarAdres;
  private final SecureRandom toeval = new SecureRandom();

  GeefVoorbeeldlinks(
      Redactie redactie,
      Inhoudlezer lezer,
      Clock klok,
      @ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres) {
    this.redactie = redactie;
    this.lezer = lezer;
    this.klok = klok;
    this.openbaarAdres = openbaarAdres;
  }

  @Transactional
  Lijst<VoorbeeldlinkView> lijst(String code, Pagina pagina) {
    Agenda agenda = redactie.open(code);
    Instant nu = klok.instant();
    return new Lijst<>(
        Voorbeeldlink.<Voorbeeldlink>find(
                "from Voorbeeldlink l join fetch l.gemaaktDoor where l.agendaId = ?1"
                    + " order by l.gemaaktOp desc, l.id",
                agenda.id)
            .page(Page.of(pagina.nummer() - 1, pagina.grootte()))
            .list()
            .stream()
            .map(link -> VoorbeeldlinkView.of(link, nu, null))
            .toList(),
        Voorbeeldlink.count("agendaId", agenda.id));
  }

  /** Makes one. The answer is the only place where its address ever is. */
  @Transactional
  VoorbeeldlinkView maak(String code, String lichaam) {
    Agenda agenda = redactie.open(code);
    int dagen = lezer.lees(lichaam, VoorbeeldlinkInput.class).dagen();
    byte[] geheim = new byte[BYTES];
    toeval.nextBytes(geheim);
    String sleutel = Base64.getUrlEncoder().withoutPadding().encodeToString(geheim);
    Voorbeeldlink link = new Voorbeeldlink();
    link.agendaId = agenda.id;
    link.sleutelHash = Kenmerken.som(sleutel);
    link.gemaaktDoor = redactie.wie();
    link.gemaaktOp = klok.instant();
    link.verlooptOp = link.gemaaktOp.plus(Duration.ofDays(dagen));
    link.persist();
    return VoorbeeldlinkView.of(link, link.gemaaktOp, openbaarAdres + "/voorbeeld/" + sleutel);
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
    }
  }
}
