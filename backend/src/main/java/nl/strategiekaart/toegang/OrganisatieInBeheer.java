package nl.strategiekaart.toegang;

import java.time.LocalDate;
import java.util.UUID;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisatie in the list of who keeps it up. */
@Schema(name = "OrganisatieInBeheer", description = "Een organisatie die u mag bijhouden.")
public record OrganisatieInBeheer(
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
    @Schema(
            description = "Naam van de organisatie waar zij een onderdeel van is.",
            examples = "Gemeente Zoetermeer",
            nullable = true)
        String onderdeelVan,
    @Schema(description = "Of bezoekers haar kennen.") boolean gepubliceerd,
    @Schema(
            description = "Vanaf wanneer zij er niet meer is.",
            examples = "2027-01-01",
            nullable = true)
        LocalDate opgehevenPer,
    @Schema(description = "Hoeveel mensen iets voor haar mogen.", examples = "2") long aantalLeden,
    @Schema(description = "Hoeveel uitnodigingen er open staan.", examples = "1")
        long aantalUitgenodigd) {}
