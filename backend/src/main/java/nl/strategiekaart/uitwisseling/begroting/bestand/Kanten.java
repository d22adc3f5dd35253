package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.strategiekaart.begroting.Regelsoort;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.blad.Leesvraag.Antwoord;
import nl.strategiekaart.blad.Vragen;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Cel;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Veld;

/**
 * Tells lasten and baten of a sheet apart: by columns beside each other, or by a row that heads
 * those below it. Each side is added up by itself. Where only a name hints at it, it is asked.
 */
final class Kanten {

  private final Begrotingskop kop;
  private final List<Invoerfout> fouten;
  private final List<Rij> lasten = new ArrayList<>();
  private final List<Rij> baten = new ArrayList<>();
  private Veld thema;

  /** The row that heads those below it, and what thema it stands in; null when there is none. */
  private Veld onder;

  private Veld themaVanKop;

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
   * Whether a row only says that lasten or baten come below it; then it holds from there on.
   *
   * @param metBedrag whether anything stands in its cells
   */
  Optional<Regelsoort> kop(Rij rij, boolean metBedrag) {
    List<Veld> namen =
        Stream.of(Kolom.thema, Kolom.onderdeel)
            .map(kolom -> rij.velden().get(kolom))
            .filter(veld -> veld != null && veld.tekst().length() > 1)
            .toList();
    boolean kanKop = kop.baten.isEmpty() && !kop.kolommen.containsKey(Kolom.regelsoort);
    if (!kanKop || metBedrag || namen.size() != 1) {
      return Optional.empty();
    }
    Optional<Regelsoort> soort = Soortwoord.soort(namen.get(0).tekst());
    if (soort.isPresent()) {
      onder = namen.get(0);
      themaVanKop = thema;
    }
    return soort;
  }

  /** Takes up a row that is no heading, with its cells. */
  void neem(Rij rij, IntFunction<Cel> cel) {
    onthoudThema(rij);
    Rij links = rij;
    Rij rechts = rij.als(Regelsoort.baten, rij.plek());
    kop.vakken.forEach(
        (kolom, vak) ->
            (kop.baten.contains(kolom) ? rechts : links).cellen().put(vak, cel.apply(kolom)));
    if (!links.heeftBedrag() && !rechts.heeftBedrag()) {
      neemZonderBedrag(rij);
    } else if (!kop.baten.isEmpty()) {
      neemNaastElkaar(links, rechts);
    } else if (onder == null || isOnder(Regelsoort.lasten)) {
      lasten.add(rij);
    } else {
      neemOnderKop(rij);
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
      links.velden().put(Kolom.regelsoort, soort(links, Regelsoort.lasten));
      lasten.add(links);
    }
    if (rechts.heeftBedrag()) {
      baten.add(metThema(rechts));
    }
  }

  private void neemOnderKop(Rij rij) {
    boolean zelfdeThema =
        thema == null ? themaVanKop == null : thema.tekst().equals(tekst(themaVanKop));
    if (!zelfdeThema && !Totaalrijen.zegtTotaal(rij)) {
      fouten.add(
          new Invoerfout(
              rij.plek(),
              rij.naam().orElse(null),
              "onduidelijk",
              "Op %s staat '%s'. Of dat ook voor dit thema geldt is niet te zien. Zet in een kolom 'Lasten of baten' wat elke rij is."
                  .formatted(onder.plek().inWoorden(), onder.tekst())));
    }
    rij.velden().put(Kolom.regelsoort, new Veld(onder.plek(), Regelsoort.baten.name(), false));
    baten.add(metThema(rij));
  }

  private boolean isOnder(Regelsoort soort) {
    return Soortwoord.soort(onder.tekst()).filter(soort::equals).isPresent();
  }

  private static Veld soort(Rij rij, Regelsoort soort) {
    return new Veld(rij.plek(), soort.name(), false);
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
}
