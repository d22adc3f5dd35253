package nl.strategiekaart.agenda.concept;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Codes;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Slot;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The organisaties that editors of an agenda can choose from, and add to. */
@Path("/agendas/{agenda}/concept/organisaties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concept")
public class ConceptOrganisatiesResource {

  private final Redactie redactie;
  private final Inhoudlezer lezer;
  private final Invoer invoer;

  ConceptOrganisatiesResource(Redactie redactie, Inhoudlezer lezer, Invoer invoer) {
    this.redactie = redactie;
    this.lezer = lezer;
    this.invoer = invoer;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Organisaties om te kiezen",
      description =
          "Op naam. Ook organisaties die de eigenaar van deze agenda maakte en die nog niet gepubliceerd zijn.")
  public Lijst<OrganisatieKeuze> lijst(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Een deel van de naam.", example = "ckc") @QueryParam("zoek")
          String zoek,
      @BeanParam Bladeren bladeren) {
    Agenda van = redactie.open(agenda);
    String deel = invoer.tekst("zoek", zoek);
    return bladeren
        .van(
            Organisatie.<Organisatie>find(
                "(voorlopigVan is null or voorlopigVan = ?1) and (?2 = '' or locate(?2, lower(naam)) > 0)"
                    + " order by naam, id",
                van.eigenaar,
                deel == null ? "" : deel.strip().toLowerCase(Locale.ROOT)))
        .als(OrganisatieKeuze::of);
  }

  /** An organisatie that is not there yet. */
  @Schema(name = "NieuweOrganisatie", description = "Een organisatie die er nog niet is.")
  public record NieuweOrganisatie(
      @Schema(description = "Naam.", examples = "Atelier de Kade") @NotNull @Tekst String naam,
      @Schema(description = "Soort organisatie.", examples = "maker") @NotNull
          OrganisatieSoort soort) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(StatusCode.CREATED)
  @Transactional
  @Operation(
      summary = "Een organisatie toevoegen",
      description =
          "Zij is van de eigenaar van deze agenda, tot een versie waarin zij voorkomt is gepubliceerd. Een afdeling komt onder"
              + " de eigenaar.")
  @APIResponse(
      responseCode = "201",
      description = "Toegevoegd.",
      content = @Content(schema = @Schema(implementation = OrganisatieKeuze.class)))
  @APIResponse(responseCode = "409", description = "Er is al een organisatie met deze naam.")
  public OrganisatieKeuze maak(
      @PathParam("agenda") String agenda,
      @RequestBodySchema(NieuweOrganisatie.class) String lichaam) {
    Agenda van = redactie.vergrendel(agenda);
    NieuweOrganisatie nieuw = lezer.lees(lichaam, NieuweOrganisatie.class);
    // Another agenda may get one of this name, or for this address, at the same moment.
    Slot.neem("nieuwe organisatie");
    if (Organisatie.count(
            "lower(naam) = lower(?1) and (voorlopigVan is null or voorlopigVan = ?2)",
            nieuw.naam(),
            van.eigenaar)
        > 0) {
      throw new ProbleemException(409, "'" + nieuw.naam() + "' is er al. Kies haar uit de lijst.");
    }
    Organisatie organisatie = new Organisatie();
    organisatie.naam = nieuw.naam();
    organisatie.soort = nieuw.soort();
    organisatie.onderdeelVan = nieuw.soort() == OrganisatieSoort.afdeling ? van.eigenaar : null;
    organisatie.voorlopigVan = van.eigenaar;
    organisatie.code =
        Codes.vrij(organisatie.naam, "organisatie", code -> Organisatie.count("code", code) > 0);
    organisatie.persist();
    return OrganisatieKeuze.of(organisatie);
  }
}
