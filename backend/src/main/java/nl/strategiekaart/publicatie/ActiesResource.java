package nl.strategiekaart.publicatie;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.ActieView;
import nl.strategiekaart.agenda.ActieView.VervolgVanActie;
import nl.strategiekaart.agenda.Rol;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.voortgang.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published acties of an agenda. */
@Publiek
@Path("/agendas/{agenda}/acties")
@Tag(name = "Acties")
public class ActiesResource {

  private static final String KOLOMMEN = "a.inhoud, a.status, a.sinds";

  /** What organisaties do under any of their names; the rol can be added. */
  private static final String VAN =
      """
      a.id in (
        select b.actie_id from publiek.weg w join publiek.betrokkenheid b on b.organisatie = w.code
        where w.organisatie = any(:organisatie) and w.periode @> cast(:vandaag as date) and b.agenda = :agenda
          and (isempty(b.loopt) or b.loopt && w.periode)%s)""";

  /** And those in other agendas that were made out of it: a plan can be copied more than once. */
  private static final String VERVOLG =
      """
      , a.toelichting, (select cast(coalesce(json_agg(json_build_object('agenda', n.agenda, 'titel', g.titel, 'id', n.id)
        order by g.van, g.code), '[]') as text) from publiek.herkomst h join publiek.actie n on n.id = h.onderdeel_id
        join publiek.agenda g on g.code = n.agenda where h.uit_id = a.id) as verder""";

  private final Vragen vragen;
  private final JsonTekst json;
  private final Vervallen vervallen;

  ActiesResource(Vragen vragen, JsonTekst json, Vervallen vervallen) {
    this.vragen = vragen;
    this.json = json;
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
    Vraag vraag =
        vragen
            .naar(KOLOMMEN, "publiek.actie_nu a where a.agenda = :agenda")
            .telApart()
            .blader(bladeren)
            .adres("agenda", agenda)
            .bestaand("programmalijn", programmalijn, "a.programmalijn = any(:programmalijn)");
    voegWieToe(vraag, organisatie, filter.rol);
    vraag
        .bestaand("thema", thema, "a.themas && cast(:thema as text[])")
        .bestaand("fase", fase, "a.fasen && cast(:fase as text[])");
    return filter.voegToe(vraag).stukken(this::metStatus);
  }

  private void voegWieToe(Vraag vraag, List<String> organisaties, List<String> rol) {
    if (organisaties.isEmpty()) {
      vraag.keuzes(
          "rol",
          rol,
          Rol.class,
          "a.id in (select b.actie_id from publiek.betrokkenheid b where b.agenda = :agenda and "
              + ActieFilter.ROL
              + ")");
    } else {
      vraag
          .met("vandaag", vragen.vandaag())
          .met("rol", rol, Rol.class)
          .bestaand(
              "organisatie",
              organisaties,
              VAN.formatted(rol.isEmpty() ? "" : " and " + ActieFilter.ROL));
    }
  }

  @GET
  @Path("/{actie}")
  @Operation(summary = "Eén actie", description = "Wie, wat, wanneer en hoe, met de status van nu.")
  @APIResponseSchema(ActieMetVervolg.class)
  @APIResponse(responseCode = "410", ref = "Vervallen")
  public ActieMetVervolg actie(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van de actie.") @PathParam("actie") UUID actie) {
    return vragen
        .naar(KOLOMMEN + VERVOLG, "publiek.actie_nu a where a.agenda = :agenda and a.id = :id")
        .met("agenda", agenda)
        .met("id", actie)
        .een(this::metVervolg)
        .orElseThrow(
            () ->
                vervallen.ofNietGevonden(
                    agenda,
                    "actie",
                    actie.toString(),
                    "Deze actie staat niet in de gepubliceerde agenda '" + agenda + "'."));
  }

  /** Where an actie goes on. */
  private record Verder(String agenda, String titel, UUID id) {}

  private ActieMetVervolg metVervolg(Tuple rij) {
    return ActieMetVervolg.of(
        actie(rij),
        rij.get("toelichting", String.class),
        Stream.of(json.lees(rij.get("verder", String.class), Verder[].class))
            .map(een -> VervolgVanActie.van(een.agenda, een.titel, een.id))
            .toList());
  }

  /** A published actie with its status of now. */
  @Schema(name = "ActieMetStatus", description = "Een actie, met haar status van nu.")
  public record ActieMetStatus(
      @JsonUnwrapped ActieView actie,
      @Schema(
              description = "De status; onbekend als er nog niets is gemeld.",
              examples = "op_schema")
          Status status,
      @Schema(description = "Sinds wanneer.", examples = "2026-07-01", nullable = true)
          LocalDate statusSinds) {}

  /** What is said of the status beside an actie. */
  private record Nu(Status status, LocalDate statusSinds) {}

  private Stuk metStatus(Tuple rij) {
    return Stuk.van(rij)
        .met(
            json.schrijf(
                new Nu(
                    Status.valueOf(rij.get("status", String.class)),
                    rij.get("sinds", LocalDate.class))));
  }

  private ActieMetStatus actie(Tuple rij) {
    return new ActieMetStatus(
        json.lees(rij.get("inhoud", String.class), ActieView.class),
        Status.valueOf(rij.get("status", String.class)),
        rij.get("sinds", LocalDate.class));
  }
}
