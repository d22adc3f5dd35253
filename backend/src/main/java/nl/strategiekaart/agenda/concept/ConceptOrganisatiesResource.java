package nl.strategiekaart.agenda.concept;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.panache.common.Parameters;
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
import java.time.Clock;
import java.time.LocalDate;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.organisatie.MaakOrganisatie;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.organisatie.OrganisatieKeuze;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
  private final MaakOrganisatie maakOrganisatie;
  private final Clock klok;

  ConceptOrganisatiesResource(
      Redactie redactie,
      Inhoudlezer lezer,
      Invoer invoer,
      MaakOrganisatie maakOrganisatie,
      Clock klok) {
    this.redactie = redactie;
    this.maakOrganisatie = maakOrganisatie;
    this.lezer = lezer;
    this.invoer = invoer;
    this.klok = klok;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Organisaties om te kiezen",
      description =
          "Op naam; wie is opgeheven staat er niet meer bij. Ook organisaties die de eigenaar van deze agenda maakte en die nog niet gepubliceerd zijn.")
  public Lijst<OrganisatieKeuze> lijst(
      @PathParam("agenda") String agenda,
      @Parameter(
              description = "Een deel van de naam, van een eerdere naam of van de korte code.",
              example = "ckc")
          @QueryParam("zoek")
          String zoek,
      @BeanParam Bladeren bladeren) {
    Agenda van = redactie.open(agenda);
    String deel = invoer.tekst("zoek", zoek);
    return bladeren
        .van(
            Organisatie.<Organisatie>find(
                """
                from Organisatie o where (o.voorlopigVan is null or o.voorlopigVan = :eigenaar)
                  and (o.opgehevenPer is null or o.opgehevenPer > :vandaag)
                  and %s
                order by o.naam, o.id"""
                    .formatted(Organisatie.HEET_ZO),
                Parameters.with("eigenaar", van.eigenaar)
                    .and("vandaag", LocalDate.now(klok))
                    .and("zoek", deel == null ? "" : deel.strip())))
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
  @APIResponse(
      responseCode = "409",
      description = "Er is al een organisatie met deze naam, of een die erop lijkt.")
  public OrganisatieKeuze maak(
      @PathParam("agenda") String agenda,
      @Parameter(
              description = "Ook als er een is die erop lijkt.",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
              example = "true")
          @QueryParam("toch")
          String toch,
      @RequestBodySchema(NieuweOrganisatie.class) String lichaam) {
    Agenda van = redactie.vergrendel(agenda);
    boolean ookDan = invoer.janee("toch", toch);
    invoer.gooiBijFouten();
    NieuweOrganisatie nieuw = lezer.lees(lichaam, NieuweOrganisatie.class);
    Organisatie organisatie = new Organisatie();
    organisatie.voorlopigVan = van.eigenaar;
    ObjectNode gevraagd = lezer.object(lichaam);
    if (nieuw.soort() == OrganisatieSoort.afdeling) {
      gevraagd.put("onderdeelVan", van.eigenaar.id.toString());
    }
    maakOrganisatie.maak(organisatie, gevraagd, ookDan);
    return OrganisatieKeuze.of(organisatie);
  }
}
