package nl.strategiekaart.uitwisseling.kaart;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.uitwisseling.Kolomkeuze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a sheet with a map is read. */
@Schema(
    name = "BladindelingInhoud",
    description = "Welke kolom van het blad wat is, en wie er met een naam is bedoeld.")
public record BladindelingInhoud(
    @Schema(description = "De kolommen; die van de actie is nodig.") @Size(max = 50)
        List<@NotNull @Valid Kaartkolomkeuze> kolommen,
    @Schema(description = "Namen die geen organisatie heeft.") @Size(max = 1_000)
        List<@NotNull @Valid Naamkeuze> namen) {

  /** What stands above each column that is read. */
  Map<Kaartkolom, String> koppen() {
    return Kolomkeuze.koppen(kolommen);
  }

  /** Notes what does not go together. */
  void controleer(Overname overname) {
    overname.eisVerschillend(
        kolommen, Kaartkolomkeuze::kop, "/kolommen/%d/kop", "Deze kolom is al voor iets anders.");
    Kolomkeuze.eisElkEen(kolommen, overname);
    if (kolommen.stream().noneMatch(keuze -> keuze.wat() == Kaartkolom.actie)) {
      overname.fout("/kolommen", "ontbreekt", "Kies in welke kolom de actie staat.");
    }
    overname.eisVerschillend(
        namen,
        keuze -> keuze.naam() == null ? null : Kaartboom.sleutel(keuze.naam()),
        "/namen/%d/naam",
        "Deze naam staat er al.");
    for (int i = 0; i < namen.size(); i++) {
      Naamkeuze keuze = namen.get(i);
      if (keuze.organisatie() != null && keuze.soort() != null) {
        overname.fout(
            "/namen/" + i + "/soort", "onjuiste-waarde", "Alleen een nieuwe heeft hier een soort.");
      }
    }
  }
}
