package nl.strategiekaart.uitwisseling.kaart;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.strategiekaart.bewerking.Overname;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a sheet with a map is read. */
@Schema(
    name = "BladindelingInhoud",
    description = "Welke kolom van het blad wat is, en wie er met een naam is bedoeld.")
public record BladindelingInhoud(
    @Schema(description = "De kolommen; die van de actie is nodig.") @Size(max = 50)
        List<@NotNull @Valid Kolomkeuze> kolommen,
    @Schema(description = "Namen die geen organisatie heeft.") @Size(max = 1_000)
        List<@NotNull @Valid Naamkeuze> namen) {

  /** What stands above each column that is read. */
  Map<Kaartkolom, String> koppen() {
    Map<Kaartkolom, String> koppen = new EnumMap<>(Kaartkolom.class);
    kolommen.forEach(keuze -> koppen.put(keuze.wat(), keuze.kop()));
    return koppen;
  }

  /** Notes what does not go together. */
  void controleer(Overname overname) {
    Set<Object> gezien = new HashSet<>();
    boolean metActie = false;
    for (int i = 0; i < kolommen.size(); i++) {
      Kolomkeuze keuze = kolommen.get(i);
      if (keuze == null || keuze.wat() == null || keuze.kop() == null) {
        continue;
      }
      metActie |= keuze.wat() == Kaartkolom.actie;
      if (!gezien.add(keuze.wat())) {
        overname.fout("/kolommen/" + i + "/wat", "dubbel", "Hiervoor is al een kolom gekozen.");
      }
      if (!gezien.add(keuze.kop())) {
        overname.fout("/kolommen/" + i + "/kop", "dubbel", "Deze kolom is al voor iets anders.");
      }
    }
    if (!metActie) {
      overname.fout("/kolommen", "ontbreekt", "Kies in welke kolom de actie staat.");
    }
    for (int i = 0; i < namen.size(); i++) {
      Naamkeuze keuze = namen.get(i);
      if (keuze == null || keuze.naam() == null) {
        continue;
      }
      if (!gezien.add(Kaartboom.sleutel(keuze.naam()))) {
        overname.fout("/namen/" + i + "/naam", "dubbel", "Deze naam staat er al.");
      }
      if (keuze.organisatie() != null && keuze.soort() != null) {
        overname.fout(
            "/namen/" + i + "/soort", "onjuiste-waarde", "Alleen een nieuwe heeft hier een soort.");
      }
    }
  }
}
