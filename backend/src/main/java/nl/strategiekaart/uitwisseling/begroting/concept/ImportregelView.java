package nl.strategiekaart.uitwisseling.begroting.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.begroting.Aard;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.begroting.Regelsoort;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.uitwisseling.begroting.bestand.Kolom;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would happen to one regel. */
@Schema(name = "Begrotingsimportregel", description = "Wat er met één regel zou gebeuren.")
public record ImportregelView(
    @Schema(description = "Vaste code; leeg bij een nieuwe.", nullable = true) String code,
    @Schema(description = "Het thema.", examples = "Podium") String thema,
    @Schema(description = "Waar het geld voor is.", examples = "Zaal") String onderdeel,
    @Schema(
            description =
                "nieuw, gewijzigd, ongewijzigd, ontbreekt (staat niet in het bestand en blijft) of fout.",
            examples = "gewijzigd")
        Wat wat,
    @Schema(description = "Naam van het blad.", nullable = true) String blad,
    @Schema(description = "De rij in het bestand.", examples = "12", nullable = true) Integer rij,
    @Schema(description = "Gegevens van de regel die veranderen.") List<VeldView> velden,
    @Schema(description = "Cellen die veranderen.") List<CelView> cellen) {

  /** What can happen to a regel. */
  @Schema(name = "BegrotingsimportWat")
  public enum Wat {
    nieuw,
    gewijzigd,
    ongewijzigd,
    ontbreekt,
    fout
  }

  /** A field of the regel that changes. */
  @Schema(name = "Begrotingsimportveld", description = "Een gegeven van de regel dat verandert.")
  public record VeldView(
      @Schema(description = "Welk gegeven.", examples = "geldbron") String veld,
      @Schema(description = "Wat het nu is.", nullable = true) String oud,
      @Schema(description = "Wat het wordt.", nullable = true) String nieuw) {}

  /** A cell that changes. */
  @Schema(name = "Begrotingsimportcel", description = "Een cel die verandert.")
  public record CelView(
      @Schema(description = "begroot, toegezegd of besteed.", examples = "begroot") String maat,
      @Schema(description = "Het jaar, of bij besteed het halve jaar.", examples = "2026")
          String vak,
      @Schema(description = "Wat er nu staat.") Geld oud,
      @Schema(description = "Wat er komt te staan.") Geld nieuw) {}

  static ImportregelView of(Doel doel, List<Integer> jaren) {
    boolean isGenoemd = doel.rij != null;
    return new ImportregelView(
        doel.isNieuw ? null : doel.regel.code,
        naam(doel, Kolom.thema, doel.isNieuw ? "" : doel.regel.thema.naam),
        naam(doel, Kolom.onderdeel, doel.isNieuw ? "" : doel.regel.onderdeel),
        wat(doel),
        isGenoemd ? doel.rij.plek().blad() : null,
        isGenoemd ? doel.rij.plek().rij() : null,
        doel.isAnders() ? velden(doel) : List.of(),
        doel.isAnders() ? cellen(doel, jaren) : List.of());
  }

  private static Wat wat(Doel doel) {
    if (doel.rij == null) {
      return Wat.ontbreekt;
    }
    if (doel.wordt == null) {
      return Wat.fout;
    }
    return doel.isNieuw ? Wat.nieuw : doel.isAnders() ? Wat.gewijzigd : Wat.ongewijzigd;
  }

  private static String naam(Doel doel, Kolom kolom, String anders) {
    String tekst = doel.rij == null ? "" : doel.rij.tekst(kolom);
    return tekst.isEmpty() ? anders : tekst;
  }

  private static List<VeldView> velden(Doel doel) {
    BegrotingsregelInhoud was = doel.was;
    BegrotingsregelInhoud wordt = doel.wordt;
    List<VeldView> velden = new ArrayList<>();
    if (!doel.isNieuw) {
      voegToe(velden, "thema", was.thema(), wordt.thema(), id -> Thema.<Thema>findById(id).naam);
      voegToe(velden, "onderdeel", was.onderdeel(), wordt.onderdeel(), tekst -> tekst);
    }
    voegToe(velden, "soort", was.soort(), wordt.soort(), Regelsoort::name);
    voegToe(velden, "aard", was.aard(), wordt.aard(), Aard::name);
    voegToe(velden, "fte", was.fte(), wordt.fte(), getal -> getal);
    voegToe(
        velden,
        "geldbron",
        was.geldbron(),
        wordt.geldbron(),
        id -> Geldbron.<Geldbron>findById(id).naam);
    voegToe(velden, "taakveld", was.taakveld(), wordt.taakveld(), getal -> getal);
    return velden;
  }

  private static <T> void voegToe(
      List<VeldView> velden, String veld, T oud, T nieuw, Function<T, String> inWoorden) {
    if (!Objects.equals(oud, nieuw)) {
      velden.add(
          new VeldView(
              veld,
              oud == null ? null : inWoorden.apply(oud),
              nieuw == null ? null : inWoorden.apply(nieuw)));
    }
  }

  private static List<CelView> cellen(Doel doel, List<Integer> jaren) {
    return Vak.alle(jaren).stream()
        .map(
            vak ->
                new CelView(vak.maat().veld, vak.sleutel(), doel.was.cel(vak), doel.wordt.cel(vak)))
        .filter(cel -> !cel.oud().equals(cel.nieuw()))
        .toList();
  }
}
