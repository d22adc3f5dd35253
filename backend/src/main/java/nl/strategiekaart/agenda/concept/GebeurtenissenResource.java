package nl.strategiekaart.agenda.concept;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Aanwezigen;
import nl.strategiekaart.bewerking.Meekijken;
import nl.strategiekaart.bewerking.Meekijker;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import nl.strategiekaart.toegang.Toegang;
import nl.strategiekaart.toegang.Toegang.Kaartje;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens in a concept while one has it open (server-sent events). */
@Path("/agendas/{agenda}/concept/gebeurtenissen")
@Tag(name = "Concept")
public class GebeurtenissenResource {

  private static final String EEN_CODE = "[a-z0-9]+(-[a-z0-9]+)*";

  private final Redactie redactie;
  private final Toegang toegang;
  private final Meekijken meekijken;
  private final Invoer invoer;

  GebeurtenissenResource(Redactie redactie, Toegang toegang, Meekijken meekijken, Invoer invoer) {
    this.redactie = redactie;
    this.toegang = toegang;
    this.meekijken = meekijken;
    this.invoer = invoer;
  }

  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      summary = "Volgen wat er in het concept gebeurt",
      description =
          "Een stroom van gebeurtenissen (server-sent events). 'wijziging': iemand bewaarde iets. 'aanwezig': wie het concept"
              + " nu open hebben. Na een onderbreking gaat de stroom verder bij Last-Event-ID.")
  @APIResponse(
      responseCode = "200",
      description = "De stroom.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(oneOf = {GewijzigdView.class, Aanwezigen.class})))
  public Multi<OutboundSseEvent> volg(
      @PathParam("agenda") String agenda,
      @Parameter(
              description = "Code van de programmalijn die op het scherm staat.",
              example = "goud-maken")
          @QueryParam("plek")
          String plek,
      @Parameter(description = "Nummer van de laatste wijziging die is ontvangen.", example = "118")
          @HeaderParam("Last-Event-ID")
          String laatste,
      @Context Sse sse) {
    Agenda van = redactie.open(agenda);
    if (plek != null && !plek.matches(EEN_CODE)) {
      invoer.fout("plek", "'plek' moet de code van een programmalijn zijn.");
    }
    invoer.gooiBijFouten();
    Kaartje wie = toegang.kaartje();
    UUID ik = wie.gebruiker();
    return meekijken.volg(
        new Meekijker(UUID.randomUUID(), ik, van.id, plek, () -> magNog(wie, van.id)),
        laatste,
        sse,
        (wijziging, door) -> GewijzigdView.of(wijziging, door, ik));
  }

  /** Within a transaction, outside the request. */
  private boolean magNog(Kaartje wie, UUID id) {
    Agenda agenda = Agenda.findById(id);
    return agenda != null && wie.magNog(agenda.eigenaar, Lidmaatschapsrol.beleidsmedewerker);
  }
}
