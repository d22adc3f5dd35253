package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Bladeren.Pagina;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Reads the published parts of an agenda that are kept as small lists: programmalijnen, thema's,
 * ...
 */
@ApplicationScoped
class Onderdelen {

  private final EntityManager em;
  private final JsonTekst json;
  private final Bestaat bestaat;
  private final Invoer invoer;
  private final Vervallen vervallen;

  Onderdelen(
      EntityManager em, JsonTekst json, Bestaat bestaat, Invoer invoer, Vervallen vervallen) {
    this.em = em;
    this.json = json;
    this.bestaat = bestaat;
    this.invoer = invoer;
    this.vervallen = vervallen;
  }

  /**
   * One page of the parts of a kind, in the order of the agenda.
   *
   * @throws ProbleemException 404 for an unknown agenda, 400 for unknown filter values
   */
  <T> Lijst<T> lijst(
      String agenda,
      String soort,
      List<String> lijnen,
      List<String> fasen,
      Bladeren bladeren,
      Class<T> view) {
    Pagina pagina = bladeren.lees(invoer);
    bestaat.in(agenda).met("programmalijn", lijnen).met("fase", fasen).controleer(invoer);
    return new Vraag("inhoud", "publiek.onderdeel where agenda = :agenda and soort = :soort")
        .met("agenda", agenda)
        .met("soort", soort)
        .als(lijnen, "lijnen", "programmalijn = any(:lijnen)")
        .als(fasen, "fasen", "fasen && cast(:fasen as text[])")
        .pagina(em, "volgorde", pagina, rij -> json.lees(rij.get("inhoud", String.class), view));
  }

  /**
   * One part by the last piece of its address.
   *
   * @throws ProbleemException 404 when it is not in the published versie, 410 when it was in an
   *     earlier one
   */
  <T> T een(String agenda, String soort, String code, Class<T> view) {
    return new Vraag(
            "inhoud",
            "publiek.onderdeel where agenda = :agenda and soort = :soort and code = :code")
        .met("agenda", agenda)
        .met("soort", soort)
        .met("code", code)
        .een(em, rij -> json.lees(rij.get("inhoud", String.class), view))
        .orElseThrow(
            () ->
                vervallen.ofNietGevonden(
                    agenda,
                    soort,
                    code,
                    "Dit onderdeel ("
                        + soort
                        + ") staat niet in de gepubliceerde agenda '"
                        + agenda
                        + "'."));
  }
}
