package nl.strategiekaart.publicatie;

import jakarta.persistence.Tuple;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import nl.strategiekaart.agenda.Rol;
import nl.strategiekaart.publicatie.ActieVanOrganisatie.Betrokken;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.voortgang.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the maps ask of an organisatie, in all agendas, under any of its names. */
@Publiek
@Path("/organisaties/{organisatie}/acties")
@Tag(name = "Organisaties")
public class ActiesVanOrganisatieResource {

  private static final String KOLOMMEN = "a.inhoud, a.status, a.sinds, r.betrokken";

  private static final String DEZE =
      "w.organisatie = :organisatie and w.periode @> cast(:vandaag as date)";

  /** What one way brings, as far as it counted while the actie ran. */
  private static final String ZO =
      "b.organisatie = w.code and (isempty(b.loopt) or b.loopt && w.periode)";

  private static final String MET_ACTIE = " join publiek.actie_nu a on a.id = b.actie_id";

  /** The acties, each once, with by which ways the organisatie comes there. */
  private static final String ACTIES =
      """
      (select x.agenda, x.volgorde, x.actie_id, cast(json_agg(
          json_build_object('rol', x.rol, 'soort', x.weg, 'via', case when x.weg <> 'direct' then
            json_build_object('code', x.code, 'naam', x.naam, 'soort', x.soort, 'afkorting', x.afkorting) end,
            'pad', case when x.weg = 'direct' then '[]' else (
              select json_agg(
                json_build_object('code', o.code, 'naam', o.naam, 'soort', o.soort, 'afkorting', o.afkorting) order by nummer)
              from unnest(x.pad) with ordinality stap(code, nummer) join publiek.organisatie o on o.code = stap.code) end)
          order by array_position(array['direct', 'groep', 'afdeling'], x.weg), x.naam, x.rol) as text) as betrokken
      from (
        select distinct on (k.agenda, k.volgorde, k.actie_id, rol, w.code) k.agenda, k.volgorde, k.actie_id, rol,
          w.soort as weg, w.pad, w.code, o.naam, o.soort, o.afkorting
        from publiek.weg w join publiek.organisatie o on o.code = w.code
        cross join lateral (
          select b.agenda, b.volgorde, b.actie_id, array_agg(b.rol) as rollen from publiek.betrokkenheid b%s
          where %s{waar}
          group by b.agenda, b.volgorde, b.actie_id%s) k cross join unnest(k.rollen) rol
        where %s
        order by k.agenda, k.volgorde, k.actie_id, rol, w.code, cardinality(w.pad), w.pad) x
      group by x.agenda, x.volgorde, x.actie_id) r join publiek.actie_nu a on a.id = r.actie_id""";

  /**
   * Of each way no more than the page goes, in the order of the maps: what comes first of all is
   * among the first of its way.
   */
  private static final String OP_VOLGORDE =
      ACTIES.formatted("", ZO, " order by b.agenda, b.volgorde, b.actie_id limit :genoeg", DEZE);

  private static final String ALLE = ACTIES.formatted(MET_ACTIE, ZO, "", DEZE);

  private static final String AANTAL =
      "select count(distinct b.actie_id) from publiek.weg w join publiek.betrokkenheid b on "
          + ZO
          + "%s where "
          + DEZE;

  private static final String BIJGEHOUDEN = "select w.acties from publiek.actietal w where " + DEZE;

  private final Vragen vragen;
  private final JsonTekst json;

  ActiesVanOrganisatieResource(Vragen vragen, JsonTekst json) {
    this.vragen = vragen;
    this.json = json;
  }

  @GET
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
    boolean gewoon = filter.isGewoon();
    Vraag vraag =
        filter
            .voegToe(vragen.naar(KOLOMMEN, gewoon ? OP_VOLGORDE : ALLE).blader(bladeren))
            .adres("organisatie", organisatie)
            .met("vandaag", vragen.vandaag())
            .keuzes("rol", filter.rol, Rol.class, ActieFilter.ROL)
            .bestaand("agenda", agenda, "b.agenda = any(:agenda)");
    if (gewoon) {
      vraag.volgorde("r.agenda, r.volgorde, r.actie_id");
    }
    return vraag
        .telling(vraag.isGefilterd() ? AANTAL.formatted(gewoon ? "" : MET_ACTIE) : BIJGEHOUDEN)
        .stukken(this::actie);
  }

  /** What is said beside an actie. */
  private record Nu(Status status, LocalDate statusSinds, List<Betrokken> betrokken) {}

  private Stuk actie(Tuple rij) {
    return Stuk.van(rij)
        .met(
            json.schrijf(
                new Nu(
                    Status.valueOf(rij.get("status", String.class)),
                    rij.get("sinds", LocalDate.class),
                    List.of(json.lees(rij.get("betrokken", String.class), Betrokken[].class)))));
  }
}
