package nl.strategiekaart.uitwisseling.begroting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.strategiekaart.agenda.AgendaVerwijzing;
import nl.strategiekaart.agenda.GeldbronSoort;
import nl.strategiekaart.agenda.GeldbronView;
import nl.strategiekaart.agenda.ThemaVerwijzing;
import nl.strategiekaart.begroting.Aard;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.begroting.BegrotingView.Besteed;
import nl.strategiekaart.begroting.BegrotingView.Regel;
import nl.strategiekaart.begroting.BegrotingView.ThemaInBegroting;
import nl.strategiekaart.begroting.Regelsoort;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Schoon;

/** Begrotingen with everything in them that people could type. */
final class WillekeurigeBegroting {

  static final List<Integer> JAREN = List.of(2026, 2027);
  static final Herkomst HERKOMST =
      new Herkomst(
          new AgendaVerwijzing("proef", "Proef", "url"),
          "1",
          "Versie 1",
          Instant.parse("2026-01-01T00:00:00Z"),
          "adres");

  private WillekeurigeBegroting() {}

  /** As they can be stored: nothing around them, one kind of line end; the rest may be anything. */
  static Arbitrary<String> teksten() {
    Arbitrary<String> stukken =
        Arbitraries.of(
            "=", "+", "-", "@", "'", "\"", ",", ";", "\n", "\t", "\r", "PM", "1.500", "totaal", "#",
            "é", "漢", "🎻", "＝", "_x0041_", "_x005F_", "\uFFFD", "\u0085", "\u2028", " ", "a", "Z",
            "0", "<b>", "&amp;", "sep=;", "thema", "'=1+1", "\\", "|");
    return stukken
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(delen -> Schoon.van(String.join("", delen)))
        .filter(tekst -> !tekst.isEmpty());
  }

  static Arbitrary<BegrotingView> begrotingen() {
    Arbitrary<List<Regel>> regels = regels().list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(teksten(), regels)
        .as((naam, van) -> Map.entry(naam, van))
        .list()
        .ofMaxSize(3)
        .map(WillekeurigeBegroting::begroting);
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

  /** The same, with lasten and baten of every aard among each other. */
  static BegrotingView metSoorten(BegrotingView begroting) {
    return new BegrotingView(
        begroting.url(),
        begroting.agenda(),
        null,
        null,
        begroting.jaren(),
        begroting.themas().stream()
            .map(
                thema ->
                    new ThemaInBegroting(
                        thema.thema(),
                        thema.regels().stream().map(WillekeurigeBegroting::metSoort).toList(),
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

  private static Regel metSoort(Regel regel) {
    int welke = Math.floorMod(regel.onderdeel().hashCode(), 6);
    return new Regel(
        null,
        regel.code(),
        regel.onderdeel(),
        regel.fte(),
        regel.geldbron(),
        regel.taakveld(),
        Regelsoort.values()[welke % 2],
        welke < 2 ? null : Aard.values()[welke / 2 - 1],
        List.of(),
        regel.cellen(),
        null,
        regel.toegezegd(),
        regel.besteed(),
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
        regel.soort(),
        regel.aard(),
        List.of(),
        regel.cellen(),
        null,
        regel.toegezegd(),
        regel.besteed(),
        null);
  }

  private static Arbitrary<Regel> regels() {
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
                    null,
                    null,
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
