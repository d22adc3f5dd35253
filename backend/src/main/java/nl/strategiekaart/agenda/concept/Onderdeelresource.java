package nl.strategiekaart.agenda.concept;

import jakarta.inject.Inject;
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
import nl.strategiekaart.bewerking.Kind;
import nl.strategiekaart.bewerking.Kindcontract;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Making, reading, changing and archiving one kind of part of a concept. Each kind has its own
 * address; what they do is the same.
 *
 * @param <I> what may be written of it
 */
@Tag(name = "Concept")
public abstract class Onderdeelresource<I> {

  static final String MERGE_PATCH = "application/merge-patch+json";

  // Injected here, so that the resource of a kind has nothing to pass on.
  @Inject protected Kind<?, I> kind;
  @Inject protected Bewerking bewerking;
  @Inject protected Archief archief;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Maken in het concept",
      description =
          "Alle fouten komen in één antwoord. Met een uuid in Idempotency-Key kan hetzelfde verzoek nog eens: die uuid wordt"
              + " het kenmerk.",
      extensions = @Extension(name = Kindcontract.PER_SOORT, value = ""))
  public RestResponse<ConceptdeelView<I>> maak(
      @PathParam("agenda") String agenda,
      @HeaderParam("Idempotency-Key") String sleutel,
      @Context UriInfo adres,
      String lichaam) {
    ConceptdeelView<I> gemaakt = bewerking.maak(kind, agenda, sleutel, lichaam);
    return gemaakt.gemaaktOp(adres.getAbsolutePathBuilder().path(gemaakt.id().toString()).build());
  }

  @GET
  @Path("/{id}")
  @Operation(
      summary = "Lezen uit het concept",
      description = "Met de ETag voor If-Match.",
      extensions = @Extension(name = Kindcontract.PER_SOORT, value = ""))
  public RestResponse<ConceptdeelView<I>> lees(
      @PathParam("agenda") String agenda, @PathParam("id") String id) {
    return bewerking.lees(kind, agenda, id).metEtag();
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MERGE_PATCH)
  @Operation(
      summary = "Wijzigen in het concept",
      description =
          "Stuur alleen wat verandert (merge-patch, RFC 7396). Een lijst wordt als geheel vervangen. Wie 'volgorde' of"
              + " 'nummer' van een ander geeft, neemt die plaats in; de anderen schuiven op.",
      extensions = @Extension(name = Kindcontract.PER_SOORT, value = ""))
  public RestResponse<ConceptdeelView<I>> wijzig(
      @PathParam("agenda") String agenda,
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String alsRevisie,
      String lichaam) {
    return bewerking.wijzig(kind, agenda, id, alsRevisie, lichaam).metEtag();
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      summary = "Archiveren uit het concept",
      description =
          "Wat eronder hangt gaat mee. Niets is weg: via de wijzigingen kan het terug. Bezoekers zien het tot de volgende"
              + " versie.",
      extensions = @Extension(name = Kindcontract.PER_SOORT, value = ""))
  @APIResponse(responseCode = "204", ref = "Gearchiveerd")
  public void archiveer(
      @PathParam("agenda") String agenda,
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String alsRevisie) {
    archief.archiveer(kind, agenda, id, alsRevisie);
  }
}
