package nl.strategiekaart.publicatie;

import jakarta.persistence.Tuple;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import nl.strategiekaart.agenda.ActieView;
import nl.strategiekaart.agenda.Rol;
import nl.strategiekaart.publicatie.ActieVanOrganisatie.Betrokken;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.voortgang.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the published maps ask of one organisatie. */
@Publiek
@Path("/organisaties/{organisatie}/acties")
@Tag(name = "Organisaties")
public class ActiesVanOrganisatieResource {

  private static final String MET_WIE =
      """

      join (
        select b.actie_id, cast(json_agg(json_build_object('rol', b.rol, 'soort', b.weg,
            'via', case when b.weg <> 'direct' then
              json_build_object('code', o.code, 'naam', o.naam, 'soort', o.soort) end)
          order by array_position(array['direct', 'groep', 'afdeling'], b.weg), o.naam, b.rol) as text) as betrokken
        from publiek.betrokken(:organisatie, :vandaag) b
        join publiek.organisatie o on o.code = b.organisatie
        where %s
        group by b.actie_id) w on w.actie_id = a.id
      where true"""
          .formatted(ActieFilter.ROL);

  private final Vragen vragen;
  private final JsonTekst json;

  ActiesVanOrganisatieResource(Vragen vragen, JsonTekst json) {
    this.vragen = vragen;
    this.json = json;
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
            .naar("a.inhoud, s.status, s.sinds, w.betrokken", ActiesResource.MET_STATUS + MET_WIE)
            .blader(bladeren)
            .adres("organisatie", organisatie)
            .met("rol", filter.rol, Rol.class)
            .met("vandaag", vragen.vandaag())
            .bestaand("agenda", agenda, "a.agenda = any(:agenda)");
    return filter.voegToe(vraag).pagina(this::actie);
  }

  private ActieVanOrganisatie actie(Tuple rij) {
    return new ActieVanOrganisatie(
        json.lees(rij.get("inhoud", String.class), ActieView.class),
        Status.valueOf(rij.get("status", String.class)),
        rij.get("sinds", LocalDate.class),
        List.of(json.lees(rij.get("betrokken", String.class), Betrokken[].class)));
  }
}
