package nl.strategiekaart.publicatie;

import jakarta.persistence.Tuple;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import nl.strategiekaart.agenda.ActieView;
import nl.strategiekaart.agenda.Rol;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import nl.strategiekaart.organisatie.OrganisatieVerwijzing;
import nl.strategiekaart.organisatie.OrganisatieView;
import nl.strategiekaart.publicatie.ActieVanOrganisatie.Betrokken;
import nl.strategiekaart.publicatie.Vraag.Volgorde;
import nl.strategiekaart.shared.Adres;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.Notatie;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.voortgang.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The organisaties that published agendas name, and what their maps ask of each. Clients know an
 * operation by its id, so that stays what it was.
 */
@Publiek
@Path("/organisaties")
@Tag(name = "Organisaties")
public class OrganisatiesResource {

  private static final List<Volgorde> VOLGORDEN =
      List.of(
          new Volgorde("naam", "o.naam, o.code"),
          new Volgorde("-naam", "o.naam desc, o.code"),
          new Volgorde(
              "-acties",
              "(select count(distinct actie_id) from publiek.betrokken(o.code, :vandaag)) desc, o.naam, o.code"));

  /** The numbers are counted after the page was cut, so for its rows only. */
  private static final String KOLOMMEN =
      """
      o.code, o.naam, o.afkorting, o.soort, (
        select array[count(*), count(*) filter (where leidt), count(*) filter (where zelf and not leidt)]
        from (
          select bool_or(weg = 'direct') as zelf,
            bool_or(weg = 'direct' and rol in ('trekker', 'regievoerder')) as leidt
          from publiek.betrokken(o.code, :vandaag)
          group by actie_id) per_actie) as aantallen""";

  /** How an organisatie comes to an actie: itself, or through what. */
  private static final String MET_WIE =
      """

      join (
        select b.actie_id, cast(json_agg(json_build_object('rol', b.rol, 'soort', b.weg,
            'via', case when b.weg <> 'direct' then publiek.genoemd(o) end,
            'pad', (select coalesce(json_agg(publiek.genoemd(tussen) order by stap.nummer), '[]')
              from unnest(b.pad) with ordinality stap(code, nummer)
              join publiek.organisatie tussen on tussen.code = stap.code))
          order by array_position(array['direct', 'groep', 'afdeling'], b.weg), o.naam, b.rol) as text) as betrokken
        from publiek.betrokken(:organisatie, :vandaag) b
        join publiek.organisatie o on o.code = b.organisatie
        where %s
        group by b.actie_id) w on w.actie_id = a.id
      where true"""
          .formatted(ActieFilter.ROL);

  /**
   * Codes of who does something in these agendas, of the leden of a groep that does, and of who
   * owns one.
   */
  static final String IN_AGENDA =
      """
      (
        with recursive genoemd as (
          select b.organisatie as code from publiek.betrokkenheid b
          join publiek.actie a on a.id = b.actie_id where a.agenda = any(:agenda)
          union
          select verder.code from genoemd g cross join lateral (
            select l.lid as code from publiek.lidmaatschap l where l.groep = g.code
            union all
            select w.samengevoegd_met from publiek.organisatie w
            where w.code = g.code and w.samengevoegd_met is not null) verder
        )
        select code from genoemd
        union select eigenaar from publiek.agenda where code = any(:agenda))""";

  private final Vragen vragen;
  private final JsonTekst json;

  OrganisatiesResource(Vragen vragen, JsonTekst json) {
    this.vragen = vragen;
    this.json = json;
  }

  @GET
  @Operation(
      summary = "Lijst van organisaties",
      description =
          "Organisaties, afdelingen, groepen, platforms en netwerken uit gepubliceerde agendas, zoals zij nu heten. Wie is"
              + " opgeheven staat er niet meer in.")
  public Lijst<OrganisatieInLijst> lijst(
      @Parameter(
              description = "Alleen organisaties met een rol in deze agenda's, en hun leden.",
              example = "zoetermeer-2022-2030")
          @QueryParam("agenda")
          List<String> agenda,
      @Parameter(
              description = "Alleen deze soorten.",
              schema = @Schema(type = SchemaType.ARRAY, implementation = OrganisatieSoort.class))
          @QueryParam("soort")
          List<String> soort,
      @Parameter(
              description =
                  "Woorden uit de naam, een eerdere naam, de korte code of de toelichting; het begin van een woord is genoeg.")
          @QueryParam("zoek")
          String zoek,
      @Parameter(
              description = "Volgorde.",
              schema =
                  @Schema(
                      enumeration = {"naam", "-naam", "-acties"},
                      defaultValue = "naam"))
          @QueryParam("sort")
          String sort,
      @BeanParam Bladeren bladeren) {
    return vragen
        .naar(
            KOLOMMEN,
            "publiek.organisatie o where (o.opgeheven_per is null or o.opgeheven_per > :vandaag)")
        .blader(bladeren)
        .met("vandaag", vragen.vandaag())
        .keuzes("soort", soort, OrganisatieSoort.class, "o.soort = any(:soort)")
        .volgorde(sort, VOLGORDEN)
        .zoek(zoek)
        .bestaand("agenda", agenda, "o.code in " + IN_AGENDA)
        .pagina(OrganisatiesResource::inLijst);
  }

  private static OrganisatieInLijst inLijst(Tuple rij) {
    OrganisatieSoort soort = OrganisatieSoort.valueOf(rij.get("soort", String.class));
    String code = rij.get("code", String.class);
    Long[] aantallen = rij.get("aantallen", Long[].class);
    return new OrganisatieInLijst(
        code,
        Adres.van("/organisaties/" + code),
        rij.get("naam", String.class),
        rij.get("afkorting", String.class),
        soort,
        soort.heeftLeden(),
        aantallen[1].intValue(),
        aantallen[2].intValue(),
        aantallen[0].intValue());
  }

  @GET
  @Path("/{organisatie}")
  @Operation(
      summary = "Eén organisatie",
      description = "Met haar onderdelen, leden en lidmaatschappen; zoals het nu is.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "410", ref = "Opgeheven")
  public OrganisatieView organisatie(
      @Parameter(description = "Code van de organisatie.", example = "ckc-en-partners")
          @PathParam("organisatie")
          String organisatie) {
    return vragen
        .naar("cast(inhoud as text) as inhoud", "publiek.organisatie where code = :code")
        .met("code", organisatie)
        .een(OrganisatieView.class)
        .map(this::dieErNogIs)
        .orElseThrow(() -> onbekend(organisatie));
  }

  private OrganisatieView dieErNogIs(OrganisatieView organisatie) {
    LocalDate einde = organisatie.opgehevenPer();
    OrganisatieVerwijzing opvolger = organisatie.opvolger();
    if (einde == null || einde.isAfter(vragen.vandaag())) {
      return organisatie;
    }
    ProbleemException weg =
        new ProbleemException(
            410,
            "'%s' is opgeheven per %s.%s"
                .formatted(
                    organisatie.naam(),
                    Notatie.dag(einde),
                    opvolger == null ? "" : " '" + opvolger.naam() + "' gaat verder."));
    throw opvolger == null
        ? weg
        : weg.met(HttpHeaders.LINK, "<" + opvolger.url() + ">; rel=\"successor-version\"");
  }

  @GET
  @Path("/{organisatie}/acties")
  @Operation(
      operationId = "ActiesVanOrganisatieResource_lijst",
      summary = "Acties van een organisatie",
      description =
          "Elke gepubliceerde actie, uit alle agendas, waarin de organisatie een rol heeft: zelf, via haar onderdelen,"
              + " of via een groep, platform of netwerk waarvan zij nu lid is en was toen de actie liep.")
  public Lijst<ActieVanOrganisatie> acties(
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

  static ProbleemException onbekend(String organisatie) {
    return ProbleemException.nietGevonden(
        "De organisatie '" + organisatie + "' komt in geen gepubliceerde agenda voor.");
  }
}
