package nl.strategiekaart.organisatie;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Overname;
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

/** Making one organisatie out of two. */
@Path("/organisaties/{organisatie}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisaties beheren")
public class SamenvoegingenResource {

  private final Beheer beheer;
  private final VoegSamen voegSamen;
  private final Inhoudlezer lezer;

  SamenvoegingenResource(Beheer beheer, VoegSamen voegSamen, Inhoudlezer lezer) {
    this.beheer = beheer;
    this.voegSamen = voegSamen;
    this.lezer = lezer;
  }

  /** Into which one it goes. */
  @Schema(name = "SamenvoegingInvoer", description = "In welke organisatie deze opgaat.")
  public record SamenvoegingInput(
      @Schema(description = "Kenmerk van de organisatie die blijft.") @NotNull UUID naar) {}

  @GET
  @Path("/gebruik")
  @Transactional
  @Operation(
      summary = "Waar een organisatie wordt genoemd",
      description = "Alles wat bij een samenvoeging meegaat, ook wat is gearchiveerd.")
  public Lijst<Gebruik> gebruik(@PathParam("organisatie") String organisatie) {
    List<Gebruik> gebruik = Gebruik.van(beheer.open(organisatie));
    return new Lijst<>(gebruik, gebruik.size());
  }

  @GET
  @Path("/samenvoegingen")
  @Transactional
  @Operation(
      summary = "Samenvoegingen van een organisatie",
      description = "Waarin zij opging, en wie in haar opgingen. De nieuwste eerst.")
  public Lijst<SamenvoegingView> lijst(
      @PathParam("organisatie") String organisatie, @BeanParam Bladeren bladeren) {
    return bladeren
        .van(
            Samenvoeging.<Samenvoeging>find(
                "van = ?1 or naar = ?1 order by tijdstip desc, id", beheer.open(organisatie)))
        .als(SamenvoegingView::of);
  }

  @POST
  @Path("/samenvoegingen")
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(StatusCode.CREATED)
  @Transactional
  @Operation(
      summary = "In een andere organisatie laten opgaan",
      description =
          "Voor de beheerder. Alle rollen, lidmaatschappen, mensen en verwijzingen gaan naar de andere; dit adres antwoordt"
              + " voortaan 410 en leidt daarheen. Kan ongedaan worden gemaakt.")
  @APIResponse(
      responseCode = "201",
      description = "Samengevoegd.",
      content = @Content(schema = @Schema(implementation = SamenvoegingView.class)))
  @APIResponse(responseCode = "409", description = "Deze twee kunnen niet samen.")
  public SamenvoegingView maak(
      @PathParam("organisatie") String organisatie,
      @RequestBodySchema(SamenvoegingInput.class) String lichaam) {
    beheer.eisBeheerder();
    Organisatie van = beheer.open(organisatie);
    Overname overname = new Overname(van);
    SamenvoegingInput gevraagd = lezer.lees(lichaam, SamenvoegingInput.class);
    Organisatie naar =
        overname.kies(
            Organisatie.class,
            gevraagd.naar(),
            een -> true,
            "/naar",
            "Deze organisatie is niet bekend.");
    overname.gooiBijFouten();
    return SamenvoegingView.of(voegSamen.voegSamen(van, naar));
  }

  @DELETE
  @Path("/samenvoegingen/{samenvoeging}")
  @Transactional
  @Operation(
      summary = "Samenvoeging ongedaan maken",
      description =
          "Voor de beheerder. Wat toen verhuisde gaat terug, behalve wat intussen ergens anders heen is gegaan.")
  @APIResponse(responseCode = "204", description = "Het zijn weer twee organisaties.")
  @APIResponse(responseCode = "409", description = "Zij is al ongedaan gemaakt.")
  public void maakOngedaan(
      @PathParam("organisatie") String organisatie,
      @Parameter(description = "Kenmerk van de samenvoeging.") @PathParam("samenvoeging")
          String samenvoeging) {
    beheer.eisBeheerder();
    voegSamen.maakOngedaan(
        Samenvoeging.van(beheer.open(organisatie), samenvoeging)
            .orElseThrow(() -> ProbleemException.nietGevonden("Deze samenvoeging is er niet.")));
  }
}
