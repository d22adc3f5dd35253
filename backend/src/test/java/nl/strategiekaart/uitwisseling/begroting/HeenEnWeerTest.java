package nl.strategiekaart.uitwisseling.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.strategiekaart.Toeval;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.begroting.BegrotingView.Regel;
import nl.strategiekaart.begroting.BegrotingView.ThemaInBegroting;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.blad.Csvvorm;
import nl.strategiekaart.blad.LeesBestand;
import nl.strategiekaart.blad.Leeskeuze;
import nl.strategiekaart.blad.Ontwapening;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Schoon;
import nl.strategiekaart.uitwisseling.begroting.bestand.Kolom;
import nl.strategiekaart.uitwisseling.begroting.bestand.LeesRijen;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rijenbestand;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Whatever stands in a begroting, its file gives exactly that back. */
class HeenEnWeerTest {

  @Property(tries = 60, seed = Toeval.ZAAD)
  void xlsx_geeft_terug_wat_erin_ging(@ForAll("begrotingen") BegrotingView begroting) {
    eisGelijk(SchrijfXlsx.van(begroting, WillekeurigeBegroting.HERKOMST), begroting);
  }

  @Property(tries = 200, seed = Toeval.ZAAD)
  void csv_geeft_terug_wat_erin_ging(
      @ForAll("begrotingen") BegrotingView begroting, @ForAll Csvvorm vorm) {
    eisGelijk(SchrijfCsv.van(begroting, vorm, WillekeurigeBegroting.HERKOMST), begroting);
  }

  /** A spreadsheet in another setting cuts rows elsewhere, and takes no quote for one then. */
  @Property(tries = 200, seed = Toeval.ZAAD)
  void waar_een_rekenblad_ook_knipt_er_begint_nergens_een_formule(
      @ForAll("begrotingen") BegrotingView begroting, @ForAll Csvvorm vorm) {
    String csv =
        new String(
            SchrijfCsv.van(begroting, vorm, WillekeurigeBegroting.HERKOMST),
            StandardCharsets.UTF_8);
    for (String deel : csv.split("[;,|\\t\\r\\n]")) {
      String cel = deel.replaceFirst("^\"+", "");
      // An amount below zero stays a number.
      assertThat(cel.matches("-\\d+(\\.\\d+)?") ? "" : cel).doesNotMatch("(?s)[=+\\-@＝＋－＠].*");
    }
  }

  @Property(tries = 30, seed = Toeval.ZAAD)
  void lasten_en_baten_komen_uit_beide_vormen_terug_zoals_ze_waren(
      @ForAll("begrotingen") BegrotingView zonder) {
    BegrotingView begroting = WillekeurigeBegroting.metSoorten(zonder);
    if (!begroting.themas().isEmpty()) {
      eisGelijk(
          SchrijfCsv.van(begroting, Csvvorm.excel, WillekeurigeBegroting.HERKOMST), begroting);
      eisGelijk(SchrijfXlsx.van(begroting, WillekeurigeBegroting.HERKOMST), begroting);
    }
  }

  @Property(tries = 40, seed = Toeval.ZAAD)
  void formules_en_csv_tellen_op_tot_hetzelfde(@ForAll("begrotingen") BegrotingView begroting) {
    byte[] csv = SchrijfCsv.van(begroting, Csvvorm.open, WillekeurigeBegroting.HERKOMST);
    Sheet blad =
        Bestandsproef.werkmap(SchrijfXlsx.van(begroting, WillekeurigeBegroting.HERKOMST))
            .getSheetAt(0);
    if (begroting.themas().isEmpty()) {
      assertThat(Bestandsproef.rijen(csv)).isEmpty();
      return;
    }
    List<Geld> cellen =
        begroting.themas().stream()
            .flatMap(t -> t.regels().stream())
            .flatMap(r -> r.cellen().stream())
            .toList();
    BigDecimal som =
        cellen.stream()
            .filter(c -> c.bedrag() != null)
            .map(c -> new BigDecimal(c.bedrag()))
            .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    long pms = cellen.stream().filter(c -> c.soort() == Geld.Soort.pm).count();
    Row totaal = Bestandsproef.rij(blad, "Totaal");
    assertThat(Bestandsproef.uitkomst(totaal.getCell(Bestandsproef.kolom(blad, "Totaal"))))
        .isEqualTo(som);
    assertThat(
            Bestandsproef.uitkomst(totaal.getCell(Bestandsproef.kolom(blad, "Aantal PM")))
                .longValueExact())
        .isEqualTo(pms);
    assertThat(Bestandsproef.som(csv, "begroot")).isEqualTo(som);
  }

  @Property(tries = 500, seed = Toeval.ZAAD)
  void ontwapenen_is_ongedaan_te_maken(@ForAll("teksten") String tekst) {
    String ontwapend = Ontwapening.ontwapen(tekst);
    assertThat(ontwapend).doesNotMatch("(?s)(.*[;,|\\n])?\"*[=+\\-@\\t\\r].*");
    assertThat(Ontwapening.maakOngedaan(ontwapend)).isEqualTo(tekst);
  }

  private static void eisGelijk(byte[] bestand, BegrotingView begroting) {
    Rijenbestand gelezen = LeesRijen.van(LeesBestand.lees(bestand), Leeskeuze.GEEN);
    assertThat(gelezen.opmerkingen()).isEmpty();
    assertThat(gelezen.fouten()).isEmpty();
    assertThat(gelezen.vragen().gesteld()).isEmpty();
    Map<String, Map<Kolom, String>> gegevens = new HashMap<>();
    Map<String, Map<Vak, Geld>> cellen = new HashMap<>();
    for (Rij rij : gelezen.rijen()) {
      String code = rij.tekst(Kolom.code);
      rij.bedragen()
          .forEach(
              (vak, geld) -> {
                if (geld.soort() != Geld.Soort.leeg) {
                  assertThat(cellen.computeIfAbsent(code, c -> new HashMap<>()).put(vak, geld))
                      .isNull();
                }
              });
      if (rij.heeftGegevens()) {
        gegevens.put(code, teksten(rij));
      }
    }
    for (ThemaInBegroting thema : begroting.themas()) {
      for (Regel regel : thema.regels()) {
        Map<Kolom, String> gegeven = gegevens.remove(regel.code());
        assertThat(gegeven.get(Kolom.thema)).isEqualTo(Schoon.van(thema.thema().naam()));
        assertThat(gegeven.get(Kolom.onderdeel)).isEqualTo(Schoon.van(regel.onderdeel()));
        assertThat(gegeven.get(Kolom.geldbron))
            .isEqualTo(regel.geldbron() == null ? "" : Schoon.van(regel.geldbron().naam()));
        assertThat(gegeven.get(Kolom.taakveld))
            .isEqualTo(regel.taakveld() == null ? "" : regel.taakveld());
        if (begroting.kentSoorten()) {
          assertThat(gegeven.get(Kolom.regelsoort)).isEqualTo(regel.kant().name());
          assertThat(gegeven.get(Kolom.aard))
              .isEqualTo(regel.aard() == null ? "" : regel.aard().name());
        }
        // As it stands in the file: which sign is that of the decimals is seen when it becomes a
        // number.
        assertThat(gegeven.get(Kolom.fte).replace(',', '.'))
            .isEqualTo(regel.fte() == null ? "" : regel.fte());
        Map<Vak, Geld> terug = cellen.remove(regel.code());
        assertThat(terug == null ? Map.of() : terug).isEqualTo(gevuld(regel));
      }
    }
    assertThat(gegevens).isEmpty();
    assertThat(cellen).isEmpty();
  }

  private static Map<Kolom, String> teksten(Rij rij) {
    Map<Kolom, String> teksten = new HashMap<>();
    rij.velden().forEach((kolom, veld) -> teksten.put(kolom, veld.tekst()));
    return teksten;
  }

  private static Map<Vak, Geld> gevuld(Regel regel) {
    Map<Vak, Geld> gevuld = new HashMap<>();
    for (int i = 0; i < WillekeurigeBegroting.JAREN.size(); i++) {
      int jaar = WillekeurigeBegroting.JAREN.get(i);
      gevuld.put(new Vak(jaar, Maat.begroot), regel.cellen().get(i));
      gevuld.put(new Vak(jaar, Maat.toegezegd), regel.toegezegd().get(i));
      gevuld.put(new Vak(jaar, Maat.besteed_h1), regel.besteed().get(i).h1());
      gevuld.put(new Vak(jaar, Maat.besteed_h2), regel.besteed().get(i).h2());
    }
    gevuld.values().removeIf(geld -> geld.soort() == Geld.Soort.leeg);
    return gevuld;
  }

  @Provide
  Arbitrary<String> teksten() {
    return WillekeurigeBegroting.teksten();
  }

  @Provide
  Arbitrary<BegrotingView> begrotingen() {
    return WillekeurigeBegroting.begrotingen();
  }
}
