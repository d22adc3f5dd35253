package nl.strategiekaart.toegang;

import io.quarkus.panache.common.Parameters;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The organisaties that the reader may keep up, by the same rules as Organisatiebeheer. */
@Path("/ik/organisaties")
@Tag(name = "Organisaties beheren")
public class MijnOrganisatiesResource {

  private final Toegang toegang;
  private final Invoer invoer;
  private final Clock klok;

  MijnOrganisatiesResource(Toegang toegang, Invoer invoer, Clock klok) {
    this.toegang = toegang;
    this.invoer = invoer;
    this.klok = klok;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Organisaties die u mag bijhouden",
      description =
          "Op naam, ook als zij nog niet zijn gepubliceerd of al zijn opgeheven. Een beheerder krijgt alle organisaties.")
  public Lijst<OrganisatieInBeheer> lijst(
      @Parameter(
              description = "Een deel van de naam, van een eerdere naam of van de korte code.",
              example = "ckc")
          @QueryParam("zoek")
          String zoek,
      @Parameter(
              description = "Alleen die waarvoor nog niemand iets mag.",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
              example = "true")
          @QueryParam("zonderLeden")
          String zonderLeden,
      @BeanParam Bladeren bladeren) {
    toegang.eisIngelogd();
    String deel = invoer.tekst("zoek", zoek);
    List<UUID> medewerkerBij = toegang.bij(Lidmaatschapsrol.beleidsmedewerker);
    List<UUID> eigen =
        Stream.concat(
                Organisatie.metOnderdelen(medewerkerBij).stream(),
                toegang.bij(Lidmaatschapsrol.vertegenwoordiger).stream())
            .toList();
    Parameters vraag =
        Parameters.with("nu", klok.instant())
            .and("alles", toegang.isBeheerder())
            .and("eigen", eigen)
            .and("bij", medewerkerBij)
            .and("medewerker", !medewerkerBij.isEmpty())
            .and("zonderLeden", invoer.janee("zonderLeden", zonderLeden))
            .and("zoek", deel == null ? "" : deel.strip());
    return bladeren.van(
        Organisatie.find(
                """
                select o.id as id, o.code as code, o.naam as naam, o.afkorting as afkorting,
                  o.soort as soort, b.naam as onderdeelVan, o.openbaar as gepubliceerd,
                  o.opgehevenPer as opgehevenPer,
                  (select count(distinct l.gebruiker) from Lidmaatschap l where l.organisatie = o) as aantalLeden,
                  (select count(*) from Uitnodiging u where u.organisatie = o and u.aangenomenOp is null
                    and u.ingetrokkenOp is null and u.verlooptOp > :nu) as aantalUitgenodigd
                from Organisatie o left join o.onderdeelVan b
                where (:alles = true or o.id in :eigen or :medewerker = true
                    and (o.voorlopigVan is null or o.voorlopigVan.id in :bij)
                    and not exists (select 1 from Lidmaatschap l where l.organisatie = o))
                  and (:zonderLeden = false
                    or not exists (select 1 from Lidmaatschap l where l.organisatie = o))
                  and %s
                order by o.naam, o.id"""
                    .formatted(Organisatie.HEET_ZO),
                vraag)
            .project(OrganisatieInBeheer.class));
  }
}
