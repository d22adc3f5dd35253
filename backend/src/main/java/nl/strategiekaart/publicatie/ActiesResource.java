package nl.strategiekaart.publicatie;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.ActieView;
import nl.strategiekaart.agenda.Rol;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Bladeren.Pagina;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.voortgang.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published acties of an agenda. */
@Publiek
@Path("/agendas/{agenda}/acties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acties")
public class ActiesResource {

  static final String MET_STATUS =
      "publiek.actie a join publiek.actiestatus s on s.actie_id = a.id";

  private final EntityManager em;
  private final JsonTekst json;
  private final Bestaat bestaat;
  private final Invoer invoer;
  private final Clock klok;
  private final Vervallen vervallen;

  ActiesResource(
      EntityManager em,
      JsonTekst json,
      Bestaat bestaat,
      Invoer invoer,
      Clock klok,
      Vervallen vervallen) {
    this.em = em;
    this.json = json;
    this.bestaat = bestaat;
    this.invoer = invoer;
    this.klok = klok;
    this.vervallen = vervallen;
  }

  @GET
  @Operation(
      summary = "Acties van een agenda",
      description =
          "Alle acties, te filteren. Het filter organisatie telt ook mee wat een organisatie doet via haar onderdelen,"
              + " en via groepen, platforms en netwerken waarvan zij nu lid is.")
  public Lijst<ActieMetStatus> lijst(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Alleen van deze programmalijnen.", example = "goud-maken")
          @QueryParam("programmalijn")
          List<String> programmalijn,
      @Parameter(description = "Alleen acties van deze organisaties.", example = "ckc-en-partners")
          @QueryParam("organisatie")
          List<String> organisatie,
      @Parameter(description = "Alleen acties met deze thema's.", example = "onderzoek")
          @QueryParam("thema")
          List<String> thema,
      @Parameter(description = "Alleen acties in deze fasen.", example = "kort") @QueryParam("fase")
          List<String> fase,
      @BeanParam ActieFilter filter,
      @BeanParam Bladeren bladeren) {
    Pagina pagina = bladeren.lees(invoer);
    List<Rol> rollen = filter.rollen(invoer);
    String volgorde = filter.volgorde(invoer);
    Vraag vraag =
        new Vraag("a.inhoud, s.status, s.sinds", MET_STATUS + " where a.agenda = :agenda")
            .met("agenda", agenda)
            .als(programmalijn, "lijnen", "a.programmalijn = any(:lijnen)")
            .als(thema, "themas", "a.themas && cast(:themas as text[])")
            .als(fase, "fasen", "a.fasen && cast(:fasen as text[])");
    filter.voegToe(vraag, invoer);
    voegWieToe(vraag, organisatie, rollen);
    bestaat
        .in(agenda)
        .met("programmalijn", programmalijn)
        .met("organisatie", organisatie)
        .met("thema", thema)
        .met("fase", fase)
        .controleer(invoer);
    return vraag.pagina(em, volgorde, pagina, this::actie);
  }

  private void voegWieToe(Vraag vraag, List<String> organisaties, List<Rol> rollen) {
    if (!organisaties.isEmpty()) {
      vraag
          .als(
              organisaties,
              "organisaties",
              "a.id in (select b.actie_id from unnest(:organisaties) wie,"
                  + " publiek.betrokken(wie, :vandaag) b where "
                  + ActieFilter.ROL
                  + ")")
          .met("vandaag", LocalDate.now(klok))
          .met("rollen", rollen);
    } else {
      vraag.als(
          rollen,
          "rollen",
          "a.id in (select b.actie_id from publiek.betrokkenheid b where " + ActieFilter.ROL + ")");
    }
  }

  @GET
  @Path("/{actie}")
  @Operation(summary = "Eén actie", description = "Wie, wat, wanneer en hoe, met de status van nu.")
  @APIResponseSchema(ActieMetStatus.class)
  @APIResponse(responseCode = "410", ref = "Vervallen")
  public ActieMetStatus actie(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van de actie.") @PathParam("actie") UUID actie) {
    return new Vraag(
            "a.inhoud, s.status, s.sinds", MET_STATUS + " where a.agenda = :agenda and a.id = :id")
        .met("agenda", agenda)
        .met("id", actie)
        .een(em, this::actie)
        .orElseThrow(
            () ->
                vervallen.ofNietGevonden(
                    agenda,
                    "actie",
                    actie.toString(),
                    "Deze actie staat niet in de gepubliceerde agenda '" + agenda + "'."));
  }

  private ActieMetStatus actie(Tuple rij) {
    return new ActieMetStatus(
        json.lees(rij.get("inhoud", String.class), ActieView.class),
        Status.valueOf(rij.get("status", String.class)),
        rij.get("sinds", LocalDate.class));
  }
}
