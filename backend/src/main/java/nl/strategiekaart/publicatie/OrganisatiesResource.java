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
import nl.strategiekaart.organisatie.OrganisatieSoort;
import nl.strategiekaart.organisatie.OrganisatieVerwijzing;
import nl.strategiekaart.organisatie.OrganisatieView;
import nl.strategiekaart.publicatie.Vraag.Volgorde;
import nl.strategiekaart.shared.Adres;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.Notatie;
import nl.strategiekaart.shared.ProbleemException;
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
          new Volgorde("-acties", "n.acties desc, o.naam, o.code"));

  private static final String KOLOMMEN = "o.code, o.naam, o.afkorting, o.soort, %s as aantallen";

  private static final String AANTALLEN = "array[n.acties, n.leidt, n.doet_mee]";

  /** Looked up after the page was cut, so for its rows only. */
  private static final String APART =
      "(select "
          + AANTALLEN
          + " from publiek.actietal n where n.organisatie = o.code and n.periode @> cast(:vandaag as date))";

  private static final String ER_NU = "(o.opgeheven_per is null or o.opgeheven_per > :vandaag)";

  private static final String ORGANISATIES = "publiek.organisatie o where " + ER_NU;

  private static final String MET_AANTALLEN =
      "publiek.organisatie o join publiek.actietal n on n.organisatie = o.code and n.periode @> cast(:vandaag as date) where "
          + ER_NU;

  private static final String OMVANG =
      "select coalesce(sum(o.aantal), 0) from publiek.omvang o where o.van = 'organisatie' and "
          + ER_NU;

  /**
   * Codes of who does something in these agendas, of the leden of a groep that does, and of who
   * owns one.
   */
  static final String IN_AGENDA =
      """
      (
        with recursive genoemd as (
          select b.organisatie as code from publiek.betrokkenheid b where b.agenda = any(:agenda)
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

  OrganisatiesResource(Vragen vragen) {
    this.vragen = vragen;
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
    boolean opAantal = "-acties".equals(sort);
    return vragen
        .naar(
            KOLOMMEN.formatted(opAantal ? AANTALLEN : APART),
            opAantal ? MET_AANTALLEN : ORGANISATIES)
        .telling(telling(agenda, zoek))
        .blader(bladeren)
        .met("vandaag", vragen.vandaag())
        .keuzes("soort", soort, OrganisatieSoort.class, "o.soort = any(:soort)")
        .volgorde(sort, VOLGORDEN)
        .zoek(zoek)
        .bestaand("agenda", agenda, "o.code = any(array" + IN_AGENDA + ")")
        .pagina(OrganisatiesResource::inLijst);
  }

  /** Who is in an agenda is looked for only once, so counted along. */
  private static String telling(List<String> agenda, String zoek) {
    if (!agenda.isEmpty()) {
      return null;
    }
    return zoek == null ? OMVANG : "select count(*) from " + ORGANISATIES;
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

  static ProbleemException onbekend(String organisatie) {
    return ProbleemException.nietGevonden(
        "De organisatie '" + organisatie + "' komt in geen gepubliceerde agenda voor.");
  }
}
