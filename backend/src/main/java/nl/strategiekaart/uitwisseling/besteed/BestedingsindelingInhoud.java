package nl.strategiekaart.uitwisseling.besteed;

import static nl.strategiekaart.uitwisseling.besteed.Boekingskolom.bedrag;
import static nl.strategiekaart.uitwisseling.besteed.Boekingskolom.code;
import static nl.strategiekaart.uitwisseling.besteed.Boekingskolom.credit;
import static nl.strategiekaart.uitwisseling.besteed.Boekingskolom.debet;
import static nl.strategiekaart.uitwisseling.besteed.Boekingskolom.jaar;
import static nl.strategiekaart.uitwisseling.besteed.Boekingskolom.teken;
import static nl.strategiekaart.uitwisseling.besteed.Boekingskolom.tijd;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.blad.Notatie;
import nl.strategiekaart.uitwisseling.Kolomkeuze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which column of the file is what, and where its codes go. Columns are named as in the header row.
 */
@Schema(
    name = "BestedingsindelingInhoud",
    description =
        "Welke kolom van het bestand wat is, en waar de codes bij horen. In een voorstel is leeg wat niet duidelijk is;"
            + " om te bewaren zijn notatie, tijdsoort en de kolommen code, tijd en bedrag (of debet en credit) nodig.")
public record BestedingsindelingInhoud(
    @Schema(description = "De kolommen.") @Size(max = 50)
        List<@NotNull @Valid Boekingskolomkeuze> kolommen,
    @Schema(
            description =
                "Wat er in de kolom met tekens staat, en of het bedrag ernaast eraf gaat.")
        @Size(max = MEESTE_TEKENS, message = "heeft hooguit " + MEESTE_TEKENS + " tekens")
        List<@NotNull @Valid Tekenkeuze> tekens,
    @Schema(
            description = "nederlands: 1.234,56; engels: 1,234.56.",
            examples = "nederlands",
            nullable = true)
        Notatie notatie,
    @Schema(
            description =
                "Wat de kolom met de tijd zegt: een datum, of het nummer van een maand, kwartaal of half jaar. Maand 13 (de"
                    + " afsluiting) telt bij het tweede half jaar.",
            examples = "datum",
            nullable = true)
        Tijdsoort tijdsoort,
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

  /** What stands above each column that is read. */
  Map<Boekingskolom, String> koppen() {
    return Kolomkeuze.koppen(kolommen);
  }

  /** Whether some column is this. */
  boolean heeft(Boekingskolom wat) {
    return kolommen.stream().anyMatch(keuze -> keuze.wat() == wat);
  }

  /** The columns that it needs and that are not among these. */
  List<String> ontbrekend(List<String> koppen) {
    return koppen().values().stream().filter(kop -> !koppen.contains(kop)).toList();
  }

  /** Notes what does not go together; what is too long or invisible was noted when it was read. */
  void controleer(Overname overname) {
    Kolomkeuze.eisElkEen(kolommen, overname);
    overname.eisVerschillend(codes, Codekeuze::code, "/codes/%d/code", "Deze code staat er al.");
    eisKolommen(overname);
    eis(notatie, "notatie", overname);
    eis(tijdsoort, "tijdsoort", overname);
    if (heeft(bedrag)) {
      kanNiet(debet, "Er is één bedrag, of er zijn debet en credit.", overname);
      kanNiet(credit, "Er is één bedrag, of er zijn debet en credit.", overname);
    } else {
      kanNiet(teken, "Debet en credit zeggen al wat erbij en eraf gaat.", overname);
    }
    controleerTekens(overname);
    if (tijdsoort == Tijdsoort.datum) {
      eis(datumvorm, "datumvorm", overname);
      kanNiet(jaar, "In een datum staat het jaar al.", overname);
    } else if (datumvorm != null) {
      overname.fout("/datumvorm", "onjuiste-waarde", "Een periode heeft geen datumvorm.");
    }
  }

  private void eisKolommen(Overname overname) {
    Map<String, Boolean> nodig = new LinkedHashMap<>();
    nodig.put("de code", heeft(code));
    nodig.put("de datum of periode", heeft(tijd));
    nodig.put("het bedrag, of debet en credit", heeft(bedrag) || heeft(debet) && heeft(credit));
    nodig.values().removeIf(isEr -> isEr);
    if (!nodig.isEmpty()) {
      overname.fout(
          "/kolommen",
          "ontbreekt",
          "Kies in welke kolom dit staat: " + String.join("; ", nodig.keySet()) + ".");
    }
  }

  private void kanNiet(Boekingskolom wat, String uitleg, Overname overname) {
    for (int i = 0; i < kolommen.size(); i++) {
      if (kolommen.get(i).wat() == wat) {
        overname.fout("/kolommen/" + i + "/wat", "onjuiste-waarde", uitleg);
      }
    }
  }

  private void controleerTekens(Overname overname) {
    if (heeft(teken) && tekens.isEmpty()) {
      overname.fout("/tekens", "ontbreekt", "Kies bij elk teken of het bedrag eraf gaat.");
    } else if (!heeft(teken) && !tekens.isEmpty()) {
      overname.fout("/tekens", "onjuiste-waarde", "Zonder kolom met tekens zijn er geen tekens.");
    }
    for (int i = 0; i < tekens.size(); i++) {
      Tekenkeuze teken = tekens.get(i);
      if (teken.gaatAf() == null) {
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
