package nl.strategiekaart.uitwisseling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import nl.strategiekaart.agenda.LinkView;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import nl.strategiekaart.shared.Tekst;

/** An organisatie as it stands in an agendabestand. */
record OrganisatieDeel(
    @NotNull String code,
    @NotNull @Tekst String naam,
    @NotNull OrganisatieSoort soort,
    UUID onderdeelVan,
    @Tekst @Pattern(regexp = LinkView.ADRES, message = LinkView.GEEN_ADRES) String website,
    @Tekst
        @Pattern(
            regexp = "https://identifier\\.overheid\\.nl/tooi/id/.*",
            message = "moet beginnen met https://identifier.overheid.nl/tooi/id/")
        String tooi,
    @Tekst String toelichting) {

  static OrganisatieDeel of(Organisatie organisatie) {
    return new OrganisatieDeel(
        organisatie.code,
        organisatie.naam,
        organisatie.soort,
        organisatie.onderdeelVan == null ? null : organisatie.onderdeelVan.id,
        organisatie.website,
        organisatie.tooi,
        organisatie.toelichting);
  }
}
