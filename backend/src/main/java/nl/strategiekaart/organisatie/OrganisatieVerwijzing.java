package nl.strategiekaart.organisatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import nl.strategiekaart.contract.ContractFilter;
import nl.strategiekaart.shared.Adres;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisatie in the text of something else: enough to name it and to lead there. */
@Schema(name = "OrganisatieVerwijzing", description = "Een organisatie, kort aangeduid.")
public record OrganisatieVerwijzing(
    @Schema(description = "Vaste code in adressen.", examples = "ckc-en-partners") String code,
    @Schema(description = "Naam.", examples = "CKC & partners") String naam,
    @Schema(
            description = "Korte code waarmee zij ook wordt genoemd.",
            examples = "VT",
            nullable = true,
            extensions = @Extension(name = ContractFilter.LATER, value = ""))
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String afkorting,
    @Schema(description = "Soort organisatie.", examples = "culturele_instelling")
        OrganisatieSoort soort,
    @Schema(description = "Of deze organisatie leden heeft (groep, platform of netwerk).")
        boolean heeftLeden,
    @Schema(
            description = "Vast adres.",
            examples = "https://voorbeeld.nl/v1/organisaties/ckc-en-partners")
        String url) {

  public static OrganisatieVerwijzing of(Organisatie organisatie) {
    return van(organisatie.code, organisatie.naam, organisatie.afkorting, organisatie.soort);
  }

  /** From those of which the rest follows. */
  @JsonCreator
  public static OrganisatieVerwijzing van(
      String code, String naam, String afkorting, OrganisatieSoort soort) {
    return new OrganisatieVerwijzing(
        code, naam, afkorting, soort, soort.heeftLeden(), Adres.van("/organisaties/" + code));
  }
}
