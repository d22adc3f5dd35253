package nl.strategiekaart.uitwisseling.besteed;

import java.util.List;
import java.util.UUID;
import nl.strategiekaart.blad.Leesvraag;
import nl.strategiekaart.blad.Overgeslagen;
import nl.strategiekaart.shared.Geld;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What taking over a file would do. */
@Schema(
    name = "Bestedingsvoorbeeld",
    description = "Wat overnemen van het bestand zou doen; er is nog niets bewaard.")
public record BestedingsvoorbeeldView(
    @Schema(description = "Aantal rijen onder de kolomnamen.", examples = "1204") int aantalRijen,
    @Schema(description = "De halve jaren in het bestand, op volgorde.")
        List<HalfjaarInBestand> halfjaren,
    @Schema(description = "De codes in het bestand, op volgorde.") List<CodeInBestand> codes,
    @Schema(
            description =
                "Elke regel met een code, per gekozen half jaar. Wat er nu staat wordt vervangen, ook als het bestand er niets"
                    + " over zegt: dan is er 0 besteed.")
        List<Bestedingscel> cellen,
    @Schema(description = "Wat het bestand zelf niet zegt; eerst antwoorden, dan overnemen.")
        List<Leesvraag> vragen,
    @Schema(
            description =
                "Waar niets van wordt geboekt: titels, totalen en wat verborgen is; hooguit 200.")
        List<Overgeslagen> overgeslagen,
    @Schema(description = "Rijen die niet te lezen zijn, hooguit 200.") List<Rijfout> fouten,
    @Schema(description = "Aantal rijen dat niet te lezen is.", examples = "0") int aantalFouten,
    @Schema(description = "Waar elke euro van het bestand blijft.") Verdeling verdeling,
    @Schema(
            description =
                "Of het bestand zo kan worden overgenomen: elke code heeft een bestemming, elke vraag een antwoord, en er is iets te boeken. Rijen die"
                    + " niet te lezen zijn moeten daarbij worden overgeslagen.")
        boolean kanWorden) {

  /** A half-year that occurs in the file. */
  @Schema(name = "HalfjaarInBestand", description = "Een half jaar in het bestand.")
  public record HalfjaarInBestand(
      @Schema(description = "Het half jaar.", examples = "2026-H1") String halfjaar,
      @Schema(description = "Aantal rijen.", examples = "340") int aantal,
      @Schema(description = "Wat er samen in staat.", examples = "75000.00") String bedrag,
      @Schema(description = "Of de begroting dit jaar heeft.") boolean inBegroting,
      @Schema(description = "Of het wordt geboekt.") boolean gekozen) {}

  /** A code that occurs in the file. */
  @Schema(name = "CodeInBestand", description = "Een code in het bestand.")
  public record CodeInBestand(
      @Schema(description = "De code.", examples = "6530012") String code,
      @Schema(description = "Hoe de code heet.", examples = "Workshops", nullable = true)
          String naam,
      @Schema(description = "Aantal rijen.", examples = "12") int aantal,
      @Schema(description = "Wat er samen op staat.", examples = "31250.00") String bedrag,
      @Schema(description = "Waar de code bij hoort.", examples = "regel") Bestemming bestemming,
      @Schema(description = "De begrotingsregel; bij een open code een voorstel.", nullable = true)
          UUID regel) {}

  /** Where a code goes. */
  @Schema(name = "Codebestemming")
  public enum Bestemming {
    /** On a begrotingsregel. */
    regel,
    /** Not of this agenda. */
    geen,
    /** Nobody has said yet. */
    open
  }

  /** A cell of the begroting that is replaced. */
  @Schema(name = "Bestedingscel", description = "Een half jaar van een regel.")
  public record Bestedingscel(
      @Schema(description = "Kenmerk van de begrotingsregel.") UUID regel,
      @Schema(description = "Het half jaar.", examples = "2026-H1") String halfjaar,
      @Schema(description = "Wat er nu staat.") Geld nu,
      @Schema(description = "Wat het bestand zegt.", examples = "31250.00") String inBestand,
      @Schema(description = "Wat erbij komt; leeg telt als 0.", examples = "1250.00")
          String verschil,
      @Schema(description = "Aantal rijen.", examples = "12") int aantal) {}

  /** A row that cannot be read. */
  @Schema(name = "Rijfout", description = "Een rij die niet te lezen is.")
  public record Rijfout(
      @Schema(description = "Nummer van de rij, zoals in een rekenblad.", examples = "17") long rij,
      @Schema(description = "Wat eraan mankeert.", examples = "'x' is geen bedrag.")
          String detail) {}

  /** Where every euro goes; the parts add up to the file. */
  @Schema(
      name = "Bestedingsverdeling",
      description = "Waar elke euro blijft: de delen zijn samen precies het bestand.")
  public record Verdeling(
      @Schema(description = "Alles in het bestand.", examples = "75000.00") String bestand,
      @Schema(description = "Wordt geboekt.", examples = "70000.00") String geboekt,
      @Schema(description = "Hoort niet bij deze agenda.", examples = "5000.00") String geen,
      @Schema(description = "Codes zonder bestemming.", examples = "0.00") String open,
      @Schema(description = "Jaren die de begroting niet heeft.", examples = "0.00")
          String buitenBegroting,
      @Schema(description = "Halve jaren die niet zijn gekozen.", examples = "0.00")
          String nietGekozen,
      @Schema(
              description = "In rijen die niet te lezen zijn, voor zover er een bedrag is.",
              examples = "0.00")
          String fouten) {}

  /** What was taken over. */
  @Schema(name = "Bestedingsimport", description = "Wat er is overgenomen.")
  public record ImportView(
      @Schema(description = "Aantal begrotingsregels dat is gewijzigd.", examples = "14")
          int regels,
      @Schema(description = "Aantal halve jaren dat daarin anders is geworden.", examples = "26")
          int cellen,
      @Schema(description = "Wat er samen is geboekt.", examples = "70000.00") String geboekt,
      @Schema(description = "Aantal rijen dat is overgeslagen.", examples = "0")
          int overgeslagen) {}
}
