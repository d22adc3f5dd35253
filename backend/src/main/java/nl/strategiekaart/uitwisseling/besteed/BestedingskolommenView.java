package nl.strategiekaart.uitwisseling.besteed;

import java.util.Collection;
import java.util.List;
import nl.strategiekaart.blad.Bestand;
import nl.strategiekaart.blad.Leeskeuze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a file is written, as far as that can be seen. */
@Schema(name = "Bestedingskolommen", description = "Wat er in het bestand staat.")
public record BestedingskolommenView(
    @Schema(description = "De tekens van een CSV.", examples = "Windows-1252", nullable = true)
        String tekenset,
    @Schema(
            description = "Wat er in een CSV tussen de kolommen staat.",
            examples = ";",
            nullable = true)
        String scheidingsteken,
    @Schema(description = "Naam van het gelezen blad.", examples = "Journaal", nullable = true)
        String blad,
    @Schema(description = "De bladen waar iets op staat; leeg bij een CSV.") List<String> bladen,
    @Schema(description = "De rij met kolomnamen.", examples = "4") int koprij,
    @Schema(description = "De kolomnamen.") List<String> kolommen,
    @Schema(description = "De eerste rijen; er wordt niets van bewaard.")
        List<List<String>> voorbeeldrijen,
    @Schema(description = "Aantal rijen onder de kolomnamen.", examples = "1204") int aantalRijen,
    @Schema(
            description =
                "Wat de kolommen waarschijnlijk zijn, om na te kijken. Leeg is wat niet duidelijk is.")
        BestedingsindelingInhoud voorstel,
    @Schema(
            description =
                "Kolommen met maar enkele woorden: een daarvan kan zeggen wat erbij en eraf gaat.")
        List<Tekenmogelijkheid> tekens,
    @Schema(description = "Of de bewaarde indeling op dit bestand past.") boolean indelingPast) {

  /** A column that can say what goes off. */
  @Schema(name = "Tekenmogelijkheid", description = "Een kolom met maar enkele woorden.")
  public record Tekenmogelijkheid(
      @Schema(description = "De kolom.", examples = "D/C") String kolom,
      @Schema(description = "Wat erin staat, en wat dat waarschijnlijk betekent.")
          List<Tekenkeuze> tekens) {}

  private static final int VOORBEELDRIJEN = 5;

  /**
   * Looks at a file.
   *
   * @param bewaard what was kept; null when nothing was
   */
  static BestedingskolommenView of(
      byte[] bytes, BestedingsindelingInhoud bewaard, Leeskeuze keuze) {
    Collection<String> bekend = bewaard == null ? List.of() : bewaard.koppen().values();
    Boekingenbestand gelezen =
        Boekingenbestand.van(
            bytes, kop -> bekend.contains(kop) || Kolomvoorstel.isBekend(kop), keuze);
    List<List<String>> proef = gelezen.proef();
    Bestand bestand = gelezen.bestand();
    return new BestedingskolommenView(
        bestand.tekenset == null ? null : bestand.tekenset.naam,
        bestand.scheidingsteken == null ? null : String.valueOf(bestand.scheidingsteken),
        gelezen.kop().blad().naam(),
        gelezen.bladen(),
        gelezen.kop().rij(),
        gelezen.kolommen(),
        proef.stream()
            .limit(VOORBEELDRIJEN)
            .map(rij -> rij.stream().map(Cel::toon).toList())
            .toList(),
        gelezen.aantalRijen(),
        Kolomvoorstel.van(gelezen.kolommen(), proef),
        new Kolomvoorstel(gelezen.kolommen(), proef).mogelijkeTekens(),
        bewaard != null && bewaard.ontbrekend(gelezen.kolommen()).isEmpty());
  }
}
