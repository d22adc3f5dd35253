package nl.strategiekaart.uitwisseling.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.strategiekaart.agenda.AgendaVerwijzing;
import nl.strategiekaart.agenda.GeldbronSoort;
import nl.strategiekaart.agenda.GeldbronView;
import nl.strategiekaart.agenda.ThemaVerwijzing;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.begroting.BegrotingView.Besteed;
import nl.strategiekaart.begroting.BegrotingView.Regel;
import nl.strategiekaart.begroting.BegrotingView.ThemaInBegroting;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.uitwisseling.begroting.bestand.Kolom;
import nl.strategiekaart.uitwisseling.begroting.bestand.LeesBestand;
import nl.strategiekaart.uitwisseling.begroting.bestand.LeesCellen;
import nl.strategiekaart.uitwisseling.begroting.bestand.LeesRijen;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rijenbestand;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Whatever stands in a begroting, its file gives exactly that back. */
class HeenEnWeerTest {

  private static final List<Integer> JAREN = List.of(2026, 2027);
  private static final Herkomst HERKOMST =
      new Herkomst(
          new AgendaVerwijzing("proef", "Proef", "url"),
          "1",
          "Versie 1",
          Instant.parse("2026-01-01T00:00:00Z"),
          "adres");

  @Property(tries = 60)
  void xlsx_geeft_terug_wat_erin_ging(@ForAll("begrotingen") BegrotingView begroting) {
    eisGelijk(SchrijfXlsx.van(begroting, HERKOMST), begroting);
  }

  @Property(tries = 200)
  void csv_geeft_terug_wat_erin_ging(@ForAll("begrotingen") BegrotingView begroting) {
    eisGelijk(SchrijfCsv.van(begroting, HERKOMST), begroting);
  }

  @Property(tries = 40)
  void formules_en_csv_tellen_op_tot_hetzelfde(@ForAll("begrotingen") BegrotingView begroting) {
    byte[] csv = SchrijfCsv.van(begroting, HERKOMST);
    Sheet blad = Begrotingsproef.werkmap(SchrijfXlsx.van(begroting, HERKOMST)).getSheetAt(0);
    if (begroting.themas().isEmpty()) {
      assertThat(Begrotingsproef.rijen(csv)).isEmpty();
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
    Row totaal = Begrotingsproef.rij(blad, "Totaal");
    assertThat(Begrotingsproef.uitkomst(totaal.getCell(Begrotingsproef.kolom(blad, "Totaal"))))
        .isEqualTo(som);
    assertThat(
            Begrotingsproef.uitkomst(totaal.getCell(Begrotingsproef.kolom(blad, "Aantal PM")))
                .longValueExact())
        .isEqualTo(pms);
    assertThat(Begrotingsproef.som(csv, "begroot")).isEqualTo(som);
  }

  @Property(tries = 500)
  void ontwapenen_is_ongedaan_te_maken(@ForAll("teksten") String tekst) {
    String ontwapend = Ontwapening.ontwapen(tekst);
    assertThat(ontwapend).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
    assertThat(Ontwapening.maakOngedaan(ontwapend)).isEqualTo(tekst);
  }

  private static void eisGelijk(byte[] bestand, BegrotingView begroting) {
    Rijenbestand gelezen = LeesRijen.van(LeesBestand.lees(bestand));
    assertThat(gelezen.opmerkingen()).isEmpty();
    Map<String, Map<Kolom, String>> gegevens = new HashMap<>();
    Map<String, Map<Vak, Geld>> cellen = new HashMap<>();
    LeesCellen lezer = LeesCellen.van(gelezen.rijen(), null);
    for (Rij rij : gelezen.rijen()) {
      String code = rij.tekst(Kolom.code);
      for (Rij.Cel cel : rij.cellen()) {
        Geld geld =
            lezer.lees(
                cel,
                fout -> {
                  throw new AssertionError(fout.toString());
                });
        if (geld.soort() != Geld.Soort.leeg) {
          assertThat(cellen.computeIfAbsent(code, c -> new HashMap<>()).put(cel.vak(), geld))
              .isNull();
        }
      }
      if (rij.heeftGegevens()) {
        gegevens.put(code, teksten(rij));
      }
    }
    for (ThemaInBegroting thema : begroting.themas()) {
      for (Regel regel : thema.regels()) {
        Map<Kolom, String> gegeven = gegevens.remove(regel.code());
        assertThat(gegeven.get(Kolom.thema)).isEqualTo(thema.thema().naam());
        assertThat(gegeven.get(Kolom.onderdeel)).isEqualTo(regel.onderdeel());
        assertThat(gegeven.get(Kolom.geldbron))
            .isEqualTo(regel.geldbron() == null ? "" : regel.geldbron().naam());
        assertThat(gegeven.get(Kolom.taakveld))
            .isEqualTo(regel.taakveld() == null ? "" : regel.taakveld());
        assertThat(gegeven.get(Kolom.fte)).isEqualTo(regel.fte() == null ? "" : regel.fte());
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
    for (int i = 0; i < JAREN.size(); i++) {
      int jaar = JAREN.get(i);
      gevuld.put(new Vak(jaar, Maat.begroot), regel.cellen().get(i));
      gevuld.put(new Vak(jaar, Maat.toegezegd), regel.toegezegd().get(i));
      gevuld.put(new Vak(jaar, Maat.besteed_h1), regel.besteed().get(i).h1());
      gevuld.put(new Vak(jaar, Maat.besteed_h2), regel.besteed().get(i).h2());
    }
    gevuld.values().removeIf(geld -> geld.soort() == Geld.Soort.leeg);
    return gevuld;
  }

  /** As they can be stored: nothing around them, one kind of line end; the rest may be anything. */
  @Provide
  Arbitrary<String> teksten() {
    Arbitrary<String> stukken =
        Arbitraries.of(
            "=", "+", "-", "@", "'", "\"", ",", ";", "\n", "\t", "\r", "PM", "1.500", "totaal", "#",
            "é", "漢", "🎻", "＝", "_x0041_", "_x005F_", "\uFFFD", "\u0085", "\u2028", " ", "a", "Z",
            "0", "<b>", "&amp;", "sep=;", "thema", "'=1+1", "\\", "|");
    return stukken
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(delen -> String.join("", delen).replace("\r\n", "\n").strip())
        .filter(tekst -> !tekst.isEmpty());
  }

  @Provide
  Arbitrary<BegrotingView> begrotingen() {
    Arbitrary<List<Regel>> regels = regels().list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(teksten(), regels)
        .as((naam, van) -> Map.entry(naam, van))
        .list()
        .ofMaxSize(3)
        .map(HeenEnWeerTest::begroting);
  }

  private static BegrotingView begroting(List<Map.Entry<String, List<Regel>>> delen) {
    Map<String, List<Regel>> perThema = new LinkedHashMap<>();
    int nummer = 0;
    for (Map.Entry<String, List<Regel>> deel : delen) {
      for (Regel regel : deel.getValue()) {
        perThema
            .computeIfAbsent(deel.getKey(), naam -> new ArrayList<>())
            .add(metCode(regel, "b-" + nummer++));
      }
    }
    return new BegrotingView(
        "url",
        HERKOMST.agenda(),
        null,
        JAREN,
        perThema.entrySet().stream()
            .map(
                thema ->
                    new ThemaInBegroting(
                        new ThemaVerwijzing("t", thema.getKey()),
                        thema.getValue(),
                        null,
                        null,
                        null))
            .toList(),
        null,
        null,
        null,
        null,
        null);
  }

  private static Regel metCode(Regel regel, String code) {
    return new Regel(
        null,
        code,
        regel.onderdeel(),
        regel.fte(),
        regel.geldbron(),
        regel.taakveld(),
        List.of(),
        regel.cellen(),
        null,
        regel.toegezegd(),
        regel.besteed(),
        null);
  }

  private Arbitrary<Regel> regels() {
    Arbitrary<GeldbronView> bron =
        teksten()
            .map(naam -> new GeldbronView("g", naam, GeldbronSoort.fonds, null))
            .injectNull(0.3);
    Arbitrary<List<Besteed>> besteed =
        Combinators.combine(cellen(false), cellen(false)).as(Besteed::new).list().ofSize(2);
    return Combinators.combine(
            teksten(),
            Arbitraries.of("0.60", "12.05", "9999.99").injectNull(0.5),
            bron,
            Arbitraries.of("5.3", "6.1").injectNull(0.5),
            cellen(true).list().ofSize(2),
            cellen(true).list().ofSize(2),
            besteed)
        .as(
            (onderdeel, fte, geldbron, taakveld, begroot, toegezegd, uitgegeven) ->
                new Regel(
                    null,
                    null,
                    onderdeel,
                    fte,
                    geldbron,
                    taakveld,
                    List.of(),
                    begroot,
                    null,
                    toegezegd,
                    uitgegeven,
                    null));
  }

  private static Arbitrary<Geld> cellen(boolean metPm) {
    Arbitrary<Geld> bedrag =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-9999999999.99"), new BigDecimal("9999999999.99"))
            .ofScale(2)
            .map(Geld::van);
    return Arbitraries.oneOf(
        bedrag, Arbitraries.of(Geld.LEEG, Geld.van(BigDecimal.ZERO), metPm ? Geld.PM : Geld.LEEG));
  }
}
