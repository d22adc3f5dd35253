package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Reads the published parts of an agenda that are kept as small lists: programmalijnen, thema's,
 * ...
 */
@ApplicationScoped
class Onderdelen {

  private final Vragen vragen;
  private final Vervallen vervallen;

  Onderdelen(Vragen vragen, Vervallen vervallen) {
    this.vragen = vragen;
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
    return vragen
        .naar("inhoud", "publiek.onderdeel where agenda = :agenda and soort = :soort")
        .blader(bladeren)
        .adres("agenda", agenda)
        .met("soort", soort)
        .bestaand("programmalijn", lijnen, "programmalijn = any(:programmalijn)")
        .bestaand("fase", fasen, "fasen && cast(:fase as text[])")
        .volgorde("volgorde")
        .pagina(view);
  }

  /**
   * One part by the last piece of its address.
   *
   * @throws ProbleemException 404 when it is not in the published versie, 410 when it was in an
   *     earlier one
   */
  <T> T een(String agenda, String soort, String code, Class<T> view) {
    return vragen
        .naar(
            "inhoud",
            "publiek.onderdeel where agenda = :agenda and soort = :soort and code = :code")
        .met("agenda", agenda)
        .met("soort", soort)
        .met("code", code)
        .een(view)
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
