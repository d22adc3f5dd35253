package nl.strategiekaart.organisatie;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import nl.strategiekaart.bewerking.Archief;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What an organisatie says of itself, for who may write it. Visitors read it at once. */
@Path("/organisaties/{organisatie}/profiel")
@Tag(name = "Organisaties beheren")
public class ProfielResource {

  /** What is said of it among others; the rest is its own. */
  private static final List<String> INRICHTING =
      List.of("soort", "onderdeelVan", "tooi", "opgehevenPer", "opvolger");

  private final OrganisatieKind kind;
  private final Beheer beheer;
  private final Bewerking bewerking;
  private final Archief archief;
  private final Inhoudlezer lezer;

  ProfielResource(
      OrganisatieKind kind,
      Beheer beheer,
      Bewerking bewerking,
      Archief archief,
      Inhoudlezer lezer) {
    this.kind = kind;
    this.beheer = beheer;
    this.bewerking = bewerking;
    this.archief = archief;
    this.lezer = lezer;
  }

  @GET
  @Operation(
      summary = "Profiel van een organisatie",
      description =
          "Alles wat ervan te schrijven is, met de ETag voor If-Match. Voor wie het mag bijhouden: de beheerder, haar eigen"
              + " mensen, en beleidsmedewerkers als er nog niemand namens haar is.")
  public RestResponse<ConceptdeelView<OrganisatieInhoud>> lees(
      @PathParam("organisatie") String organisatie) {
    return bewerking.lees(kind, organisatie, null).metEtag();
  }

  @PATCH
  @Consumes("application/merge-patch+json")
  @Transactional
  @Operation(
      summary = "Profiel van een organisatie wijzigen",
      description =
          "Stuur alleen wat verandert (merge-patch, RFC 7396). Bezoekers lezen het meteen; wat al is gepubliceerd houdt de"
              + " oude naam. Een vertegenwoordiger verandert soort, onderdeelVan, tooi, opgehevenPer en opvolger niet.")
  public RestResponse<ConceptdeelView<OrganisatieInhoud>> wijzig(
      @PathParam("organisatie") String organisatie,
      @HeaderParam(HttpHeaders.IF_MATCH) String alsRevisie,
      String lichaam) {
    Organisatie van = beheer.open(organisatie);
    ObjectNode wijziging = lezer.object(lichaam);
    if (!beheer.magInrichten(van) && INRICHTING.stream().anyMatch(wijziging::has)) {
      throw new ProbleemException(
          403,
          "Wat voor organisatie dit is, waar zij bij hoort en of zij ophoudt, verandert de beheerder.");
    }
    return bewerking.wijzig(kind, organisatie, null, alsRevisie, lichaam).metEtag();
  }

  @DELETE
  @Transactional
  @Operation(
      summary = "Een organisatie archiveren",
      description =
          "Alleen zolang zij niet is gepubliceerd en nergens wordt genoemd: een vergissing. Anders kan zij worden opgeheven.")
  @APIResponse(responseCode = "204", ref = "Gearchiveerd")
  public void archiveer(
      @PathParam("organisatie") String organisatie,
      @HeaderParam(HttpHeaders.IF_MATCH) String alsRevisie) {
    if (!beheer.magInrichten(beheer.open(organisatie))) {
      throw new ProbleemException(403, "Alleen de beheerder haalt een organisatie weg.");
    }
    archief.archiveer(kind, organisatie, null, alsRevisie);
  }
}
