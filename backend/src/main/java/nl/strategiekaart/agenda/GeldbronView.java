package nl.strategiekaart.agenda;

import nl.strategiekaart.organisatie.OrganisatieVerwijzing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source of money as visitors read it. */
@Schema(name = "Geldbron", description = "Waar geld vandaan komt.")
public record GeldbronView(
    @Schema(description = "Vaste code.", examples = "npo") String code,
    @Schema(description = "Naam.", examples = "Nationaal Programma Onderwijs (NPO)") String naam,
    @Schema(description = "Soort bron.", examples = "rijk") GeldbronSoort soort,
    @Schema(description = "De organisatie die betaalt, als die bekend is.", nullable = true)
        OrganisatieVerwijzing organisatie) {

  public static GeldbronView of(Geldbron bron) {
    return new GeldbronView(
        bron.code,
        bron.naam,
        bron.soort,
        bron.organisatie == null ? null : OrganisatieVerwijzing.of(bron.organisatie));
  }
}
