package nl.strategiekaart.publicatie;

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
import java.util.Arrays;
import java.util.List;
import nl.strategiekaart.agenda.ActieView;
import nl.strategiekaart.agenda.Rol;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import nl.strategiekaart.organisatie.OrganisatieVerwijzing;
import nl.strategiekaart.publicatie.ActieVanOrganisatie.Betrokken;
import nl.strategiekaart.publicatie.ActieVanOrganisatie.Weg;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.voortgang.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the published maps ask of one organisatie. */
@Publiek
@Path("/organisaties/{organisatie}/acties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisaties")
public class ActiesVanOrganisatieResource {

  private static final char VELD = '\u001f';

  private static final String WIE =
      """

      join (
        select b.actie_id, array_agg(concat_ws(e'\\x1f', b.rol, b.weg, o.code, o.naam, o.soort)
          order by array_position(array['direct', 'groep', 'afdeling'], b.weg), o.naam, b.rol) as betrokken
        from publiek.betrokken(:organisatie, :vandaag) b
        join publiek.organisatie o on o.code = b.organisatie
        where %s
        group by b.actie_id) w on w.actie_id = a.id
      where true"""
          .formatted(ActieFilter.ROL);

  private final Vragen vragen;
  private final JsonTekst json;
  private final Invoer invoer;
  private final Clock klok;

  ActiesVanOrganisatieResource(Vragen vragen, JsonTekst json, Invoer invoer, Clock klok) {
    this.vragen = vragen;
    this.json = json;
    this.invoer = invoer;
    this.klok = klok;
  }

  @GET
  @Operation(
      summary = "Acties van een organisatie",
      description =
          "Elke gepubliceerde actie, uit alle agendas, waarin de organisatie een rol heeft: zelf, via haar onderdelen,"
              + " of via een groep, platform of netwerk waarvan zij nu lid is en was toen de actie liep.")
  public Lijst<ActieVanOrganisatie> lijst(
      @Parameter(description = "Code van de organisatie.", example = "ckc-en-partners")
          @PathParam("organisatie")
          String organisatie,
      @Parameter(description = "Alleen uit deze agendas.", example = "zoetermeer-2022-2030")
          @QueryParam("agenda")
          List<String> agenda,
      @BeanParam ActieFilter filter,
      @BeanParam Bladeren bladeren) {
    Vraag vraag =
        vragen
            .naar("a.inhoud, s.status, s.sinds, w.betrokken", ActiesResource.MET_STATUS + WIE)
            .blader(bladeren)
            .adres("organisatie", organisatie)
            .met("rol", filter.rollen(invoer))
            .met("vandaag", LocalDate.now(klok))
            .bestaand("agenda", agenda, "a.agenda = any(:agenda)");
    return filter.voegToe(vraag, invoer).pagina(this::actie);
  }

  private ActieVanOrganisatie actie(Tuple rij) {
    return new ActieVanOrganisatie(
        json.lees(rij.get("inhoud", String.class), ActieView.class),
        Status.valueOf(rij.get("status", String.class)),
        rij.get("sinds", LocalDate.class),
        Arrays.stream(rij.get("betrokken", String[].class))
            .map(ActiesVanOrganisatieResource::betrokken)
            .toList());
  }

  private static Betrokken betrokken(String tekst) {
    String[] velden = tekst.split(String.valueOf(VELD));
    Weg weg = Weg.valueOf(velden[1]);
    OrganisatieVerwijzing via =
        OrganisatieVerwijzing.van(velden[2], velden[3], OrganisatieSoort.valueOf(velden[4]));
    return new Betrokken(Rol.valueOf(velden[0]), weg, weg == Weg.direct ? null : via);
  }
}
