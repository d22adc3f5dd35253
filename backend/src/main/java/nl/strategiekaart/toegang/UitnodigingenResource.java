package nl.strategiekaart.toegang;

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
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.bewerking.Bezorging;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.shared.Verbruik;
import nl.strategiekaart.shared.Verbruikt;
import nl.strategiekaart.toegang.Uitnodiging.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Inviting people to act for an organisatie. */
@Path("/organisaties/{organisatie}/uitnodigingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Toegang")
public class UitnodigingenResource {

  private final Toegang toegang;
  private final NodigUit nodigUit;
  private final Toegangsspoor spoor;
  private final Inhoudlezer lezer;
  private final Clock klok;

  UitnodigingenResource(
      Toegang toegang, NodigUit nodigUit, Toegangsspoor spoor, Inhoudlezer lezer, Clock klok) {
    this.toegang = toegang;
    this.nodigUit = nodigUit;
    this.spoor = spoor;
    this.lezer = lezer;
    this.klok = klok;
  }

  @GET
  @Operation(
      summary = "Uitnodigingen van een organisatie",
      description = "De nieuwste eerst. Voor haar beleidsmedewerkers en de beheerder.")
  public Lijst<UitnodigingView> lijst(
      @PathParam("organisatie") String organisatie, @BeanParam Bladeren bladeren) {
    Organisatie van = toegang.eisLedenbeheer(organisatie);
    Lijst<Uitnodiging> gevonden =
        bladeren.van(Uitnodiging.find("organisatie = ?1 order by gemaaktOp desc, id", van));
    return new Lijst<>(views(gevonden.resultaten()), gevonden.totaal());
  }

  @Verbruikt(Verbruik.mail)
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(StatusCode.CREATED)
  @Operation(
      summary = "Iemand uitnodigen",
      description =
          "Er gaat een mail uit met een link die twee weken en één keer geldig is. Wie inlogt met dit adres krijgt de rol."
              + " Een eerdere open uitnodiging voor hetzelfde vervalt. Het antwoord is hetzelfde of het adres bekend is"
              + " of niet. Alleen een beheerder maakt beheerders.")
  @APIResponse(
      responseCode = "201",
      description = "De uitnodiging staat klaar om te versturen.",
      content = @Content(schema = @Schema(implementation = UitnodigingView.class)))
  @APIResponse(responseCode = "429", description = "Te veel uitnodigingen op één dag.")
  public UitnodigingView maak(
      @PathParam("organisatie") String organisatie,
      @RequestBodySchema(UitnodigingInput.class) String lichaam) {
    Organisatie van = toegang.eisLedenbeheer(organisatie);
    UitnodigingInput gevraagd = lezer.lees(lichaam, UitnodigingInput.class);
    toegang.eis(toegang.magGeven(van, gevraagd.rol()));
    Uitnodiging uitnodiging =
        nodigUit.nodigUit(van, gevraagd.adres(), gevraagd.rol(), toegang.gebruiker().orElseThrow());
    return view(uitnodiging);
  }

  @Verbruikt(Verbruik.mail)
  @POST
  @Path("/{uitnodiging}/verzendingen")
  @Transactional
  @Operation(
      summary = "Uitnodiging opnieuw versturen",
      description =
          "Als de mail niet is aangekomen bij de mailserver. De uitnodiging blijft dezelfde.")
  @APIResponse(responseCode = "200", description = "De uitnodiging wacht weer op verzending.")
  @APIResponse(
      responseCode = "409",
      description = "De uitnodiging is niet meer open, of haar mail is niet mislukt.")
  public UitnodigingView verstuurOpnieuw(
      @PathParam("organisatie") String organisatie,
      @Parameter(description = "Kenmerk van de uitnodiging.") @PathParam("uitnodiging")
          String uitnodiging) {
    Uitnodiging gevonden = vind(organisatie, uitnodiging);
    if (gevonden.status(klok.instant()) != Status.open) {
      throw new ProbleemException(409, "De uitnodiging is niet meer open. Maak een nieuwe.");
    }
    if (view(gevonden).bezorging() != Bezorging.Status.mislukt) {
      throw new ProbleemException(
          409, "De mail met deze uitnodiging is al verstuurd, of gaat zo weg.");
    }
    Bezorging.van(spoor.opnieuwVerstuurd(gevonden, toegang.eisGebruiker()));
    return view(gevonden);
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
    Uitnodiging gevonden = vind(organisatie, uitnodiging);
    if (gevonden.status(klok.instant()) == Status.aangenomen) {
      throw new ProbleemException(
          409, "De uitnodiging is al aangenomen. Beëindig dan het lidmaatschap.");
    }
    if (gevonden.ingetrokkenOp == null) {
      gevonden.ingetrokkenOp = klok.instant();
      spoor.ingetrokken(gevonden, toegang.eisGebruiker());
    }
  }

  /** One that who asks may give and take: 401, 403 and 404 otherwise. */
  private Uitnodiging vind(String organisatie, String uitnodiging) {
    Organisatie van = toegang.eisLedenbeheer(organisatie);
    Uitnodiging gevonden =
        Uitnodiging.van(van, uitnodiging)
            .orElseThrow(
                () -> ProbleemException.nietGevonden("Deze uitnodiging bestaat hier niet."));
    toegang.eis(toegang.magGeven(van, gevonden.rol));
    return gevonden;
  }

  private UitnodigingView view(Uitnodiging uitnodiging) {
    return views(List.of(uitnodiging)).get(0);
  }

  private List<UitnodigingView> views(List<Uitnodiging> uitnodigingen) {
    Map<UUID, Bezorging.Status> bezorgingen =
        Bezorging.statussen(uitnodigingen.stream().map(uitnodiging -> uitnodiging.id).toList());
    return uitnodigingen.stream()
        .map(uitnodiging -> UitnodigingView.of(uitnodiging, klok.instant(), bezorgingen))
        .toList();
  }
}
