package nl.strategiekaart.agenda.concept;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaInhoud;
import nl.strategiekaart.agenda.Openbaar;
import nl.strategiekaart.bewerking.Archief;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.bewerking.ConceptdeelView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The concept of an agenda as a whole, and the agenda itself in it. */
@Path("/agendas/{agenda}/concept")
@Tag(name = "Concept")
public class ConceptResource {

  private final AgendaKind kind;
  private final Redactie redactie;
  private final Openbaar openbaar;
  private final Bewerking bewerking;
  private final Archief archief;

  ConceptResource(
      AgendaKind kind, Redactie redactie, Openbaar openbaar, Bewerking bewerking, Archief archief) {
    this.kind = kind;
    this.redactie = redactie;
    this.openbaar = openbaar;
    this.bewerking = bewerking;
    this.archief = archief;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Het concept van een agenda",
      description =
          "Waar beleidsmedewerkers aan werken: de agenda, fasen, thema's, begrippen, besluiten en programmalijnen, elk met"
              + " zijn revisie. Bezoekers zien het pas na publicatie.")
  public ConceptView concept(@PathParam("agenda") String agenda) {
    Agenda van = redactie.open(agenda);
    return ConceptView.of(van, openbaar.is(van));
  }

  @PATCH
  @Consumes(Onderdeelresource.MERGE_PATCH)
  @Operation(
      summary = "De agenda wijzigen in het concept",
      description = "Stuur alleen wat verandert (merge-patch, RFC 7396). De code blijft.")
  public RestResponse<ConceptdeelView<AgendaInhoud>> wijzig(
      @PathParam("agenda") String agenda,
      @HeaderParam(HttpHeaders.IF_MATCH) String alsRevisie,
      String lichaam) {
    return bewerking.wijzig(kind, agenda, null, alsRevisie, lichaam).metEtag();
  }

  @DELETE
  @Operation(
      summary = "De agenda archiveren",
      description = "Alleen zolang er nog geen versie van is gepubliceerd.")
  @APIResponse(responseCode = "204", ref = "Gearchiveerd")
  public void archiveer(
      @PathParam("agenda") String agenda, @HeaderParam(HttpHeaders.IF_MATCH) String alsRevisie) {
    archief.archiveer(kind, agenda, null, alsRevisie);
  }
}
