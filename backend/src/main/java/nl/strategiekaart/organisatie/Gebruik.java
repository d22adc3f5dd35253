package nl.strategiekaart.organisatie;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often an organisatie is named in one table.
 *
 * @param waar name of the table
 */
@Schema(name = "Gebruik", description = "Waar een organisatie wordt genoemd, en hoe vaak.")
public record Gebruik(
    @Schema(
            description =
                "Waarin: betrokkenheid (rollen in acties), lidmaatschap (mensen), groepslidmaatschap, agenda, enzovoort.",
            examples = "betrokkenheid")
        String waar,
    @Schema(description = "Hoe vaak.", examples = "12") long aantal) {

  /** Everything that names it, also what is archived. */
  static List<Gebruik> van(Organisatie organisatie) {
    return Organisatie.getEntityManager()
        .createNativeQuery(
            "select tabel, sum(aantal)::bigint from organisatie_gebruik(:wie) group by tabel order by tabel",
            Gebruik.class)
        .setParameter("wie", organisatie.id)
        .getResultList();
  }
}
