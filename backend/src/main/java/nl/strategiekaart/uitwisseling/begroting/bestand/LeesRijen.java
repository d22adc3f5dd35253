package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.blad.Bestand;
import nl.strategiekaart.blad.Blad;
import nl.strategiekaart.blad.Eenheid;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.blad.Leeskeuze;
import nl.strategiekaart.blad.Overgeslagen;
import nl.strategiekaart.blad.Plek;
import nl.strategiekaart.blad.Vragen;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rijenbestand.Vorm;

/** Finds the rows of a begroting in a file, in whichever of the two forms they stand. */
public final class LeesRijen {

  private final Leeskeuze keuze;
  private final Vragen vragen;
  private final List<Bladrijen> bladen = new ArrayList<>();
  private final Map<String, Eenheid> eenheden = new LinkedHashMap<>();
  private final List<Invoerfout> fouten = new ArrayList<>();
  private final List<Overgeslagen> overgeslagen = new ArrayList<>();
  private final List<String> bijnaJaren = new ArrayList<>();

  private LeesRijen(Leeskeuze keuze) {
    this.keuze = keuze;
    this.vragen = new Vragen(keuze);
  }

  /** The rows, what cannot be one, and what has to be asked first. */
  public static Rijenbestand van(Bestand bestand, Leeskeuze keuze) {
    return new LeesRijen(keuze).lees(bestand);
  }

  private Rijenbestand lees(Bestand bestand) {
    bestand.bladen().forEach(this::blad);
    if (bladen.isEmpty()) {
      fouten.add(geenTabel());
    }
    List<Rij> alle = bladen.stream().flatMap(Bladrijen::rijen).toList();
    LeesCellen cellen = new LeesCellen(alle, eenheden);
    cellen.lees(vragen);
    List<Rij> rijen = bladen.stream().flatMap(blad -> blad.regels(vragen).stream()).toList();
    rijen.forEach(rij -> fouten.addAll(cellen.fouten(rij)));
    List<String> opmerkingen = new ArrayList<>(bestand.opmerkingen());
    opmerkingen.addAll(cellen.opmerkingen(rijen));
    Vorm vorm = bladen.isEmpty() ? null : bladen.get(0).kop.isPlat() ? Vorm.plat : Vorm.tabel;
    return new Rijenbestand(
        vorm,
        cellen.notatie(),
        rijen,
        fouten,
        overgeslagen.stream().distinct().toList(),
        opmerkingen,
        vragen);
  }

  private Invoerfout geenTabel() {
    String bijna =
        bijnaJaren.isEmpty()
            ? ""
            : " Kolommen die bijna een jaar zijn: '" + String.join("', '", bijnaJaren) + "'.";
    return new Invoerfout(
        Plek.BESTAND,
        null,
        "geen-tabel",
        "Hier staat geen begroting in die te herkennen is. Zet boven de kolommen ten minste Thema,"
            + " Onderdeel en de jaren; of, met een rij per bedrag: Thema, Onderdeel, Jaar en Bedrag."
            + bijna);
  }

  private void blad(Blad blad) {
    if (blad.rijen().isEmpty()) {
      return;
    }
    Plek plek = new Plek(blad.naam(), 0, -1, null);
    if (!keuze.isGekozen(blad)) {
      String waarom = blad.isVerborgen() ? "Het blad is verborgen." : "Het blad is niet gekozen.";
      overgeslagen.add(Overgeslagen.van(plek, null, waarom));
      return;
    }
    Begrotingskop kop = Begrotingskop.van(blad, keuze).orElse(null);
    if (kop == null || !kop.isBruikbaar()) {
      overgeslagen.add(Overgeslagen.van(plek, null, "Hier staat geen tabel van een begroting."));
      if (kop != null) {
        bijnaJaren.addAll(kop.bijnaJaren);
      }
      return;
    }
    fouten.addAll(kop.fouten);
    overgeslagen.addAll(kop.overgeslagen);
    Eenheidsteken teken = Eenheidsteken.van(kop).orElse(null);
    if (teken != null) {
      eenheden.put(teken.vraag(), teken.stel(vragen, kop));
    }
    bladen.add(new Bladrijen(kop, teken, keuze, fouten, overgeslagen));
  }
}
