package nl.strategiekaart.toegang;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Slot;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Who may act for an organisatie. */
@Path("/organisaties/{organisatie}/lidmaatschappen")
@Tag(name = "Toegang")
public class LidmaatschappenResource {

  private final Toegang toegang;
  private final Toegangsspoor spoor;
  private final Inhoudlezer lezer;
  private final Clock klok;

  LidmaatschappenResource(Toegang toegang, Toegangsspoor spoor, Inhoudlezer lezer, Clock klok) {
    this.toegang = toegang;
    this.spoor = spoor;
    this.lezer = lezer;
    this.klok = klok;
  }

  @GET
  @Operation(
      summary = "Lidmaatschappen van een organisatie",
      description =
          "Wie er iets mag namens de organisatie. Voor haar beleidsmedewerkers en de beheerder.")
  public Lijst<LidmaatschapView> lijst(
      @PathParam("organisatie") String organisatie, @BeanParam Bladeren bladeren) {
    Organisatie van = toegang.eisLedenbeheer(organisatie);
    return bladeren
        .van(
            Lidmaatschap.<Lidmaatschap>find(
                "from Lidmaatschap l join fetch l.gebruiker g where l.organisatie = ?1"
                    + " order by g.naam, l.rol, l.id",
                van))
        .als(lid -> LidmaatschapView.of(lid, toegang));
  }

  /** Which role the beheerder takes. */
  @Schema(name = "EigenRol", description = "De rol die de beheerder zelf neemt.")
  public record EigenRol(
      @Schema(description = "De rol.", examples = "beleidsmedewerker") @NotNull
          Lidmaatschapsrol rol) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(StatusCode.CREATED)
  @Transactional
  @Operation(
      summary = "Zelf een rol nemen",
      description =
          "Voor de beheerder, die ook zelf aan een agenda wil werken. Anderen krijgen een rol met een uitnodiging.")
  @APIResponse(
      responseCode = "201",
      description = "De rol geldt meteen.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LidmaatschapView.class)))
  @APIResponse(responseCode = "409", description = "U hebt deze rol al.")
  public LidmaatschapView neem(
      @PathParam("organisatie") String organisatie,
      @RequestBodySchema(EigenRol.class) String lichaam) {
    Organisatie van = toegang.eisLedenbeheer(organisatie);
    toegang.eis(toegang.isBeheerder());
    Lidmaatschapsrol rol = lezer.lees(lichaam, EigenRol.class).rol();
    Gebruiker zelf = toegang.eisGebruiker();
    // Two windows at once are one role.
    Slot.neem("lidmaatschap " + zelf.id);
    if (Lidmaatschap.bestaat(zelf.id, van.id, rol)) {
      throw new ProbleemException(409, "U hebt deze rol al.");
    }
    Lidmaatschap lidmaatschap = Lidmaatschap.van(zelf, van, rol, klok.instant());
    lidmaatschap.persist();
    spoor.gegeven(lidmaatschap, zelf);
    return LidmaatschapView.of(lidmaatschap, toegang);
  }

  @DELETE
  @Path("/{lidmaatschap}")
  @Transactional
  @Operation(
      summary = "Lidmaatschap beëindigen",
      description =
          "Werkt meteen, ook voor wie nu is ingelogd. Een lidmaatschap verandert nooit, dus If-Match is niet nodig.")
  @APIResponse(responseCode = "204", description = "Het lidmaatschap is beëindigd.")
  public void verwijder(
      @PathParam("organisatie") String organisatie,
      @Parameter(description = "Kenmerk van het lidmaatschap.") @PathParam("lidmaatschap")
          String lidmaatschap) {
    Organisatie van = toegang.eisLedenbeheer(organisatie);
    Lidmaatschap weg =
        Lidmaatschap.van(van, lidmaatschap)
            .orElseThrow(
                () -> ProbleemException.nietGevonden("Dit lidmaatschap bestaat hier niet (meer)."));
    toegang.eis(toegang.magGeven(van, weg.rol));
    spoor.beeindigd(weg, toegang.eisGebruiker());
    weg.delete();
  }
}
