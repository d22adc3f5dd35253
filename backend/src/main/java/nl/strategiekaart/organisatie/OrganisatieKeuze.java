package nl.strategiekaart.organisatie;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisatie to choose, where one is named. */
@Schema(name = "OrganisatieKeuze", description = "Een organisatie om te kiezen.")
public record OrganisatieKeuze(
    @Schema(description = "Vast kenmerk.") UUID id,
    @Schema(description = "Vaste code in adressen.", examples = "ckc-en-partners") String code,
    @Schema(description = "Naam.", examples = "CKC & partners") String naam,
    @Schema(
            description = "Korte code waarmee zij ook wordt genoemd.",
            examples = "VT",
            nullable = true)
        String afkorting,
    @Schema(description = "Soort organisatie.", examples = "culturele_instelling")
        OrganisatieSoort soort,
    @Schema(description = "Of deze organisatie leden heeft (groep, platform of netwerk).")
        boolean heeftLeden) {

  public static OrganisatieKeuze of(Organisatie organisatie) {
    return new OrganisatieKeuze(
        organisatie.id,
        organisatie.code,
        organisatie.naam,
        organisatie.afkorting,
        organisatie.soort,
        organisatie.soort.heeftLeden());
  }
}
