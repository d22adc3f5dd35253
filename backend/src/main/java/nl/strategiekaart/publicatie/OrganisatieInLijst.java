package nl.strategiekaart.publicatie;

import nl.strategiekaart.organisatie.OrganisatieSoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisatie in a list, with the number of acties it is in, itself and through others. */
@Schema(name = "OrganisatieInLijst", description = "Een organisatie in de lijst, met aantallen.")
public record OrganisatieInLijst(
    @Schema(description = "Vaste code in adressen.", examples = "ckc-en-partners") String code,
    @Schema(
            description = "Vast adres.",
            examples = "https://voorbeeld.nl/v1/organisaties/ckc-en-partners")
        String url,
    @Schema(description = "Naam.", examples = "CKC & partners") String naam,
    @Schema(
            description = "Korte code waarmee zij ook wordt genoemd.",
            examples = "VT",
            nullable = true)
        String afkorting,
    @Schema(description = "Soort organisatie.", examples = "culturele_instelling")
        OrganisatieSoort soort,
    @Schema(description = "Of deze organisatie leden heeft (groep, platform of netwerk).")
        boolean heeftLeden,
    @Schema(
            description = "Aantal acties waarvan zij zelf trekker of regievoerder is.",
            examples = "3")
        int aantalLeidt,
    @Schema(description = "Aantal andere acties waarin zij zelf een rol heeft.", examples = "2")
        int aantalDoetMee,
    @Schema(
            description =
                "Aantal acties waarin zij een rol heeft: zelf, via onderdelen en via groepen waarvan zij lid is.",
            examples = "41")
        int aantalActies) {}
