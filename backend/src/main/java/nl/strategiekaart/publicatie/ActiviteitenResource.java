package nl.strategiekaart.publicatie;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.participatie.ActiviteitSoort;
import nl.strategiekaart.participatie.ActiviteitView;
import nl.strategiekaart.publicatie.Vraag.Volgorde;
import nl.strategiekaart.shared.Bladeren;
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
@Tag(name = "Activiteiten")
public class ActiviteitenResource {

  private static final List<Volgorde> VOLGORDEN =
      List.of(
          new Volgorde(
              "wanneer",
              ActieFilter.EERSTE_DAG.formatted("")
                  + " nulls last, upper(loopt) nulls last, titel, id"),
          new Volgorde(
              "-wanneer", ActieFilter.EERSTE_DAG.formatted("") + " desc nulls last, titel, id"),
          new Volgorde("titel", "titel, id"),
          new Volgorde("-titel", "titel desc, id"));

  private final Vragen vragen;
  private final PubliekeActiviteiten activiteiten;
  private final Vervallen vervallen;

  ActiviteitenResource(Vragen vragen, PubliekeActiviteiten activiteiten, Vervallen vervallen) {
    this.vragen = vragen;
    this.activiteiten = activiteiten;
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
    Vraag vraag =
        vragen
            .naar(PubliekeActiviteiten.KOLOMMEN, "publiek.activiteit a where agenda = :agenda")
            .telApart()
            .blader(bladeren)
            .adres("agenda", agenda)
            .volgorde(filter.sort, VOLGORDEN);
    Invoer invoer = vraag.invoer();
    LocalDate van = invoer.datum("van", filter.van);
    LocalDate tot = invoer.datum("tot", filter.tot);
    if (van != null && tot != null && tot.isBefore(van)) {
      invoer.fout("tot", "'tot' ligt voor 'van'.");
    }
    return vraag
        .keuzes("soort", filter.soort, ActiviteitSoort.class, "soort = any(:soort)")
        .als("van", van, "loopt && daterange(:van, null)")
        .als("tot", tot, "loopt && daterange(null, :tot, '[]')")
        .bestaand(
            "programmalijn", filter.programmalijn, bij("programmalijn", "any(:programmalijn)"))
        .bestaand("thema", filter.thema, bij("thema", "any(:thema)"))
        .als("actie", filter.actie, bij("actie", ":actie"))
        .zoek(filter.zoek)
        .pagina(activiteiten::lees);
  }

  private static String bij(String soort, String code) {
    return "exists (select from publiek.activiteitlink l where l.activiteit_id = a.id and l.soort = '%s' and l.code = %s)"
        .formatted(soort, code);
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
    return vragen
        .naar(
            PubliekeActiviteiten.KOLOMMEN, "publiek.activiteit where agenda = :agenda and id = :id")
        .met("agenda", agenda)
        .met("id", activiteit)
        .een(activiteiten::lees)
        .orElseThrow(
            () ->
                vervallen.ofNietGevonden(
                    agenda,
                    "activiteit",
                    activiteit.toString(),
                    "Deze activiteit staat niet in de gepubliceerde agenda '" + agenda + "'."));
  }
}
