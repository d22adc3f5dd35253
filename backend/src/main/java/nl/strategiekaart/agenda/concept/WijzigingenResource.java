package nl.strategiekaart.agenda.concept;

import io.quarkus.panache.common.Parameters;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Archief;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Namen;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.bewerking.Wijziging.Wat;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The trail of a concept: who changed what and when, and taking that back. Clients know an
 * operation by its id, so that stays what it was.
 */
@Path("/agendas/{agenda}/concept")
@Tag(name = "Concept")
public class WijzigingenResource {

  private static final String WIJZIGING = "wijziging";
  private static final String HANDELING = "handeling";

  private final Redactie redactie;
  private final Archief archief;
  private final Inhoudlezer lezer;
  private final Namen namen;
  private final Invoer invoer;

  WijzigingenResource(
      Redactie redactie, Archief archief, Inhoudlezer lezer, Namen namen, Invoer invoer) {
    this.archief = archief;
    this.lezer = lezer;
    this.redactie = redactie;
    this.namen = namen;
    this.invoer = invoer;
  }

  @GET
  @Path("/wijzigingen")
  @Transactional
  @Operation(
      summary = "Wijzigingen van het concept",
      description =
          "Wie wat wanneer veranderde, met de inhoud ervoor en erna. De nieuwste eerst. Wat in één keer is gedaan, zoals een"
              + " blok cellen of een bestand, is met 'per=handeling' één regel: de laatste, met hoeveel het er waren.")
  public Lijst<WijzigingView> lijst(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Alleen van dit onderdeel.") @QueryParam("onderdeel")
          String onderdeel,
      @Parameter(description = "Alleen op de kaart van deze programmalijn.")
          @QueryParam("programmalijn")
          String programmalijn,
      @Parameter(description = "Alleen wat dit deed.", example = "gearchiveerd") @QueryParam("wat")
          List<String> wat,
      @Parameter(description = "Alleen wat in deze handeling is gedaan.") @QueryParam("handeling")
          String handeling,
      @Parameter(
              description = "Een regel per wijziging, of per handeling.",
              schema =
                  @Schema(
                      enumeration = {WIJZIGING, HANDELING},
                      defaultValue = WIJZIGING),
              example = HANDELING)
          @QueryParam("per")
          String per,
      @BeanParam Bladeren bladeren) {
    Agenda van = redactie.open(agenda);
    List<Wat> soorten = invoer.keuzes("wat", wat, Wat.class);
    Parameters vraag =
        Parameters.with("agenda", van.id)
            .and("ding", kenmerk("onderdeel", onderdeel))
            .and("lijn", kenmerk("programmalijn", programmalijn))
            .and("handeling", kenmerk("handeling", handeling))
            .and("alles", soorten.isEmpty())
            .and("soorten", soorten.isEmpty() ? List.of(Wat.gemaakt) : soorten);
    boolean samen = HANDELING.equals(invoer.woord("per", per, List.of(WIJZIGING, HANDELING)));
    Lijst<Regel> regels =
        bladeren.van(
            Wijziging.find(
                    """
                select max(w.nummer) as laatste, count(*) as aantal from Wijziging w
                where w.eenheidId = :agenda and (:ding is null or w.onderdeelId = :ding)
                  and (:lijn is null or w.bladId = :lijn) and (:alles = true or w.wat in :soorten)
                  and (:handeling is null or w.handeling = :handeling)
                group by w.%s order by 1 desc"""
                        .formatted(samen ? "handeling" : "nummer"),
                    vraag)
                .project(Regel.class));
    return new Lijst<>(views(regels.resultaten()), regels.totaal());
  }

  /** The last of the changes that one line stands for, and how many those are. */
  public record Regel(long laatste, long aantal) {}

  private List<WijzigingView> views(List<Regel> regels) {
    Map<Long, Wijziging> wijzigingen =
        Wijziging.<Wijziging>stream("nummer in ?1", regels.stream().map(Regel::laatste).toList())
            .collect(Collectors.toMap(w -> w.nummer, w -> w));
    Map<UUID, String> door =
        namen.van(
            wijzigingen.values().stream().map(w -> w.doorId).filter(id -> id != null).toList());
    return regels.stream()
        .map(regel -> view(wijzigingen.get(regel.laatste), regel.aantal, door))
        .toList();
  }

  private UUID kenmerk(String naam, String waarde) {
    if (waarde != null && Kenmerken.uuid(waarde).isEmpty()) {
      invoer.fout(naam, "'" + naam + "' moet een kenmerk (uuid) zijn.");
    }
    return Kenmerken.uuid(waarde).orElse(null);
  }

  private static WijzigingView view(Wijziging w, long aantal, Map<UUID, String> namen) {
    return new WijzigingView(
        w.nummer,
        w.tijdstip,
        w.doorId == null ? null : namen.get(w.doorId),
        w.wat,
        w.soort,
        w.onderdeelId,
        w.titel,
        w.bladId,
        w.voor,
        w.na,
        w.handeling,
        aantal,
        w.wat != Wat.gemaakt);
  }

  /** Which change to take back. */
  @Schema(name = "HerstellingInvoer", description = "Welke wijziging wordt teruggedraaid.")
  public record HerstellingInput(
      @Schema(description = "Nummer van de wijziging.", examples = "118") @NotNull
          Long wijziging) {}

  @POST
  @Path("/herstellingen")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "HerstellingenResource_herstel",
      summary = "Terugzetten",
      description =
          "Zet een onderdeel terug naar hoe het was voor deze wijziging, ook uit het archief. Een programmalijn of strategie"
              + " brengt mee wat er tegelijk is gearchiveerd; van wat tegelijk is gewijzigd gaat alleen dit ene terug. Dit is zelf weer een wijziging.")
  @APIResponse(responseCode = "200", description = "Teruggezet.")
  public RestResponse<ConceptdeelView<?>> herstel(
      @PathParam("agenda") String agenda,
      @RequestBodySchema(HerstellingInput.class) String lichaam) {
    redactie.open(agenda);
    HerstellingInput gevraagd = lezer.lees(lichaam, HerstellingInput.class);
    ConceptdeelView<?> deel = archief.herstel(redactie, agenda, gevraagd.wijziging());
    return Kenmerken.metEtag(deel, Kenmerken.etag(deel.revisie()));
  }
}
