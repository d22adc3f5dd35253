package nl.strategiekaart.publicatie;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.participatie.ActiviteitSoort;
import nl.strategiekaart.participatie.ActiviteitView;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Bladeren.Pagina;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published activiteiten around an agenda. */
@Publiek
@Path("/agendas/{agenda}/activiteiten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activiteiten")
public class ActiviteitenResource {

  private final EntityManager em;
  private final PubliekeActiviteiten activiteiten;
  private final Bestaat bestaat;
  private final Invoer invoer;
  private final Vervallen vervallen;

  ActiviteitenResource(
      EntityManager em,
      PubliekeActiviteiten activiteiten,
      Bestaat bestaat,
      Invoer invoer,
      Vervallen vervallen) {
    this.em = em;
    this.activiteiten = activiteiten;
    this.bestaat = bestaat;
    this.invoer = invoer;
    this.vervallen = vervallen;
  }

  /** What activiteiten can be filtered on. A key that is repeated means: one of these. */
  public static class Filter {

    @QueryParam("soort")
    @Parameter(
        description = "Alleen deze soorten.",
        schema = @Schema(type = SchemaType.ARRAY, implementation = ActiviteitSoort.class))
    public List<String> soort;

    @QueryParam("van")
    @Parameter(
        description = "Alleen wat op of na deze dag is of loopt.",
        schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String van;

    @QueryParam("tot")
    @Parameter(
        description = "Alleen wat op of voor deze dag is of loopt.",
        schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String tot;

    @QueryParam("programmalijn")
    @Parameter(description = "Alleen bij deze programmalijnen.", example = "goud-maken")
    public List<String> programmalijn;

    @QueryParam("thema")
    @Parameter(description = "Alleen bij deze thema's.", example = "onderzoek")
    public List<String> thema;

    @QueryParam("actie")
    @Parameter(description = "Alleen bij deze actie (kenmerk).")
    public String actie;

    @QueryParam("zoek")
    @Parameter(
        description = "Woorden die in de activiteit voorkomen; het begin van een woord is genoeg.")
    public String zoek;

    @QueryParam("sort")
    @Parameter(
        description = "Volgorde: wanneer of titel; met een streepje ervoor andersom.",
        schema =
            @Schema(
                enumeration = {"wanneer", "-wanneer", "titel", "-titel"},
                defaultValue = "wanneer"))
    public String sort;
  }

  @GET
  @Operation(
      summary = "Activiteiten bij een agenda",
      description = "Eenmalige activiteiten, reeksen, en wat nog maar in grote lijnen is gepland.")
  public Lijst<ActiviteitView> lijst(
      @PathParam("agenda") String agenda, @BeanParam Filter filter, @BeanParam Bladeren bladeren) {
    Pagina pagina = bladeren.lees(invoer);
    String volgorde =
        volgorde(
            invoer.woord("sort", filter.sort, List.of("wanneer", "-wanneer", "titel", "-titel")));
    LocalDate van = invoer.datum("van", filter.van);
    LocalDate tot = invoer.datum("tot", filter.tot);
    if (van != null && tot != null && tot.isBefore(van)) {
      invoer.fout("tot", "'tot' ligt voor 'van'.");
    }
    Vraag vraag =
        new Vraag(PubliekeActiviteiten.KOLOMMEN, "publiek.activiteit a where agenda = :agenda")
            .met("agenda", agenda)
            .als(
                invoer.keuzes("soort", filter.soort, ActiviteitSoort.class),
                "soorten",
                "soort = any(:soorten)")
            .als(van, "van", "loopt && daterange(:van, null)")
            .als(tot, "tot", "loopt && daterange(null, :tot, '[]')")
            .als(filter.programmalijn, "lijnen", bij("programmalijn", "any(:lijnen)"))
            .als(filter.thema, "themas", bij("thema", "any(:themas)"))
            .als(filter.actie, "actie", bij("actie", ":actie"))
            .als(invoer.tekst("zoek", filter.zoek), "zoek", "zoek @@ publiek.zoekvraag(:zoek)");
    bestaat
        .in(agenda)
        .met("programmalijn", filter.programmalijn)
        .met("thema", filter.thema)
        .controleer(invoer);
    return vraag.pagina(em, volgorde, pagina, activiteiten::lees);
  }

  private static String bij(String soort, String code) {
    return "exists (select from publiek.activiteitlink l where l.activiteit_id = a.id and l.soort = '%s' and l.code = %s)"
        .formatted(soort, code);
  }

  private static String volgorde(String sort) {
    return switch (sort) {
      case "-wanneer" -> "lower(loopt) desc nulls last, titel, id";
      case "titel" -> "titel, id";
      case "-titel" -> "titel desc, id";
      default -> "lower(loopt) nulls last, upper(loopt) nulls last, titel, id";
    };
  }

  @GET
  @Path("/{activiteit}")
  @Operation(
      summary = "Eén activiteit",
      description = "Wanneer, waar, door wie en waarbij zij hoort.")
  @APIResponseSchema(ActiviteitView.class)
  @APIResponse(responseCode = "410", ref = "Vervallen")
  public ActiviteitView activiteit(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van de activiteit.") @PathParam("activiteit")
          UUID activiteit) {
    return new Vraag(
            PubliekeActiviteiten.KOLOMMEN, "publiek.activiteit where agenda = :agenda and id = :id")
        .met("agenda", agenda)
        .met("id", activiteit)
        .een(em, activiteiten::lees)
        .orElseThrow(
            () ->
                vervallen.ofNietGevonden(
                    agenda,
                    "activiteit",
                    activiteit.toString(),
                    "Deze activiteit staat niet in de gepubliceerde agenda '" + agenda + "'."));
  }
}
