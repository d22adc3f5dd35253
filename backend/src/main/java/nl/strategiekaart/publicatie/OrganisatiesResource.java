package nl.strategiekaart.publicatie;

import jakarta.persistence.Tuple;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import nl.strategiekaart.organisatie.OrganisatieView;
import nl.strategiekaart.publicatie.Vraag.Volgorde;
import nl.strategiekaart.shared.Adres;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The organisaties that published agendas name. */
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
      o.code, o.naam, o.soort, (
        select array[count(*), count(*) filter (where leidt), count(*) filter (where zelf and not leidt)]
        from (
          select bool_or(weg = 'direct') as zelf,
            bool_or(weg = 'direct' and rol in ('trekker', 'regievoerder')) as leidt
          from publiek.betrokken(o.code, :vandaag)
          group by actie_id) per_actie) as aantallen""";

  private final Vragen vragen;

  OrganisatiesResource(Vragen vragen) {
    this.vragen = vragen;
  }

  @GET
  @Operation(
      summary = "Lijst van organisaties",
      description =
          "Organisaties, afdelingen, groepen, platforms en netwerken uit gepubliceerde agendas.")
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
              description = "Woorden uit naam of toelichting; het begin van een woord is genoeg.")
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
        .naar(KOLOMMEN, "publiek.organisatie o where true")
        .blader(bladeren)
        .met("vandaag", vragen.vandaag())
        .keuzes("soort", soort, OrganisatieSoort.class, "o.soort = any(:soort)")
        .volgorde(sort, VOLGORDEN)
        .zoek(zoek)
        .bestaand(
            "agenda",
            agenda,
            """
            o.code in (
              with recursive genoemd as (
                select b.organisatie as code from publiek.betrokkenheid b
                join publiek.actie a on a.id = b.actie_id where a.agenda = any(:agenda)
                union
                select l.lid from publiek.lidmaatschap l join genoemd g on g.code = l.groep
              )
              select code from genoemd
              union select eigenaar from publiek.agenda where code = any(:agenda))""")
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
      description = "Met haar onderdelen, leden en lidmaatschappen.")
  public OrganisatieView organisatie(
      @Parameter(description = "Code van de organisatie.", example = "ckc-en-partners")
          @PathParam("organisatie")
          String organisatie) {
    return vragen
        .naar("cast(inhoud as text) as inhoud", "publiek.organisatie where code = :code")
        .met("code", organisatie)
        .een(OrganisatieView.class)
        .orElseThrow(() -> onbekend(organisatie));
  }

  static ProbleemException onbekend(String organisatie) {
    return ProbleemException.nietGevonden(
        "De organisatie '" + organisatie + "' komt in geen gepubliceerde agenda voor.");
  }
}
