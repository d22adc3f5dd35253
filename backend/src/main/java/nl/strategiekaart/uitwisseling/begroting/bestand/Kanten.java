package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.begroting.Regelsoort;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.blad.Leesvraag.Antwoord;
import nl.strategiekaart.blad.Vragen;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Notatie;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Cel;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Veld;

/**
 * Tells lasten and baten of a sheet apart: by columns beside each other, or by a row that heads
 * those below it; such a row may also say that they are structureel or incidenteel. Each side is
 * added up by itself. Where only a name hints at it, or a side adds up to less than nothing, it is
 * asked.
 */
final class Kanten {

  private final Begrotingskop kop;
  private final List<Invoerfout> fouten;
  private final List<Rij> lasten = new ArrayList<>();
  private final List<Rij> baten = new ArrayList<>();
  private Veld thema;

  /** What heads the rows below it, by what it says of them, and in what thema it stands. */
  private final Map<Kolom, Veld> onder = new EnumMap<>(Kolom.class);

  private final Map<Kolom, Veld> themaVanKop = new EnumMap<>(Kolom.class);

  Kanten(Begrotingskop kop, List<Invoerfout> fouten) {
    this.kop = kop;
    this.fouten = fouten;
  }

  List<Rij> lasten() {
    return lasten;
  }

  List<Rij> baten() {
    return baten;
  }

  /**
   * What a row says that only says of what kind those below it are; then it holds from there on.
   *
   * @param metBedrag whether anything stands in its cells
   */
  Optional<String> kop(Rij rij, boolean metBedrag) {
    List<Veld> namen =
        Stream.of(Kolom.thema, Kolom.onderdeel)
            .map(kolom -> rij.velden().get(kolom))
            .filter(veld -> veld != null && veld.tekst().length() > 1)
            .toList();
    if (metBedrag || namen.size() != 1) {
      return Optional.empty();
    }
    String tekst = namen.get(0).tekst();
    boolean isSoort = kop.baten.isEmpty() && Soortwoord.soort(tekst).isPresent();
    Kolom wat = isSoort ? Kolom.regelsoort : Kolom.aard;
    if (kop.kolommen.containsKey(wat) || !isSoort && Soortwoord.aard(tekst).isEmpty()) {
      return Optional.empty();
    }
    onder.remove(Kolom.aard);
    onder.put(wat, namen.get(0));
    themaVanKop.put(wat, thema);
    return Optional.of(tekst);
  }

  /** Takes up a row that is no heading, with its cells. */
  void neem(Rij rij, IntFunction<Cel> cel) {
    onthoudThema(rij);
    if (!rij.tekst(Kolom.onderdeel).isEmpty()) {
      neemVanKop(rij, Kolom.aard);
    }
    Rij links = rij;
    Rij rechts = rij.als(Regelsoort.baten, rij.plek());
    kop.vakken.forEach(
        (kolom, vak) ->
            (kop.baten.contains(kolom) ? rechts : links).cellen().put(vak, cel.apply(kolom)));
    if (!links.heeftBedrag() && !rechts.heeftBedrag()) {
      neemZonderBedrag(rij);
    } else if (!kop.baten.isEmpty()) {
      neemNaastElkaar(links, rechts);
    } else if (!onder.containsKey(Kolom.regelsoort)
        || isSoort(onder.get(Kolom.regelsoort).tekst(), Regelsoort.lasten)) {
      lasten.add(rij);
    } else {
      neemVanKop(rij, Kolom.regelsoort);
      baten.add(metThema(rij));
    }
  }

  /** What names a thema or a group is of both sides, a regel without amounts only once. */
  private void neemZonderBedrag(Rij rij) {
    lasten.add(rij);
    if (rij.tekst(Kolom.onderdeel).isEmpty() && rij.tekst(Kolom.code).isEmpty()) {
      baten.add(rij.als(Regelsoort.baten, rij.plek()));
    }
  }

  private void neemNaastElkaar(Rij links, Rij rechts) {
    if (links.heeftBedrag()) {
      links.velden().put(Kolom.regelsoort, new Veld(links.plek(), "lasten", false));
      lasten.add(links);
    }
    if (rechts.heeftBedrag()) {
      baten.add(metThema(rechts));
    }
  }

  /** Gives a row what is said above it, as far as that is sure to go for it. */
  private void neemVanKop(Rij rij, Kolom wat) {
    Veld veld = onder.get(wat);
    if (veld == null) {
      return;
    }
    // Beside a thema, and not under it, it goes for each thema that stands in the rows themselves.
    if (veld.plek().kolom() == rij.plek(Kolom.thema).kolom() && !rij.tekst(Kolom.thema).isEmpty()) {
      themaVanKop.put(wat, thema);
    }
    if (!tekst(thema).equals(tekst(themaVanKop.get(wat))) && !Totaalrijen.zegtTotaal(rij)) {
      fouten.add(
          new Invoerfout(
              rij.plek(),
              rij.naam().orElse(null),
              "onduidelijk",
              "Op %s staat '%s'. Of dat ook voor dit thema geldt is niet te zien. Zet in een kolom '%s' wat elke rij is."
                  .formatted(veld.plek().inWoorden(), veld.tekst(), wat.inWoorden())));
    }
    rij.velden().put(wat, new Veld(veld.plek(), veld.tekst(), false));
  }

  private static boolean isSoort(String tekst, Regelsoort soort) {
    return Soortwoord.soort(tekst).filter(soort::equals).isPresent();
  }

  /** The thema may stand beside a row of the other side. */
  private Rij metThema(Rij rij) {
    if (thema != null
        && rij.velden().containsKey(Kolom.thema)
        && rij.tekst(Kolom.thema).isEmpty()) {
      rij.velden().put(Kolom.thema, new Veld(rij.plek(Kolom.thema), thema.tekst(), false));
    }
    return rij;
  }

  private void onthoudThema(Rij rij) {
    if (!rij.tekst(Kolom.thema).isEmpty() && !Totaalrijen.zegtTotaal(rij)) {
      thema = rij.velden().get(Kolom.thema);
    }
  }

  private static String tekst(Veld veld) {
    return veld == null ? "" : veld.tekst();
  }

  /** Asks of a row that is called after baten, and of which nothing else says what it is. */
  static void vraag(Rij rij, Vragen vragen) {
    String naam = rij.tekst(Kolom.onderdeel);
    if (rij.velden().containsKey(Kolom.regelsoort)
        || !rij.tekst(Kolom.code).isEmpty()
        || !rij.heeftBedrag()
        || !Soortwoord.lijktBaten(naam)) {
      return;
    }
    String blad = rij.plek().blad() == null ? "" : rij.plek().blad() + "!";
    String antwoord =
        vragen.stel(
            "soort:"
                + blad
                + rij.tekst(Kolom.thema).toLowerCase(Locale.ROOT)
                + ":"
                + naam.toLowerCase(Locale.ROOT),
            "%s heet '%s'. Zijn dit baten?".formatted("Rij " + rij.plek().rij(), naam),
            List.of(
                new Antwoord("baten", "Ja, het zijn baten"),
                new Antwoord("lasten", "Nee, het zijn lasten")));
    if (antwoord != null) {
      rij.velden().put(Kolom.regelsoort, new Veld(rij.plek(), antwoord, false));
    }
  }

  /** Some write what comes in with a minus, and some what goes out. */
  static void vraagTekens(List<Rij> rijen, String blad, Vragen vragen) {
    Map<Boolean, List<Rij>> kanten =
        rijen.stream()
            .collect(
                Collectors.partitioningBy(
                    rij -> isSoort(rij.tekst(Kolom.regelsoort), Regelsoort.baten)));
    if (!kanten.get(true).isEmpty()) {
      vraagTeken("baten", kanten.get(true), blad, vragen);
      vraagTeken("lasten", kanten.get(false), blad, vragen);
    }
  }

  private static void vraagTeken(String soort, List<Rij> rijen, String blad, Vragen vragen) {
    BigDecimal som =
        rijen.stream()
            .flatMap(rij -> rij.bedragen().values().stream())
            .filter(geld -> geld.bedrag() != null)
            .map(geld -> new BigDecimal(geld.bedrag()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (som.signum() >= 0) {
      return;
    }
    String antwoord =
        vragen.stel(
            "min:" + soort + (blad == null ? "" : ":" + blad),
            "De %s zijn in dit bestand samen %s. Is die min alleen hoe het bestand %s schrijft?"
                .formatted(soort, Notatie.euro(som), soort),
            List.of(
                new Antwoord("weg", "Ja: neem de " + soort + " over zonder min"),
                new Antwoord("blijft", "Nee: het zijn echt bedragen onder nul")));
    if ("weg".equals(antwoord)) {
      rijen.forEach(rij -> rij.bedragen().replaceAll((vak, geld) -> andersom(geld)));
    }
  }

  private static Geld andersom(Geld geld) {
    return geld.bedrag() == null ? geld : Geld.van(new BigDecimal(geld.bedrag()).negate());
  }
}
