package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.strategiekaart.blad.Leesvraag.Antwoord;
import nl.strategiekaart.blad.Overgeslagen;
import nl.strategiekaart.blad.Vragen;

/**
 * Keeps apart which rows of a table add others up. That follows from the amounts and from where the
 * row stands; a word alone makes no total, and where the two do not agree it is asked.
 */
final class Totaalrijen {

  private static final Pattern ZEGT_TOTAAL =
      Pattern.compile(
          "(?:sub|eind|deel|generaal |grand )?tota(?:al|le|len)\\b.*|.*\\b(?:sub|eind)?totaal"
              + "|saldo\\b.*|som\\b.*|(?:op)?telling|aantal pm",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** In our own files: the column of codes says it. */
  private static final String TOTAALRIJ = "#";

  /** A row that does not say to be a total adds up no more rows than this. */
  private static final int KIJK_TERUG = 200;

  private final Vragen vragen;
  private final List<Overgeslagen> overgeslagen;
  private final List<Rij> rijen;
  private final List<Rij> regels = new ArrayList<>();

  /** Whether the file marks its totals itself, as ours do. */
  private final boolean isEigen;

  private Totaalrijen(List<Rij> rijen, Vragen vragen, List<Overgeslagen> overgeslagen) {
    this.rijen = rijen;
    this.vragen = vragen;
    this.overgeslagen = overgeslagen;
    this.isEigen = isEigen(rijen);
  }

  static boolean isEigen(List<Rij> rijen) {
    return rijen.stream().anyMatch(rij -> rij.tekst(Kolom.code).startsWith(TOTAALRIJ));
  }

  /**
   * The rows of one table that are no totals.
   *
   * @param overgeslagen gets what was left out
   */
  static List<Rij> zonder(List<Rij> rijen, Vragen vragen, List<Overgeslagen> overgeslagen) {
    Totaalrijen totalen = new Totaalrijen(rijen, vragen, overgeslagen);
    for (int i = 0; i < rijen.size(); i++) {
      totalen.weeg(i);
    }
    return totalen.regels;
  }

  private void weeg(int plaats) {
    Rij rij = rijen.get(plaats);
    if (rij.tekst(Kolom.code).startsWith(TOTAALRIJ)) {
      slaOver(rij, "Een totaal van ons eigen bestand.");
    } else if (!rij.heeftBedrag() && rij.tekst(Kolom.code).isEmpty() && zegtTotaal(rij)) {
      slaOver(rij, "Een totaal zonder bedragen.");
    } else if (!rij.heeftBedrag() || isRegel(rij)) {
      regels.add(rij);
    } else if (isKopVanGroep(rij) && !zegtTotaal(rij) && somEronder(plaats, false).isPresent()) {
      slaOver(rij, "De bedragen zijn " + somEronder(plaats, false).get().inWoorden() + ".");
      rij.cellen().clear();
      rij.bedragen().clear();
      regels.add(rij);
    } else {
      weegBedragen(rij, plaats);
    }
  }

  /** By its code; with a row for each amount, by all but its name. */
  private boolean isRegel(Rij rij) {
    boolean isPlat = rij.velden().containsKey(Kolom.jaar);
    boolean metCode = !rij.tekst(Kolom.code).isEmpty();
    return metCode && (isEigen || isPlat) || (metCode || isPlat) && !zegtTotaal(rij);
  }

  private void weegBedragen(Rij rij, int plaats) {
    if (zegtTotaal(rij)) {
      weegTotaal(rij, plaats);
    } else if (isDeel(rij) && !regels.isEmpty()) {
      vraag(rij, "heet '%s'. Telt het bedrag al mee in een rij erboven?");
    } else if (heeftGegevens(rij)) {
      regels.add(rij);
    } else {
      weegSom(rij, plaats);
    }
  }

  /**
   * The word is there: when the sum is not, or it has a code of its own, the word is not enough.
   */
  private void weegTotaal(Rij rij, int plaats) {
    Optional<Som> som = somErboven(rij, true).or(() -> somEronder(plaats, true));
    if (som.isPresent() && rij.tekst(Kolom.code).isEmpty()) {
      slaOver(rij, "Een totaal: " + som.get().inWoorden() + ".");
    } else if (som.isPresent()) {
      vraag(rij, "heet '%s' en heeft een code. Is dit een totaal?");
    } else if (heeftLeesbaar(rij)) {
      vraag(rij, "heet '%s', maar is niet de som van wat erboven staat. Is dit een totaal?");
    } else {
      slaOver(rij, "Een totaal.");
    }
  }

  /** The word is not there: only a row without a name that adds up several is a total for sure. */
  private void weegSom(Rij rij, int plaats) {
    boolean isNaamloos = rij.naam().isEmpty();
    Optional<Som> vanThema = somErboven(rij, isNaamloos);
    Optional<Som> som =
        vanThema
            .or(() -> isKopVanGroep(rij) ? somErboven(rij, true) : somEronder(plaats, false))
            .filter(een -> een.aantal > 1 || isNaamloos || isKopVanGroep(rij));
    boolean isZeker =
        vanThema.filter(een -> een.aantal > 1).isPresent() && (isNaamloos || isKopVanGroep(rij));
    if (som.isEmpty()) {
      regels.add(rij);
    } else if (isZeker) {
      slaOver(rij, "Een totaal: " + som.get().inWoorden() + ".");
    } else {
      vraag(rij, "'%s' is precies " + som.get().inWoorden() + ". Is dit een totaal?");
    }
  }

  private void vraag(Rij rij, String wat) {
    String naam = rij.naam().orElse("");
    String blad = rij.plek().blad() == null ? "" : rij.plek().blad() + "!";
    String antwoord =
        vragen.stel(
            "totaal:" + blad + rij.plek().rij(),
            "Rij " + rij.plek().rij() + " " + wat.formatted(naam),
            List.of(
                new Antwoord("totaal", "Ja, sla over"),
                new Antwoord("regel", "Nee, dit is een regel")));
    if ("totaal".equals(antwoord)) {
      slaOver(rij, "U zei dat dit een totaal is.");
    } else {
      regels.add(rij);
    }
  }

  private void slaOver(Rij rij, String waarom) {
    overgeslagen.add(Overgeslagen.van(rij.plek(), rij.naam().orElse(null), waarom));
  }

  static boolean zegtTotaal(Rij rij) {
    return List.of(Kolom.thema, Kolom.onderdeel).stream()
        .map(rij::tekst)
        .anyMatch(tekst -> ZEGT_TOTAAL.matcher(tekst).matches());
  }

  /** A part of what stands above it, by its name. */
  private static boolean isDeel(Rij rij) {
    return rij.tekst(Kolom.onderdeel)
        .matches("(?i)[-–• ]*(?:waarvan|w\\.v\\.|daarvan|hiervan)\\b.*");
  }

  /** A thema without anything that it is for: what comes below it is. */
  private static boolean isKopVanGroep(Rij rij) {
    return !rij.tekst(Kolom.thema).isEmpty() && rij.tekst(Kolom.onderdeel).isEmpty();
  }

  private static boolean heeftGegevens(Rij rij) {
    return !(rij.tekst(Kolom.fte) + rij.tekst(Kolom.geldbron) + rij.tekst(Kolom.taakveld))
        .isEmpty();
  }

  private static boolean heeftLeesbaar(Rij rij) {
    return rij.bedragen().values().stream().anyMatch(geld -> geld.bedrag() != null);
  }

  /** How many rows, from which to which. */
  private record Som(int aantal, int van, int tot) {

    String inWoorden() {
      return aantal == 1 ? "het bedrag van rij " + van : "de som van rij " + van + " t/m " + tot;
    }
  }

  /** Of all rows above it when it says to be a total, else of those of its own thema. */
  private Optional<Som> somErboven(Rij totaal, boolean zegtTotaal) {
    int vanaf = zegtTotaal ? 0 : Math.max(0, regels.size() - KIJK_TERUG);
    List<Rij> erboven = new ArrayList<>(regels.subList(vanaf, regels.size()));
    Collections.reverse(erboven);
    if (zegtTotaal) {
      return som(totaal, erboven);
    }
    String thema = totaal.tekst(Kolom.thema);
    List<Rij> vanThema = new ArrayList<>();
    for (Rij regel : erboven) {
      String van = regel.tekst(Kolom.thema);
      // Without a thema of its own it has that of the row above it.
      thema = thema.isEmpty() ? van : thema;
      if (!regel.heeftBedrag() || !van.isEmpty() && !van.equals(thema)) {
        break;
      }
      vanThema.add(regel);
    }
    return som(totaal, vanThema);
  }

  /** Of all rows below it when it says to be a total, else of those of its own thema. */
  private Optional<Som> somEronder(int plaats, boolean zegtTotaal) {
    Rij totaal = rijen.get(plaats);
    String thema = totaal.tekst(Kolom.thema);
    List<Rij> eronder = new ArrayList<>();
    for (Rij regel : rijen.subList(plaats + 1, rijen.size())) {
      String van = regel.tekst(Kolom.thema);
      boolean isRegel = !regel.tekst(Kolom.onderdeel).isEmpty();
      if (zegtTotaal && isRegel && !zegtTotaal(regel)) {
        eronder.add(regel);
      } else if (!zegtTotaal) {
        if (!isRegel || !van.isEmpty() && !van.equals(thema) || eronder.size() == KIJK_TERUG) {
          break;
        }
        eronder.add(regel);
      }
    }
    // One regel below it with the same amount and its own thema may be anything.
    return som(totaal, eronder)
        .filter(som -> som.aantal > 1 || zegtTotaal || eronder.get(0).tekst(Kolom.thema).isEmpty());
  }

  /** Of the first rows of these, as many as it takes. */
  private static Optional<Som> som(Rij totaal, List<Rij> rijen) {
    Optelling optelling = new Optelling(totaal);
    List<Integer> nummers = new ArrayList<>();
    for (Rij regel : rijen) {
      if (regel.heeftBedrag()) {
        nummers.add(regel.plek().rij());
        if (optelling.metErbij(regel)) {
          return Optional.of(
              new Som(nummers.size(), Collections.min(nummers), Collections.max(nummers)));
        }
      }
    }
    return Optional.empty();
  }
}
