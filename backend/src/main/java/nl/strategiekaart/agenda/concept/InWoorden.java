package nl.strategiekaart.agenda.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Indicator;
import nl.strategiekaart.agenda.Resultaat;
import nl.strategiekaart.agenda.Stap;
import nl.strategiekaart.shared.Notatie;

/** Writes the fields of a map the way people write them down: steps, who does what. */
final class InWoorden {

  private InWoorden() {}

  /** One line per organisatie: "Trekker: CKC & partners". */
  static List<String> wie(Actie actie) {
    return actie.wie().stream()
        .map(b -> metHoofdletter(Notatie.keuze(b.rol)) + ": " + b.organisatie.naam)
        .toList();
  }

  private static String metHoofdletter(String tekst) {
    return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
  }

  /** Numbered steps: "1. De zaal huren (tweede helft 2026; € 100,10 per jaar; Eigen geld)". */
  static List<String> hoe(Actie actie) {
    List<String> regels = new ArrayList<>();
    for (Stap stap : actie.hoe) {
      regels.add((regels.size() + 1) + ". " + stap(stap));
    }
    return regels;
  }

  private static String stap(Stap stap) {
    List<String> erbij = new ArrayList<>();
    if (stap.wanneer != null) {
      erbij.add(stap.wanneer.beschreven());
    }
    if (stap.fte != null) {
      erbij.add(Notatie.fte(stap.fte));
    }
    if (stap.bedrag != null) {
      erbij.add(
          Notatie.euro(stap.bedrag)
              + switch (stap.per) {
                case eenmalig -> " eenmalig";
                case jaar -> " per jaar";
                case wijk -> " per wijk";
              });
    }
    if (stap.geldbron != null) {
      erbij.add(stap.geldbron.naam);
    }
    if (stap.gedaan) {
      erbij.add("gedaan");
    }
    return erbij.isEmpty() ? stap.tekst : stap.tekst + " (" + String.join("; ", erbij) + ")";
  }

  static List<String> links(Actie actie) {
    return actie.links.stream().map(link -> link.titel() + " (" + link.url() + ")").toList();
  }

  static List<String> indicatoren(Resultaat resultaat) {
    return resultaat.indicatoren.stream().map(InWoorden::indicator).toList();
  }

  /** "Banen in de kunst (procent banen): van 1 in 2022 naar 4 in 2030". */
  private static String indicator(Indicator indicator) {
    List<String> van = new ArrayList<>();
    if (indicator.nulmeting != null) {
      van.add("van " + Notatie.getal(indicator.nulmeting) + inJaar(indicator.nulmetingJaar));
    }
    if (indicator.streefwaarde != null) {
      van.add("naar " + Notatie.getal(indicator.streefwaarde) + inJaar(indicator.streefwaardeJaar));
    }
    String naam = indicator.naam + " (" + indicator.eenheid + ")";
    return van.isEmpty() ? naam : naam + ": " + String.join(" ", van);
  }

  private static String inJaar(Integer jaar) {
    return jaar == null ? "" : " in " + jaar;
  }
}
