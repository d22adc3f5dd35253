package nl.strategiekaart.uitwisseling.begroting.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.begroting.CelInhoud;
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

  static ImportregelView of(Doel doel) {
    BegrotingsregelInhoud was = doel.was();
    Wat wat =
        doel.wordt == null
            ? Wat.fout
            : doel.isNieuw() ? Wat.nieuw : doel.isGewijzigd() ? Wat.gewijzigd : Wat.ongewijzigd;
    boolean vergelijk = wat == Wat.nieuw || wat == Wat.gewijzigd;
    return new ImportregelView(
        doel.isNieuw() ? null : doel.bestaand.code,
        naam(doel, Kolom.thema, doel.isNieuw() ? "" : doel.bestaand.thema.naam),
        naam(doel, Kolom.onderdeel, doel.isNieuw() ? "" : doel.bestaand.onderdeel),
        wat,
        doel.rij.plek().blad(),
        doel.rij.plek().rij(),
        vergelijk ? velden(doel) : List.of(),
        vergelijk ? cellen(was, doel.wordt) : List.of());
  }

  static ImportregelView nietGenoemd(Begrotingsregel regel) {
    return new ImportregelView(
        regel.code,
        regel.thema.naam,
        regel.onderdeel,
        Wat.ontbreekt,
        null,
        null,
        List.of(),
        List.of());
  }

  private static String naam(Doel doel, Kolom kolom, String anders) {
    String tekst = doel.rij.tekst(kolom);
    return tekst.isEmpty() ? anders : tekst;
  }

  private static List<VeldView> velden(Doel doel) {
    BegrotingsregelInhoud was = doel.was();
    BegrotingsregelInhoud wordt = doel.wordt;
    Begrotingsregel nu = doel.bestaand;
    List<VeldView> velden = new ArrayList<>();
    if (was != null && !was.thema().equals(wordt.thema())) {
      velden.add(new VeldView("thema", nu.thema.naam, Thema.<Thema>findById(wordt.thema()).naam));
    }
    if (was != null && !was.onderdeel().equals(wordt.onderdeel())) {
      velden.add(new VeldView("onderdeel", was.onderdeel(), wordt.onderdeel()));
    }
    voegToe(velden, "fte", was == null ? null : was.fte(), wordt.fte());
    if (!Objects.equals(was == null ? null : was.geldbron(), wordt.geldbron())) {
      velden.add(
          new VeldView(
              "geldbron",
              nu == null || nu.geldbron == null ? null : nu.geldbron.naam,
              wordt.geldbron() == null
                  ? null
                  : Geldbron.<Geldbron>findById(wordt.geldbron()).naam));
    }
    voegToe(velden, "taakveld", was == null ? null : was.taakveld(), wordt.taakveld());
    return velden;
  }

  private static void voegToe(List<VeldView> velden, String veld, String oud, String nieuw) {
    if (!Objects.equals(oud, nieuw)) {
      velden.add(new VeldView(veld, oud, nieuw));
    }
  }

  private static List<CelView> cellen(BegrotingsregelInhoud was, BegrotingsregelInhoud wordt) {
    List<CelView> cellen = new ArrayList<>();
    cellen(cellen, "begroot", was == null ? Map.of() : was.begroot(), wordt.begroot());
    cellen(cellen, "toegezegd", was == null ? Map.of() : was.toegezegd(), wordt.toegezegd());
    cellen(cellen, "besteed", was == null ? Map.of() : was.besteed(), wordt.besteed());
    return cellen;
  }

  private static void cellen(
      List<CelView> cellen, String maat, Map<String, CelInhoud> was, Map<String, CelInhoud> wordt) {
    TreeSet<String> vakken = new TreeSet<>(was.keySet());
    vakken.addAll(wordt.keySet());
    for (String vak : vakken) {
      Geld oud = VormInhoud.alsGeld(was.get(vak));
      Geld nieuw = VormInhoud.alsGeld(wordt.get(vak));
      if (!oud.equals(nieuw)) {
        cellen.add(new CelView(maat, vak, oud, nieuw));
      }
    }
  }
}
