package nl.strategiekaart.organisatie;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may be written of an organisatie.
 *
 * @param tooi identifier in the register of government organisations (standaarden.overheid.nl/tooi)
 * @param kvk number in the trade register: eight digits
 * @param opgehevenPer the first day on which it is no more
 */
@Schema(name = "OrganisatieInhoud", description = "Wat er van een organisatie te schrijven is.")
public record OrganisatieInhoud(
    @Schema(description = "Naam.", examples = "CKC & partners")
        @NotNull
        @Tekst
        @Size(max = LANGSTE_NAAM, message = "is te lang (hoogstens 200 tekens)")
        String naam,
    @Schema(
            description = "Korte code waarmee zij ook wordt genoemd, zoals VT voor Vrije Tijd.",
            examples = "VT",
            nullable = true)
        @Tekst
        @Size(max = LANGSTE_AFKORTING, message = "is te lang (hoogstens 20 tekens)")
        String afkorting,
    @Schema(description = "Namen die zij eerder had; zoeken vindt die ook.")
        @Size(max = EERDERE_NAMEN)
        List<@NotNull @Tekst String> eerdereNamen,
    @Schema(description = "Soort organisatie.", examples = "culturele_instelling") @NotNull
        OrganisatieSoort soort,
    @Schema(
            description =
                "Kenmerk van de organisatie waar zij een onderdeel van is; verplicht voor een afdeling.",
            nullable = true)
        UUID onderdeelVan,
    @Schema(description = "Uitleg in gewone taal.", nullable = true) @Tekst String toelichting,
    @Schema(description = "Website.", examples = "https://www.ckcenpartners.nl", nullable = true)
        @Tekst
        @Pattern(regexp = ADRES, message = GEEN_ADRES)
        String website,
    @Schema(
            description = "Adres van een eigen privacyverklaring.",
            examples = "https://www.ckcenpartners.nl/privacy",
            nullable = true)
        @Tekst
        @Pattern(regexp = ADRES, message = GEEN_ADRES)
        String privacyverklaring,
    @Schema(
            description =
                "Adres van een eigen toegankelijkheidsverklaring, zoals in het register van toegankelijkheidsverklaring.nl.",
            examples = "https://www.toegankelijkheidsverklaring.nl/register/12345",
            nullable = true)
        @Tekst
        @Pattern(regexp = ADRES, message = GEEN_ADRES)
        String toegankelijkheidsverklaring,
    @Schema(description = "Wat zij doet: muziek, theater, erfgoed.") @Size(max = 30)
        List<@NotNull @Tekst String> disciplines,
    @Schema(description = "Wijken waar zij werkt.") @Size(max = 200)
        List<@NotNull @Tekst String> wijken,
    @Schema(description = "Kenmerk van een beeld dat is ingestuurd.", nullable = true) UUID logo,
    @Schema(description = "Hoe zij te bereiken is.", nullable = true) @Valid ContactInhoud contact,
    @Schema(
            description = "TOOI-kenmerk, als het een overheid is.",
            examples = "https://identifier.overheid.nl/tooi/id/gemeente/gm0637",
            nullable = true)
        @Tekst
        @Pattern(
            regexp = "https://identifier\\.overheid\\.nl/tooi/id/[a-z_]+/[a-z]{2,4}[0-9]{2,6}",
            message =
                "moet een TOOI-kenmerk zijn, zoals https://identifier.overheid.nl/tooi/id/gemeente/gm0637")
        String tooi,
    @Schema(
            description = "Nummer bij de Kamer van Koophandel.",
            examples = "12345678",
            nullable = true)
        @Pattern(regexp = "[0-9]{8}", message = "moet uit acht cijfers bestaan")
        String kvk,
    @Schema(
            description = "Vanaf wanneer zij er niet meer is.",
            examples = "2027-01-01",
            nullable = true)
        LocalDate opgehevenPer,
    @Schema(
            description = "Kenmerk van de organisatie die verdergaat, als zij is opgeheven.",
            nullable = true)
        UUID opvolger) {

  private static final String ADRES = "https?://[^\\s]+";
  private static final String GEEN_ADRES =
      "moet een volledig adres zijn, zoals https://www.voorbeeld.nl";

  static final int LANGSTE_NAAM = 200;
  static final int LANGSTE_AFKORTING = 20;
  static final int EERDERE_NAMEN = 20;

  /** The same, ended on this day; not ended when that is null. */
  OrganisatieInhoud eindigt(LocalDate dag, UUID verder) {
    return met(eerdereNamen, dag, verder);
  }

  /** The same, with these earlier names. */
  OrganisatieInhoud heetteOok(List<String> namen) {
    return met(namen, opgehevenPer, opvolger);
  }

  /** As it goes along in a file: without its picture, what is about a person, and its end. */
  public OrganisatieInhoud gaatMee() {
    return met(eerdereNamen, null, null, null, null);
  }

  private OrganisatieInhoud met(List<String> namen, LocalDate dag, UUID verder) {
    return met(namen, logo, contact, dag, verder);
  }

  private OrganisatieInhoud met(
      List<String> namen, UUID beeld, ContactInhoud bereik, LocalDate dag, UUID verder) {
    return new OrganisatieInhoud(
        naam,
        afkorting,
        namen,
        soort,
        onderdeelVan,
        toelichting,
        website,
        privacyverklaring,
        toegankelijkheidsverklaring,
        disciplines,
        wijken,
        beeld,
        bereik,
        tooi,
        kvk,
        dag,
        verder);
  }
}
