package nl.strategiekaart.publicatie.verschil;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Indicator;
import nl.strategiekaart.agenda.Stap;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Notatie;

/** Writes the fields of a part the way people write them down: money, steps, who does what. */
final class InWoorden {

  private InWoorden() {}

  /** The name of a choice: "brede bijeenkomst". */
  static String keuze(Enum<?> keuze) {
    return keuze.name().replace('_', ' ');
  }

  /** One line per organisatie: "Trekker: CKC & partners". */
  static List<String> wie(Actie actie) {
    return actie.wie().stream()
        .map(b -> metHoofdletter(keuze(b.rol)) + ": " + b.organisatie.naam)
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
      erbij.add(stap.wanneer.inWoorden());
    }
    if (stap.fte != null) {
      erbij.add(fte(stap.fte));
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

  static String fte(BigDecimal fte) {
    return fte == null ? null : Notatie.getal(fte) + " fte";
  }

  static List<String> links(Actie actie) {
    return actie.links.stream().map(link -> link.titel() + " (" + link.url() + ")").toList();
  }

  /** "Banen in de kunst (procent banen): van 1 in 2022 naar 4 in 2030". */
  static String indicator(Indicator indicator) {
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

  /**
   * One line per cell that is filled in: "2027: € 75.000", "2028: PM", "eerste helft 2026: € 100".
   */
  static List<String> bedragen(Begrotingsregel regel, List<Integer> jaren, Maat... maten) {
    return jaren.stream()
        .flatMap(jaar -> Arrays.stream(maten).map(maat -> new Vak(jaar, maat)))
        .filter(vak -> regel.bedragen.containsKey(vak))
        .map(vak -> vak(vak) + ": " + geld(regel.cel(vak.jaar(), vak.maat())))
        .toList();
  }

  private static String vak(Vak vak) {
    return switch (vak.maat()) {
      case begroot, toegezegd -> "" + vak.jaar();
      case besteed_h1 -> "eerste helft " + vak.jaar();
      case besteed_h2 -> "tweede helft " + vak.jaar();
    };
  }

  private static String geld(Geld geld) {
    return geld.soort() == Geld.Soort.pm ? "PM" : Notatie.euro(new BigDecimal(geld.bedrag()));
  }
}
