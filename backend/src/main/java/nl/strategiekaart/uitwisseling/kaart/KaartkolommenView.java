package nl.strategiekaart.uitwisseling.kaart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.strategiekaart.blad.Bestand;
import nl.strategiekaart.blad.Blad;
import nl.strategiekaart.blad.Leeskeuze;
import nl.strategiekaart.blad.Tabelkop;
import nl.strategiekaart.blad.Vakje;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in a file with maps, as far as that can be seen. */
@Schema(name = "Kaartkolommen", description = "Wat er in het bestand staat.")
public record KaartkolommenView(
    @Schema(description = "De bladen waarin iets staat.") List<BladView> bladen,
    @Schema(description = "Wat er boven de kolommen van die bladen staat, elk één keer.")
        List<String> kolommen,
    @Schema(description = "Wat de kolommen waarschijnlijk zijn, om na te kijken.")
        List<Kaartkolomkeuze> voorstel,
    @Schema(description = "Of de bewaarde indeling op dit bestand past.") boolean indelingPast,
    @Schema(description = "Wat er op een kaart kan staan, in de volgorde van ons eigen bestand.")
        List<Kaartkolom> mogelijk) {

  private static final int VOORBEELDRIJEN = 5;

  /** A sheet. */
  @Schema(name = "Kaartblad", description = "Een blad van het bestand.")
  public record BladView(
      @Schema(description = "Naam; leeg bij een CSV.", examples = "Blad1", nullable = true)
          String naam,
      @Schema(description = "Of het blad verborgen is.") boolean isVerborgen,
      @Schema(description = "De rij met kolomnamen; leeg als er geen tabel is.", nullable = true)
          Integer koprij,
      @Schema(description = "De kolommen.") List<String> kolommen,
      @Schema(description = "De eerste rijen eronder.") List<List<String>> voorbeeldrijen) {

    static BladView of(Blad blad, Tabelkop kop) {
      if (kop == null) {
        return new BladView(blad.naam(), blad.isVerborgen(), null, List.of(), List.of());
      }
      return new BladView(
          blad.naam(),
          blad.isVerborgen(),
          kop.rij(),
          List.copyOf(kop.koppen().values()),
          blad.rijen().tailMap(kop.rij(), false).keySet().stream()
              .limit(VOORBEELDRIJEN)
              .map(
                  rij ->
                      kop.koppen().keySet().stream()
                          .map(kolom -> kop.cel(rij, kolom).map(Vakje::inWoorden).orElse(""))
                          .toList())
              .toList());
    }
  }

  /**
   * Looks at a file.
   *
   * @param bewaard what was kept; null when nothing was
   */
  static KaartkolommenView of(Bestand bestand, BladindelingInhoud bewaard, Leeskeuze keuze) {
    Set<String> bekend = new HashSet<>();
    if (bewaard != null) {
      bekend.addAll(bewaard.koppen().values());
    }
    List<BladView> bladen = new ArrayList<>();
    for (Blad blad : bestand.bladen()) {
      Optional<Tabelkop> kop =
          keuze.isGekozen(blad)
              ? Tabelkop.van(
                  blad, tekst -> bekend.contains(tekst) || Kaartkolom.bij(tekst).isPresent(), keuze)
              : Optional.empty();
      if (!blad.rijen().isEmpty()) {
        bladen.add(BladView.of(blad, kop.orElse(null)));
      }
    }
    List<String> kolommen =
        bladen.stream().flatMap(blad -> blad.kolommen.stream()).distinct().toList();
    return new KaartkolommenView(
        bladen,
        kolommen,
        voorstel(kolommen),
        bewaard != null && kolommen.containsAll(bewaard.koppen().values()),
        List.of(Kaartkolom.values()));
  }

  private static List<Kaartkolomkeuze> voorstel(List<String> kolommen) {
    Set<Kaartkolom> gezien = new HashSet<>();
    return kolommen.stream()
        .flatMap(kop -> Kaartkolom.bij(kop).map(wat -> new Kaartkolomkeuze(wat, kop)).stream())
        .filter(keuze -> gezien.add(keuze.wat()))
        .toList();
  }
}
