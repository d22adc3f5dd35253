package nl.strategiekaart.uitwisseling.begroting.concept;

import java.util.List;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Reeksen;
import nl.strategiekaart.begroting.Totalen;
import nl.strategiekaart.blad.BestandsfoutView;
import nl.strategiekaart.blad.Bestandssoort;
import nl.strategiekaart.blad.Leesvraag;
import nl.strategiekaart.blad.Notatie;
import nl.strategiekaart.blad.Overgeslagen;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rijenbestand.Vorm;
import nl.strategiekaart.uitwisseling.begroting.concept.ImportregelView.Wat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What taking over a file would change, before anything is stored. */
@Schema(
    name = "Begrotingsimportvoorbeeld",
    description = "Wat er zou veranderen met een bestand. Er is nog niets opgeslagen.")
public record ImportvoorbeeldView(
    @Schema(description = "Wat voor bestand het is.", examples = "xlsx")
        Bestandssoort bestandssoort,
    @Schema(
            description =
                "tabel: een rij per regel met een kolom per jaar; plat: een rij per bedrag. Leeg als er geen begroting in"
                    + " te herkennen was.",
            examples = "tabel",
            nullable = true)
        Vorm vorm,
    @Schema(
            description =
                "In welke notatie bedragen in tekst zijn gelezen: gekozen, of af te leiden uit het bestand. Leeg als dat"
                    + " niet uitmaakt of niet bekend is.",
            examples = "nederlands",
            nullable = true)
        Notatie notatie,
    @Schema(description = "Wat het bestand zelf niet zegt; eerst antwoorden, dan overnemen.")
        List<Leesvraag> vragen,
    @Schema(description = "Rijen, kolommen en bladen waar niets van wordt overgenomen.")
        List<Overgeslagen> overgeslagen,
    @Schema(description = "Wat goed is om te weten over hoe het bestand is gelezen.")
        List<String> opmerkingen,
    @Schema(
            description =
                "Wat er niet klopt, per cel; hooguit 200. Zolang er fouten zijn is overnemen niet mogelijk.")
        List<BestandsfoutView> fouten,
    @Schema(description = "De regels in de volgorde van het bestand; dan wat er niet in staat.")
        List<ImportregelView> regels,
    @Schema(description = "Hoeveel van elk.") Aantallen aantallen,
    @Schema(description = "De jaren, op volgorde.") List<Integer> jaren,
    @Schema(description = "De totalen nu.") Reeksen voor,
    @Schema(description = "De totalen na het overnemen.") Reeksen na) {

  static ImportvoorbeeldView of(Importplan plan, Bestandssoort soort) {
    Begroting begroting = plan.begroting;
    List<ImportregelView> regels =
        plan.doelen.stream().map(doel -> ImportregelView.of(doel, begroting.jaren())).toList();
    return new ImportvoorbeeldView(
        soort,
        plan.bestand.vorm(),
        plan.bestand.notatie(),
        plan.bestand.vragen().gesteld(),
        plan.bestand.overgeslagen(),
        plan.bestand.opmerkingen(),
        BestandsfoutView.of(plan.fouten),
        regels,
        Aantallen.of(regels, plan.fouten.size()),
        begroting.jaren(),
        Totalen.van(begroting).samen(),
        plan.totalenErna());
  }

  /** How much a file would change. */
  @Schema(name = "Begrotingsimportaantallen", description = "Hoeveel er verandert met een bestand.")
  public record Aantallen(
      @Schema(description = "Nieuwe regels.", examples = "2") int nieuw,
      @Schema(description = "Regels die veranderen.", examples = "5") int gewijzigd,
      @Schema(description = "Regels die gelijk blijven.", examples = "31") int ongewijzigd,
      @Schema(description = "Regels die niet in het bestand staan; die blijven.", examples = "0")
          int ontbreekt,
      @Schema(description = "Cellen die veranderen of nieuw zijn.", examples = "9") int cellen,
      @Schema(description = "Fouten.", examples = "0") int fouten) {

    static Aantallen of(List<ImportregelView> regels, int fouten) {
      return new Aantallen(
          aantal(regels, Wat.nieuw),
          aantal(regels, Wat.gewijzigd),
          aantal(regels, Wat.ongewijzigd),
          aantal(regels, Wat.ontbreekt),
          regels.stream().mapToInt(regel -> regel.cellen().size()).sum(),
          fouten);
    }

    private static int aantal(List<ImportregelView> regels, Wat wat) {
      return (int) regels.stream().filter(regel -> regel.wat() == wat).count();
    }
  }

  /** What was taken over from a file. */
  @Schema(name = "Begrotingsimportuitkomst", description = "Wat er uit een bestand is overgenomen.")
  public record UitkomstView(
      @Schema(description = "Hoeveel van elk.") Aantallen aantallen,
      @Schema(description = "Nummer van de laatste wijziging van de agenda.", examples = "118")
          long stand,
      @Schema(description = "De totalen zoals ze nu zijn.") Reeksen totalen) {}
}
