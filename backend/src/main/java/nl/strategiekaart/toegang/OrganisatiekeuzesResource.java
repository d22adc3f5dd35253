package nl.strategiekaart.toegang;

import io.quarkus.panache.common.Parameters;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.organisatie.OrganisatieKeuze;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The organisaties that the reader may name at one that they keep up: as its member, its successor,
 * or what it lies under. Those are far more than they keep up themselves.
 */
@Path("/ik/organisatiekeuzes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisaties beheren")
public class OrganisatiekeuzesResource {

  private final Toegang toegang;
  private final Invoer invoer;
  private final Clock klok;

  OrganisatiekeuzesResource(Toegang toegang, Invoer invoer, Clock klok) {
    this.toegang = toegang;
    this.invoer = invoer;
    this.klok = klok;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Organisaties om te noemen",
      description =
          "Op naam: alle die bezoekers kennen, en voor wie agenda's bewerkt ook andere die al bekend zijn. Wie is opgeheven"
              + " staat er niet meer bij.")
  public Lijst<OrganisatieKeuze> lijst(
      @Parameter(
              description = "Een deel van de naam, van een eerdere naam of van de korte code.",
              example = "ckc")
          @QueryParam("zoek")
          String zoek,
      @BeanParam Bladeren bladeren) {
    toegang.eisIngelogd();
    String deel = invoer.tekst("zoek", zoek);
    List<UUID> medewerkerBij = toegang.bij(Lidmaatschapsrol.beleidsmedewerker);
    return bladeren
        .van(
            Organisatie.<Organisatie>find(
                """
                from Organisatie o where (o.openbaar = true or :alles = true or o.id in :eigen
                    or :medewerker = true and (o.voorlopigVan is null or o.voorlopigVan.id in :bij))
                  and (o.opgehevenPer is null or o.opgehevenPer > :vandaag)
                  and %s
                order by o.naam, o.id"""
                    .formatted(Organisatie.HEET_ZO),
                Parameters.with("alles", toegang.isBeheerder())
                    .and("eigen", toegang.bij(Lidmaatschapsrol.vertegenwoordiger))
                    .and("medewerker", !medewerkerBij.isEmpty())
                    .and("bij", medewerkerBij)
                    .and("vandaag", LocalDate.now(klok))
                    .and("zoek", deel == null ? "" : deel.strip())))
        .als(OrganisatieKeuze::of);
  }
}
