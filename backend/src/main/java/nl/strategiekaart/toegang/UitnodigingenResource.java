package nl.strategiekaart.toegang;

import io.quarkus.panache.common.Page;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Bladeren.Pagina;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.toegang.Toegangslog.Wat;
import nl.strategiekaart.toegang.Uitnodiging.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Inviting people to act for an organisatie. */
@Path("/organisaties/{organisatie}/uitnodigingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Toegang")
public class UitnodigingenResource {

  private static final int GEMAAKT = 201;

  private final Toegang toegang;
  private final NodigUit nodigUit;
  private final Toegangslog log;
  private final Invoer invoer;
  private final Clock klok;

  UitnodigingenResource(
      Toegang toegang, NodigUit nodigUit, Toegangslog log, Invoer invoer, Clock klok) {
    this.toegang = toegang;
    this.nodigUit = nodigUit;
    this.log = log;
    this.invoer = invoer;
    this.klok = klok;
  }

  @GET
  @Operation(
      summary = "Uitnodigingen van een organisatie",
      description = "De nieuwste eerst. Voor haar beleidsmedewerkers en de beheerder.")
  public Lijst<UitnodigingView> lijst(
      @PathParam("organisatie") String organisatie, @BeanParam Bladeren bladeren) {
    Organisatie van = LidmaatschappenResource.beheerd(toegang, organisatie);
    Pagina pagina = bladeren.lees(invoer);
    invoer.gooiBijFouten();
    List<Uitnodiging> gevonden =
        Uitnodiging.<Uitnodiging>find("organisatie = ?1 order by gemaaktOp desc, id", van)
            .page(Page.of(pagina.nummer() - 1, pagina.grootte()))
            .list();
    return new Lijst<>(
        gevonden.stream().map(u -> UitnodigingView.of(u, klok.instant())).toList(),
        Uitnodiging.count("organisatie", van));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(GEMAAKT)
  @Operation(
      summary = "Iemand uitnodigen",
      description =
          "Stuurt een mail met een link die twee weken en één keer geldig is. Wie inlogt met dit adres krijgt de rol."
              + " Een eerdere open uitnodiging voor hetzelfde vervalt. Het antwoord is hetzelfde of het adres bekend is"
              + " of niet. Alleen een beheerder maakt beheerders.")
  @APIResponse(
      responseCode = "201",
      description = "De uitnodiging is verstuurd.",
      content = @Content(schema = @Schema(implementation = UitnodigingView.class)))
  @APIResponse(responseCode = "429", description = "Te veel uitnodigingen op één dag.")
  @APIResponse(responseCode = "503", description = "De mail kon niet worden verstuurd.")
  public UitnodigingView maak(
      @PathParam("organisatie") String organisatie, UitnodigingInput input) {
    Organisatie van = LidmaatschappenResource.beheerd(toegang, organisatie);
    UitnodigingInput gevraagd = input == null ? new UitnodigingInput(null, null) : input;
    gevraagd.controleer();
    toegang.eis(toegang.magGeven(van, gevraagd.gevraagdeRol()));
    Uitnodiging uitnodiging =
        nodigUit.nodigUit(
            van, gevraagd.adres(), gevraagd.gevraagdeRol(), toegang.gebruiker().orElseThrow());
    return UitnodigingView.of(uitnodiging, klok.instant());
  }

  @DELETE
  @Path("/{uitnodiging}")
  @Transactional
  @Operation(
      summary = "Uitnodiging intrekken",
      description = "De link in de mail werkt dan niet meer. Nogmaals intrekken mag.")
  @APIResponse(responseCode = "204", description = "De uitnodiging is ingetrokken.")
  @APIResponse(responseCode = "409", description = "De uitnodiging is al aangenomen.")
  public void trekIn(
      @PathParam("organisatie") String organisatie,
      @Parameter(description = "Kenmerk van de uitnodiging.") @PathParam("uitnodiging")
          String uitnodiging) {
    Organisatie van = LidmaatschappenResource.beheerd(toegang, organisatie);
    Uitnodiging gevonden =
        Uitnodiging.van(van, uitnodiging)
            .orElseThrow(
                () -> ProbleemException.nietGevonden("Deze uitnodiging bestaat hier niet."));
    toegang.eis(toegang.magGeven(van, gevonden.rol));
    if (gevonden.status(klok.instant()) == Status.aangenomen) {
      throw new ProbleemException(
          Probleem.van(409, "De uitnodiging is al aangenomen. Beëindig dan het lidmaatschap."));
    }
    if (gevonden.ingetrokkenOp == null) {
      gevonden.ingetrokkenOp = klok.instant();
      log.noteer(Wat.uitnodiging_ingetrokken, toegang.gebruiker().orElse(null), gevonden);
    }
  }
}
