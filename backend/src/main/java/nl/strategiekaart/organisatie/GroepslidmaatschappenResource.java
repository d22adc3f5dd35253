package nl.strategiekaart.organisatie;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.strategiekaart.bewerking.Archief;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who is a lid of a groep, platform or netwerk; what it does is what its leden do. */
@Path("/organisaties/{organisatie}/groepslidmaatschappen")
@Tag(name = "Organisaties beheren")
public class GroepslidmaatschappenResource {

  private final GroepslidmaatschapKind kind;
  private final Beheer beheer;
  private final Bewerking bewerking;
  private final Archief archief;

  GroepslidmaatschappenResource(
      GroepslidmaatschapKind kind, Beheer beheer, Bewerking bewerking, Archief archief) {
    this.kind = kind;
    this.beheer = beheer;
    this.bewerking = bewerking;
    this.archief = archief;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Leden van een groep om bij te houden",
      description = "Op naam, ook van eerder en van later, elk met zijn revisie.")
  public Lijst<GroepslidView> lijst(
      @PathParam("organisatie") String organisatie, @BeanParam Bladeren bladeren) {
    Organisatie groep = beheer.open(organisatie);
    return bladeren
        .van(
            Groepslidmaatschap.<Groepslidmaatschap>find(
                "from Groepslidmaatschap g join fetch g.lid l where g.groep = ?1 order by l.naam, g.van, g.id",
                groep))
        .als(GroepslidView::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Lid maken van een groep",
      description =
          "Wat er van de groep wordt gevraagd, wordt meteen ook van dit lid gevraagd. Met een uuid in Idempotency-Key kan"
              + " hetzelfde verzoek nog eens: die uuid wordt het kenmerk.")
  public RestResponse<ConceptdeelView<GroepslidmaatschapInhoud>> maak(
      @PathParam("organisatie") String organisatie,
      @HeaderParam("Idempotency-Key") String sleutel,
      @Context UriInfo adres,
      String lichaam) {
    ConceptdeelView<GroepslidmaatschapInhoud> gemaakt =
        bewerking.maak(kind, organisatie, sleutel, lichaam);
    return gemaakt.gemaaktOp(adres.getAbsolutePathBuilder().path(gemaakt.id().toString()).build());
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Lidmaatschap van een groep", description = "Met de ETag voor If-Match.")
  public RestResponse<ConceptdeelView<GroepslidmaatschapInhoud>> lees(
      @PathParam("organisatie") String organisatie, @PathParam("id") String id) {
    return bewerking.lees(kind, organisatie, id).metEtag();
  }

  @PATCH
  @Path("/{id}")
  @Consumes("application/merge-patch+json")
  @Operation(
      summary = "Lidmaatschap van een groep wijzigen",
      description =
          "Stuur alleen wat verandert (merge-patch, RFC 7396). Wie ophoudt krijgt een laatste dag; daarna staat wat er van de groep wordt gevraagd er niet meer bij.")
  public RestResponse<ConceptdeelView<GroepslidmaatschapInhoud>> wijzig(
      @PathParam("organisatie") String organisatie,
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String alsRevisie,
      String lichaam) {
    return bewerking.wijzig(kind, organisatie, id, alsRevisie, lichaam).metEtag();
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      summary = "Lidmaatschap van een groep archiveren",
      description =
          "Alsof het er nooit was: een vergissing. Wie ophoudt met lid zijn krijgt een laatste dag.")
  @APIResponse(responseCode = "204", ref = "Gearchiveerd")
  public void archiveer(
      @PathParam("organisatie") String organisatie,
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String alsRevisie) {
    archief.archiveer(kind, organisatie, id, alsRevisie);
  }
}
