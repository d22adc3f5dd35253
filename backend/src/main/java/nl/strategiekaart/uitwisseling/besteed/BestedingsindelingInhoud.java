package nl.strategiekaart.uitwisseling.besteed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.blad.Notatie;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which column of the file is what, and where its codes go. Columns are named as in the header row.
 */
@Schema(
    name = "BestedingsindelingInhoud",
    description =
        "Welke kolom van het bestand wat is, en waar de codes bij horen. In een voorstel is leeg wat niet duidelijk is;"
            + " om te bewaren zijn code, notatie, tijdsoort, tijdkolom en bedrag of debet en credit nodig.")
public record BestedingsindelingInhoud(
    @Schema(
            description = "Kolom met de kostenplaats of het grootboeknummer.",
            examples = "Kostenplaats",
            nullable = true)
        @Tekst
        @Size(max = LANGSTE_NAAM, message = "heeft hooguit " + LANGSTE_NAAM + " tekens")
        String codekolom,
    @Schema(
            description = "Kolom met de naam van de code, om die te herkennen.",
            examples = "Naam kostenplaats",
            nullable = true)
        @Tekst
        @Size(max = LANGSTE_NAAM, message = "heeft hooguit " + LANGSTE_NAAM + " tekens")
        String naamkolom,
    @Schema(
            description = "Kolom met het bedrag; leeg als debet en credit apart staan.",
            examples = "Bedrag",
            nullable = true)
        @Tekst
        @Size(max = LANGSTE_NAAM, message = "heeft hooguit " + LANGSTE_NAAM + " tekens")
        String bedragkolom,
    @Schema(
            description = "Kolom met debet; leeg als er één bedrag is.",
            examples = "Debet",
            nullable = true)
        @Tekst
        @Size(max = LANGSTE_NAAM, message = "heeft hooguit " + LANGSTE_NAAM + " tekens")
        String debetkolom,
    @Schema(
            description = "Kolom met credit; gaat van debet af.",
            examples = "Credit",
            nullable = true)
        @Tekst
        @Size(max = LANGSTE_NAAM, message = "heeft hooguit " + LANGSTE_NAAM + " tekens")
        String creditkolom,
    @Schema(
            description =
                "Kolom die zegt of een bedrag erbij of eraf gaat; leeg als het bedrag dat zelf zegt.",
            examples = "D/C",
            nullable = true)
        @Tekst
        @Size(max = LANGSTE_NAAM, message = "heeft hooguit " + LANGSTE_NAAM + " tekens")
        String tekenkolom,
    @Schema(description = "Wat er in die kolom staat, en of het bedrag ernaast eraf gaat.")
        @Size(max = MEESTE_TEKENS, message = "heeft hooguit " + MEESTE_TEKENS + " tekens")
        List<@NotNull @Valid Tekenkeuze> tekens,
    @Schema(
            description = "nederlands: 1.234,56; engels: 1,234.56.",
            examples = "nederlands",
            nullable = true)
        Notatie notatie,
    @Schema(
            description =
                "Wat de tijdkolom zegt: een datum, of het nummer van een maand, kwartaal of half jaar. Maand 13 (de"
                    + " afsluiting) telt bij het tweede half jaar.",
            examples = "datum",
            nullable = true)
        Tijdsoort tijdsoort,
    @Schema(
            description = "Kolom met de datum of de periode.",
            examples = "Boekdatum",
            nullable = true)
        @Tekst
        @Size(max = LANGSTE_NAAM, message = "heeft hooguit " + LANGSTE_NAAM + " tekens")
        String tijdkolom,
    @Schema(
            description = "Kolom met het jaar; leeg als dat al in de tijdkolom staat.",
            examples = "Boekjaar",
            nullable = true)
        @Tekst
        @Size(max = LANGSTE_NAAM, message = "heeft hooguit " + LANGSTE_NAAM + " tekens")
        String jaarkolom,
    @Schema(
            description = "Volgorde van de datum; alleen bij een datum.",
            examples = "dag_maand_jaar",
            nullable = true)
        Datumvorm datumvorm,
    @Schema(description = "Waar elke code bij hoort.")
        @Size(max = MEESTE_CODES, message = "heeft hooguit " + MEESTE_CODES + " codes")
        List<@NotNull @Valid Codekeuze> codes) {

  /** What was left out is empty. */
  public BestedingsindelingInhoud {
    tekens = tekens == null ? List.of() : tekens;
  }

  static final int MEESTE_CODES = 5_000;
  static final int MEESTE_TEKENS = 20;
  private static final int LANGSTE_NAAM = 200;

  /** The columns that it needs and that are not among these. */
  List<String> ontbrekend(List<String> kolommen) {
    return gekozen().stream().filter(kolom -> !kolommen.contains(kolom)).toList();
  }

  /** The columns that it needs. */
  List<String> gekozen() {
    return Stream.of(
            codekolom,
            naamkolom,
            bedragkolom,
            debetkolom,
            creditkolom,
            tekenkolom,
            tijdkolom,
            jaarkolom)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Notes what does not go together; what is too long or invisible was noted when it was read. */
  void controleer(Overname overname) {
    eis(codekolom, "codekolom", overname);
    eis(tijdkolom, "tijdkolom", overname);
    eis(notatie, "notatie", overname);
    eis(tijdsoort, "tijdsoort", overname);
    if (bedragkolom == null) {
      String eenBedrag = "Kies één kolom met het bedrag, of een met debet en een met credit.";
      if (debetkolom == null && creditkolom == null) {
        overname.fout("/bedragkolom", "ontbreekt", eenBedrag);
      } else if (debetkolom == null) {
        overname.fout("/debetkolom", "ontbreekt", eenBedrag);
      } else if (creditkolom == null) {
        overname.fout("/creditkolom", "ontbreekt", eenBedrag);
      }
    } else if (debetkolom != null || creditkolom != null) {
      overname.fout(
          "/bedragkolom", "onjuiste-waarde", "Er is één bedrag, of er zijn debet en credit.");
    }
    controleerTekens(overname);
    if (tijdsoort == Tijdsoort.datum) {
      eis(datumvorm, "datumvorm", overname);
      if (jaarkolom != null) {
        overname.fout("/jaarkolom", "onjuiste-waarde", "In een datum staat het jaar al.");
      }
    } else if (datumvorm != null) {
      overname.fout("/datumvorm", "onjuiste-waarde", "Een periode heeft geen datumvorm.");
    }
  }

  private void controleerTekens(Overname overname) {
    if (tekenkolom != null && bedragkolom == null) {
      overname.fout(
          "/tekenkolom", "onjuiste-waarde", "Debet en credit zeggen al wat erbij en eraf gaat.");
    } else if (tekenkolom != null && tekens.isEmpty()) {
      overname.fout("/tekens", "ontbreekt", "Kies bij elk teken of het bedrag eraf gaat.");
    } else if (tekenkolom == null && !tekens.isEmpty()) {
      overname.fout("/tekens", "onjuiste-waarde", "Zonder kolom met tekens zijn er geen tekens.");
    }
    for (int i = 0; i < tekens.size(); i++) {
      Tekenkeuze teken = tekens.get(i);
      if (teken != null && teken.gaatAf() == null) {
        String uitleg = "Kies of een bedrag bij '" + teken.teken() + "' erbij of eraf gaat.";
        overname.fout("/tekens/" + i + "/gaatAf", "ontbreekt", uitleg);
      }
    }
  }

  private static void eis(Object waarde, String veld, Overname overname) {
    if (waarde == null) {
      overname.fout("/" + veld, "ontbreekt", "'" + veld + "' is nodig.");
    }
  }
}
