package nl.strategiekaart.organisatie;

import java.time.LocalDate;
import java.util.List;
import nl.strategiekaart.shared.Adres;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisatie as visitors read it: what it is, what it is part of, and who its leden are. */
@Schema(
    name = "Organisatie",
    description = "Een organisatie, afdeling, groep, platform of netwerk.")
public record OrganisatieView(
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
    @Schema(description = "Namen die zij eerder had.") List<String> eerdereNamen,
    @Schema(description = "Soort organisatie.", examples = "culturele_instelling")
        OrganisatieSoort soort,
    @Schema(description = "Of deze organisatie leden heeft (groep, platform of netwerk).")
        boolean heeftLeden,
    @Schema(description = "De organisatie waar deze een onderdeel van is.", nullable = true)
        OrganisatieVerwijzing onderdeelVan,
    @Schema(description = "Afdelingen en andere onderdelen.")
        List<OrganisatieVerwijzing> onderdelen,
    @Schema(
            description =
                "Groepen, platforms en netwerken waarvan deze organisatie lid is (geweest).")
        List<LidmaatschapView> lidVan,
    @Schema(description = "De leden (ook van eerder), als dit een groep, platform of netwerk is.")
        List<LidmaatschapView> leden,
    @Schema(description = "Website.", examples = "https://www.ckcenpartners.nl", nullable = true)
        String website,
    @Schema(description = "Adres van een eigen privacyverklaring.", nullable = true)
        String privacyverklaring,
    @Schema(description = "Adres van een eigen toegankelijkheidsverklaring.", nullable = true)
        String toegankelijkheidsverklaring,
    @Schema(description = "TOOI-kenmerk van een overheid.", nullable = true) String tooi,
    @Schema(
            description = "Nummer bij de Kamer van Koophandel.",
            examples = "12345678",
            nullable = true)
        String kvk,
    @Schema(description = "Uitleg in gewone taal.", nullable = true) String toelichting,
    @Schema(description = "Wat zij doet.", examples = "[\"muziek\"]") List<String> disciplines,
    @Schema(description = "Wijken waar zij werkt.", examples = "[\"Meerzicht\"]")
        List<String> wijken,
    @Schema(description = "Het beeld waaraan zij te herkennen is.", nullable = true) LogoView logo,
    @Schema(description = "Hoe zij te bereiken is, als zij dat openbaar maakt.", nullable = true)
        ContactView contact,
    @Schema(
            description = "Vanaf wanneer zij er niet meer is, als dat bekend is.",
            examples = "2027-01-01",
            nullable = true)
        LocalDate opgehevenPer,
    @Schema(description = "Wie dan verdergaat.", nullable = true) OrganisatieVerwijzing opvolger) {

  /** How an organisatie can be reached, by its own choice. */
  @Schema(name = "Contact", description = "Hoe een organisatie te bereiken is.")
  public record ContactView(
      @Schema(description = "Van een persoon of een balie.", examples = "Balie", nullable = true)
          String naam,
      @Schema(description = "E-mailadres.", examples = "info@ckc.example", nullable = true)
          String email,
      @Schema(description = "Telefoonnummer.", examples = "079 123 45 67", nullable = true)
          String telefoon) {}

  /** A membership seen from one side; organisatie is the other side. Dates are inclusive. */
  @Schema(name = "Groepslidmaatschap", description = "Lid zijn van een groep, platform of netwerk.")
  public record LidmaatschapView(
      @Schema(description = "De andere kant: de groep of het lid.")
          OrganisatieVerwijzing organisatie,
      @Schema(description = "Rol binnen de groep.", examples = "regierol", nullable = true)
          String rol,
      @Schema(description = "Eerste dag.", examples = "2022-01-01", nullable = true) LocalDate van,
      @Schema(description = "Laatste dag (telt mee).", nullable = true) LocalDate tot) {}

  /** Its address, and whether it has leden, are not kept: they follow. */
  public OrganisatieView {
    url = Adres.van("/organisaties/" + code);
    heeftLeden = soort.heeftLeden();
  }
}
