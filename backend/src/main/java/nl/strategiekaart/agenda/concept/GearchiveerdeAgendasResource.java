package nl.strategiekaart.agenda.concept;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.MijnAgendasResource.MijnAgenda;
import nl.strategiekaart.bewerking.Archief;
import nl.strategiekaart.organisatie.OrganisatieVerwijzing;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The agendas that were archived, for who may bring them back. */
@Path("/ik/gearchiveerde-agendas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concept")
public class GearchiveerdeAgendasResource {

  private final Redactie redactie;
  private final AgendaKind kind;
  private final Archief archief;

  GearchiveerdeAgendasResource(Redactie redactie, AgendaKind kind, Archief archief) {
    this.redactie = redactie;
    this.kind = kind;
    this.archief = archief;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Gearchiveerde agenda's die u kunt terughalen",
      description = "De laatst gearchiveerde eerst. Alleen van wie u de agenda's mag bewerken.")
  public Lijst<GearchiveerdeAgenda> lijst() {
    List<GearchiveerdeAgenda> weg =
        redactie.gearchiveerd().stream().map(GearchiveerdeAgenda::of).toList();
    return new Lijst<>(weg, weg.size());
  }

  @POST
  @Path("/{agenda}/herstellingen")
  @Transactional
  @Operation(
      summary = "Een gearchiveerde agenda terughalen",
      description = "Met alles erin, zoals het was toen de agenda werd gearchiveerd.")
  public MijnAgenda haalTerug(@PathParam("agenda") String agenda) {
    Agenda weg = redactie.openGearchiveerd(agenda);
    return MijnAgenda.of(archief.haalTerug(kind, weg), false);
  }

  /** An agenda that was archived. */
  @Schema(name = "GearchiveerdeAgenda", description = "Een agenda die is gearchiveerd.")
  public record GearchiveerdeAgenda(
      @Schema(description = "Vaste code in adressen.", examples = "jaarplan-2027") String code,
      @Schema(description = "Titel.", examples = "Jaarplan 2027") String titel,
      @Schema(description = "De eigenaar.") OrganisatieVerwijzing eigenaar,
      @Schema(description = "Sinds wanneer (UTC).", examples = "2026-11-22T09:00:00Z")
          Instant gearchiveerdOp) {

    static GearchiveerdeAgenda of(Agenda agenda) {
      return new GearchiveerdeAgenda(
          agenda.code,
          agenda.titel,
          OrganisatieVerwijzing.of(agenda.eigenaar),
          agenda.gearchiveerdOp);
    }
  }
}
