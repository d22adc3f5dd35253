package nl.strategiekaart.agenda.concept;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Aanwezigheid.Pagina;
import nl.strategiekaart.agenda.concept.Aanwezigheid.Ronde;
import nl.strategiekaart.agenda.concept.Gebeurtenis.Aanwezig;
import nl.strategiekaart.agenda.concept.Gebeurtenis.Gewijzigd;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.toegang.Toegang;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

/** What happens in a concept while one has it open (server-sent events). */
@Path("/agendas/{agenda}/concept/gebeurtenissen")
@SecurityRequirement(name = "sessie")
@SecurityRequirement(name = "bearer")
@Tag(name = "Concept")
public class GebeurtenissenResource {

  private static final Duration TUSSENPOOS = Duration.ofSeconds(1);

  /** Then the browser comes back by itself, and who it is is looked at anew. */
  private static final Duration LANGSTE = Duration.ofMinutes(10);

  private static final int HARTSLAG = 15;
  private static final String EEN_CODE = "[a-z0-9]+(-[a-z0-9]+)*";

  private final Redactie redactie;
  private final Toegang toegang;
  private final Aanwezigheid aanwezigheid;
  private final Invoer invoer;

  GebeurtenissenResource(
      Redactie redactie, Toegang toegang, Aanwezigheid aanwezigheid, Invoer invoer) {
    this.redactie = redactie;
    this.toegang = toegang;
    this.aanwezigheid = aanwezigheid;
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
              schema = @Schema(oneOf = {Gewijzigd.class, Aanwezig.class})))
  public Multi<OutboundSseEvent> volg(
      @Parameter(description = "Code van de agenda.", example = "zoetermeer-2022-2030")
          @PathParam("agenda")
          String agenda,
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
    Pagina pagina = new Pagina(UUID.randomUUID(), toegang.kaartje(), van.id, plek);
    long vanaf =
        laatste != null && laatste.matches("\\d{1,18}")
            ? Long.parseLong(laatste)
            : Wijziging.stand(van.id);
    Stroom stroom = new Stroom(pagina, vanaf, sse);
    Multi<OutboundSseEvent> gebeurtenissen =
        Multi.createFrom()
            .ticks()
            .every(TUSSENPOOS)
            .onOverflow()
            .drop()
            .emitOn(Infrastructure.getDefaultExecutor())
            .map(tik -> stroom.volgende(tik))
            .select()
            .first(Optional::isPresent)
            .onItem()
            .transformToMultiAndConcatenate(
                ronde -> Multi.createFrom().iterable(ronde.orElseThrow()))
            .select()
            .first(LANGSTE)
            .onTermination()
            .invoke(
                () ->
                    Infrastructure.getDefaultExecutor()
                        .execute(() -> aanwezigheid.verlaat(pagina)));
    // A proxy that saves up the answer would keep everyone waiting.
    return RestMulti.fromMultiData(gebeurtenissen).header("X-Accel-Buffering", "no").build();
  }

  /** What one page has been told; its rounds come one after another. */
  private final class Stroom {

    private final Pagina pagina;
    private final Sse sse;
    private long vanaf;
    private List<Aanwezig.Persoon> personen;

    private Stroom(Pagina pagina, long vanaf, Sse sse) {
      this.pagina = pagina;
      this.vanaf = vanaf;
      this.sse = sse;
    }

    /** What is new; empty when who looks may look no longer. */
    private Optional<List<OutboundSseEvent>> volgende(long tik) {
      Optional<Ronde> ronde = aanwezigheid.ronde(pagina, vanaf);
      return ronde.map(wat -> gebeurtenissen(wat, tik));
    }

    private List<OutboundSseEvent> gebeurtenissen(Ronde ronde, long tik) {
      List<OutboundSseEvent> nieuw = new ArrayList<>();
      for (Gewijzigd wijziging : ronde.gewijzigd()) {
        vanaf = wijziging.nummer();
        nieuw.add(gebeurtenis("wijziging", wijziging, Long.toString(vanaf)));
      }
      if (!ronde.personen().equals(personen)) {
        personen = ronde.personen();
        nieuw.add(gebeurtenis("aanwezig", new Aanwezig(personen), null));
      }
      if (nieuw.isEmpty() && tik % HARTSLAG == 0) {
        nieuw.add(sse.newEventBuilder().comment("").build());
      }
      return nieuw;
    }

    private OutboundSseEvent gebeurtenis(String naam, Gebeurtenis inhoud, String nummer) {
      OutboundSseEvent.Builder bouw =
          sse.newEventBuilder().name(naam).mediaType(MediaType.APPLICATION_JSON_TYPE).data(inhoud);
      return (nummer == null ? bouw : bouw.id(nummer)).build();
    }
  }
}
