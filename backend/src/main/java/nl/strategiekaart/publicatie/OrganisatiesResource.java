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
import nl.strategiekaart.organisatie.OrganisatieSoort;
import nl.strategiekaart.organisatie.OrganisatieView;
import nl.strategiekaart.shared.Adres;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Bladeren.Pagina;
import nl.strategiekaart.shared.Invoer;
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
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisaties")
public class OrganisatiesResource {

  private static final String ACTIES =
      "(select count(distinct actie_id) from publiek.betrokken(o.code, :vandaag))";

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

  private final EntityManager em;
  private final JsonTekst json;
  private final Bestaat bestaat;
  private final Invoer invoer;
  private final Clock klok;

  OrganisatiesResource(
      EntityManager em, JsonTekst json, Bestaat bestaat, Invoer invoer, Clock klok) {
    this.em = em;
    this.json = json;
    this.bestaat = bestaat;
    this.invoer = invoer;
    this.klok = klok;
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
    Pagina pagina = bladeren.lees(invoer);
    List<OrganisatieSoort> soorten = invoer.keuzes("soort", soort, OrganisatieSoort.class);
    String volgorde =
        switch (invoer.woord("sort", sort, List.of("naam", "-naam", "-acties"))) {
          case "-naam" -> "o.naam desc, o.code";
          case "-acties" -> ACTIES + " desc, o.naam, o.code";
          default -> "o.naam, o.code";
        };
    Vraag vraag =
        new Vraag(KOLOMMEN, "publiek.organisatie o where true")
            .met("vandaag", LocalDate.now(klok))
            .als(soorten, "soorten", "o.soort = any(:soorten)")
            .als(invoer.tekst("zoek", zoek), "zoek", "o.zoek @@ publiek.zoekvraag(:zoek)")
            .als(
                agenda,
                "agendas",
                """
                o.code in (
                  with recursive genoemd as (
                    select b.organisatie as code from publiek.betrokkenheid b
                    join publiek.actie a on a.id = b.actie_id where a.agenda = any(:agendas)
                    union
                    select l.lid from publiek.lidmaatschap l join genoemd g on g.code = l.groep
                  )
                  select code from genoemd
                  union select eigenaar from publiek.agenda where code = any(:agendas))""");
    bestaat.in(null).met("agenda", agenda).controleer(invoer);
    return vraag.pagina(em, volgorde, pagina, OrganisatiesResource::inLijst);
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
    return new Vraag("cast(inhoud as text) as inhoud", "publiek.organisatie where code = :code")
        .met("code", organisatie)
        .een(em, rij -> json.lees(rij.get("inhoud", String.class), OrganisatieView.class))
        .orElseThrow(() -> onbekend(organisatie));
  }

  static ProbleemException onbekend(String organisatie) {
    return ProbleemException.nietGevonden(
        "De organisatie '" + organisatie + "' komt in geen gepubliceerde agenda voor.");
  }
}
