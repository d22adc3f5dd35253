package nl.strategiekaart.begroting.concept;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.ThemaVerwijzing;
import nl.strategiekaart.begroting.Aard;
import nl.strategiekaart.begroting.Regelsoort;
import nl.strategiekaart.contract.ContractFilter;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Totaal;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two begrotingen side by side. */
@Schema(
    name = "Begrotingsvergelijking",
    description = "Twee begrotingen naast elkaar: wat er is begroot, per thema en jaar.")
public record BegrotingsvergelijkingView(
    @Schema(description = "Waarmee wordt vergeleken.") Begrotingsstand.Kant oud,
    @Schema(description = "Wat wordt vergeleken.") Begrotingsstand.Kant nieuw,
    @Schema(description = "De jaren van beide, op volgorde.") List<Integer> jaren,
    @Schema(description = "Alles samen.") Verschilreeks samen,
    @Schema(description = "Per thema met regels, in de volgorde van waarmee wordt vergeleken.")
        List<Themaverschil> themas,
    @Schema(description = "De regels die nieuw, weg of gewijzigd zijn.") List<Regelverschil> regels,
    @Schema(description = "De acties van die regels.") List<GeraakteActie> acties) {

  /** Totals beside each other, per year and over all years. */
  @Schema(
      name = "Verschilreeks",
      description = "Totalen van de lasten naast elkaar, per jaar en samen.")
  public record Verschilreeks(
      @Schema(description = "Per jaar, in de volgorde van de jaren.") List<Totaalverschil> perJaar,
      @Schema(description = "Over alle jaren.") Totaalverschil totaal,
      @Schema(
              description = "Hetzelfde van de baten; ontbreekt als geen van beide ze heeft.",
              nullable = true,
              extensions = @Extension(name = ContractFilter.LATER, value = ""))
          @JsonInclude(JsonInclude.Include.NON_NULL)
          Verschilreeks baten,
      @Schema(
              description = "Lasten min baten; ontbreekt als geen van beide baten heeft.",
              nullable = true,
              extensions = @Extension(name = ContractFilter.LATER, value = ""))
          @JsonInclude(JsonInclude.Include.NON_NULL)
          Verschilreeks saldo) {}

  /** Two totals, and what lies between them. */
  @Schema(name = "Totaalverschil", description = "Twee totalen en wat ertussen zit.")
  public record Totaalverschil(
      @Schema(description = "Het totaal waarmee wordt vergeleken.") Totaal oud,
      @Schema(description = "Het totaal dat wordt vergeleken.") Totaal nieuw,
      @Schema(
              description = "Nieuw min oud, van de bekende bedragen, in euro's.",
              examples = "-23750.00")
          String verschil,
      @Schema(
              description =
                  "Het verschil in procenten van oud, met één decimaal. Leeg als oud nul is, of als het aantal PM"
                      + " verschilt: dan worden niet dezelfde bedragen vergeleken.",
              examples = "-10.0",
              nullable = true)
          String procent) {}

  /** The totals of a thema. */
  @Schema(name = "Themaverschil", description = "Een thema in beide begrotingen.")
  public record Themaverschil(
      @Schema(description = "Het thema.") ThemaVerwijzing thema,
      @Schema(description = "De totalen.") Verschilreeks reeks) {}

  /** What can happen to a regel. */
  @Schema(name = "RegelverschilSoort")
  public enum Wat {
    nieuw,
    weg,
    gewijzigd
  }

  /** A regel that is not the same in both. */
  @Schema(name = "Regelverschil", description = "Een regel die niet gelijk is in beide.")
  public record Regelverschil(
      @Schema(description = "Wat ermee is.", examples = "gewijzigd") Wat wat,
      @Schema(description = "Vaste code, gelijk in beide.", examples = "b-workshops") String code,
      @Schema(
              description = "Zoals waarmee wordt vergeleken; leeg als de regel nieuw is.",
              nullable = true)
          Regelkant oud,
      @Schema(
              description = "Zoals wat wordt vergeleken; leeg als de regel weg is.",
              nullable = true)
          Regelkant nieuw,
      @Schema(
              description =
                  "Welke gegevens verschillen: thema, onderdeel, soort, aard, fte, geldbron, taakveld, acties.",
              examples = "[\"geldbron\"]")
          List<String> velden,
      @Schema(description = "Een cel per jaar, in de volgorde van de jaren.")
          List<Celverschil> cellen) {

    String opschrift() {
      return (nieuw == null ? oud : nieuw).onderdeel();
    }
  }

  /** What a regel says in one of the two. */
  @Schema(name = "RegelkantVanVerschil", description = "Een regel in een van beide begrotingen.")
  public record Regelkant(
      @Schema(description = "Het thema.") ThemaVerwijzing thema,
      @Schema(description = "Waar het geld voor is.", examples = "Bieden van workshops")
          String onderdeel,
      @Schema(description = "Inzet in fte.", examples = "0.60", nullable = true) String fte,
      @Schema(description = "Naam van de geldbron.", nullable = true) String geldbron,
      @Schema(description = "Iv3-taakveld.", examples = "5.3", nullable = true) String taakveld,
      @Schema(description = "lasten of baten.", examples = "lasten") Regelsoort soort,
      @Schema(
              description = "structureel of incidenteel; leeg als dat niet is gezegd.",
              nullable = true)
          Aard aard,
      @Schema(description = "Begroot over alle jaren.") Totaal totaal) {}

  /** A cell in both. Amount, PM and empty are three things. */
  @Schema(name = "Celverschil", description = "Een cel in beide begrotingen.")
  public record Celverschil(
      @Schema(description = "Het jaar.", examples = "2026") int jaar,
      @Schema(description = "Wat er stond.") Geld oud,
      @Schema(description = "Wat er staat.") Geld nieuw,
      @Schema(description = "Of die twee verschillen.") boolean anders) {}

  /** An actie that is paid from a regel that differs. */
  @Schema(
      name = "GeraakteActie",
      description = "Een actie die uit een gewijzigde regel wordt betaald.")
  public record GeraakteActie(
      @Schema(description = "Vast kenmerk.") UUID id,
      @Schema(description = "Wat er wordt afgesproken.") String wat,
      @Schema(
              description = "De programmalijn; leeg als de actie niet meer in het concept staat.",
              nullable = true)
          Lijn programmalijn,
      @Schema(description = "De regels waardoor zij wordt geraakt.", examples = "[\"Workshops\"]")
          List<String> regels) {

    /** What is gone from the concept comes last. */
    int plaats() {
      return programmalijn == null ? Integer.MAX_VALUE : programmalijn.nummer();
    }
  }

  /** The programmalijn of an actie in the concept. */
  @Schema(name = "LijnVanActie", description = "De programmalijn van een actie.")
  public record Lijn(
      @Schema(description = "Vaste code.", examples = "goud-maken") String code,
      @Schema(description = "Nummer op de agenda.", examples = "7") int nummer,
      @Schema(description = "Titel.", examples = "Goud maken") String titel) {}
}
