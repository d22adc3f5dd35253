package nl.strategiekaart.uitwisseling.begroting.concept;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.begroting.Reeksen;
import nl.strategiekaart.begroting.Regelsoort;
import nl.strategiekaart.begroting.Totaalreeks;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.blad.Plek;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Totaal;
import nl.strategiekaart.uitwisseling.begroting.bestand.Kolom;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Cel;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Veld;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rijenbestand;

/** What a file would change in a begroting; nothing is changed by making it. */
final class Importplan {

  /** What in the regel itself has to say the same in every row of it. */
  private static final List<Kolom> GEGEVENS =
      List.of(
          Kolom.thema,
          Kolom.onderdeel,
          Kolom.fte,
          Kolom.geldbron,
          Kolom.taakveld,
          Kolom.regelsoort,
          Kolom.aard);

  final Begroting begroting;
  final Rijenbestand bestand;
  final List<Invoerfout> fouten;

  /** The regels in the file, in its order; then those that it does not name, which stay. */
  final Set<Doel> doelen = new LinkedHashSet<>();

  private final Set<List<Object>> buiten = new HashSet<>();

  Importplan(Begroting begroting, Rijenbestand bestand, Validator validator) {
    this.begroting = begroting;
    this.bestand = bestand;
    this.fouten = new ArrayList<>(bestand.fouten());
    List<Doel> bestaand = begroting.regels.stream().map(regel -> new Doel(regel, false)).toList();
    Map<Rij, Doel> koppeling = KoppelRijen.van(begroting, bestaand, bestand.rijen(), fouten::add);
    for (Rij rij : bestand.rijen()) {
      Doel doel = koppeling.get(rij);
      if (doel != null) {
        doelen.add(doel);
        vergelijkGegevens(doel, rij);
        rij.bedragen().forEach((vak, geld) -> neemOver(vak, geld, rij.cellen().get(vak), doel));
      }
    }
    VormInhoud vorm = new VormInhoud(begroting, validator, fouten);
    doelen.forEach(vorm::vorm);
    doelen.addAll(bestaand);
  }

  private void neemOver(Vak vak, Geld geld, Cel cel, Doel doel) {
    if (!begroting.jaren().contains(vak.jaar())) {
      // A year outside is said once for every sheet, not for every row.
      if (geld.soort() != Geld.Soort.leeg
          && buiten.add(Arrays.asList(cel.plek().blad(), vak.jaar()))) {
        fouten.add(
            new Invoerfout(
                cel.plek(),
                geld.bedrag() == null ? geld.soort().name() : geld.bedrag(),
                "buiten-de-begroting",
                "De begroting loopt van "
                    + begroting.vanJaar
                    + " tot en met "
                    + begroting.totJaar
                    + ". Verleng haar eerst, of haal het jaar "
                    + vak.jaar()
                    + " uit het bestand."));
      }
      return;
    }
    Plek eerder = doel.plekken.putIfAbsent(vak, cel.plek());
    if (eerder != null) {
      fouten.add(
          new Invoerfout(
              cel.plek(),
              cel.bedrag() == null ? null : cel.bedrag().tekst(),
              "dubbel",
              "Over dit bedrag ging ook " + eerder.inWoorden() + ". Haal een van de twee weg."));
    } else {
      doel.cellen.put(vak, geld);
    }
  }

  /** In a flat file the regel is described in every row of it. */
  private void vergelijkGegevens(Doel doel, Rij rij) {
    if (rij == doel.rij || !rij.heeftGegevens()) {
      return;
    }
    for (Kolom kolom : GEGEVENS) {
      Veld veld = rij.velden().get(kolom);
      Veld eerste = doel.rij.velden().get(kolom);
      if (veld != null && eerste != null && !veld.tekst().equals(eerste.tekst())) {
        fouten.add(
            new Invoerfout(
                veld.plek(),
                veld.tekst(),
                "tegenspraak",
                "Op "
                    + eerste.plek().inWoorden()
                    + " staat bij dezelfde regel '"
                    + eerste.tekst()
                    + "'. Maak ze gelijk."));
      }
    }
  }

  /**
   * The totals of what is not stored yet; where a fault stands in the way, of what there is. What
   * is stored gets its totals from the database: after taking over the file those are the same to
   * the cent.
   */
  Reeksen totalenErna() {
    List<BegrotingsregelInhoud> regels =
        doelen.stream()
            .filter(doel -> doel.wordt != null || !doel.isNieuw)
            .map(doel -> doel.wordt == null ? doel.was : doel.wordt)
            .toList();
    return new Reeksen(
        reeks(regels, List.of(Maat.begroot)),
        reeks(regels, List.of(Maat.toegezegd)),
        reeks(regels, Maat.BESTEED));
  }

  private Totaalreeks reeks(List<BegrotingsregelInhoud> regels, List<Maat> maten) {
    Map<Boolean, List<BegrotingsregelInhoud>> baten =
        regels.stream().collect(Collectors.partitioningBy(een -> een.soort() == Regelsoort.baten));
    return eenKant(baten.get(false), maten)
        .met(baten.get(true).isEmpty() ? null : eenKant(baten.get(true), maten));
  }

  private Totaalreeks eenKant(List<BegrotingsregelInhoud> regels, List<Maat> maten) {
    List<List<Geld>> perJaar =
        begroting.jaren().stream()
            .map(
                jaar ->
                    regels.stream()
                        .flatMap(
                            regel -> maten.stream().map(maat -> regel.cel(new Vak(jaar, maat))))
                        .toList())
            .toList();
    return new Totaalreeks(
        perJaar.stream().map(Totaal::van).toList(),
        Totaal.van(perJaar.stream().flatMap(List::stream).toList()));
  }
}
