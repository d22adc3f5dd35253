package nl.strategiekaart.uitwisseling.besteed;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the columns of a file probably are: by their names, and by what is in them. Only a proposal:
 * what is not clear stays open.
 */
final class Kolomvoorstel {

  private static final Pattern CODE =
      Pattern.compile(
          "kostenplaats|grootboek|fcl|ecl|kpl|kostensoort|rekening|product|code|project");
  private static final Pattern NAAM =
      Pattern.compile("naam|omschrijving.*(kosten|grootboek|kpl|fcl)");
  private static final Pattern BEDRAG = Pattern.compile("bedrag|saldo|amount|realisatie|werkelijk");
  private static final Pattern DEBET = Pattern.compile("debet|debit|\\bd\\b");
  private static final Pattern CREDIT = Pattern.compile("credit|\\bc\\b");
  private static final Pattern DATUM = Pattern.compile("datum|date|dag");
  private static final Pattern PERIODE = Pattern.compile("periode|maand|kwartaal|half");
  private static final Pattern JAAR = Pattern.compile("jaar|year");

  private final List<String> kolommen;
  private final List<List<String>> rijen;
  private final Set<Integer> gebruikt = new HashSet<>();

  private Kolomvoorstel(List<String> kolommen, List<List<String>> rijen) {
    this.kolommen = kolommen;
    this.rijen = rijen;
  }

  static BestedingsindelingInhoud van(List<String> kolommen, List<List<String>> rijen) {
    return new Kolomvoorstel(kolommen, rijen).maak();
  }

  private BestedingsindelingInhoud maak() {
    int datum = kies(DATUM, kolom -> datumvorm(kolom).isPresent());
    int jaar = -1;
    int tijd = datum;
    if (datum < 0) {
      tijd = kies(PERIODE, kolom -> true);
      boolean jaarErin = tijd >= 0 && waarden(tijd).stream().allMatch(w -> w.matches(".*\\d{4}.*"));
      jaar =
          jaarErin
              ? -1
              : kies(JAAR, kolom -> waarden(kolom).stream().allMatch(w -> w.matches("\\d{4}")));
    }
    int debet = kies(DEBET, this::isBedrag);
    int credit = debet < 0 ? -1 : kies(CREDIT, this::isBedrag);
    int bedrag = credit >= 0 ? -1 : kies(BEDRAG, this::isBedrag);
    int naam = kies(NAAM, kolom -> !isBedrag(kolom));
    int code = kies(CODE, kolom -> !waarden(kolom).isEmpty());
    return new BestedingsindelingInhoud(
        naam(code),
        naam(naam),
        naam(bedrag),
        credit < 0 ? null : naam(debet),
        naam(credit),
        notatie(credit < 0 ? new int[] {bedrag} : new int[] {debet, credit}),
        datum >= 0 ? Tijdsoort.datum : tijd < 0 ? null : tijdsoort(tijd),
        naam(tijd),
        naam(jaar),
        datum < 0 ? null : datumvorm(datum).orElseThrow(),
        List.of());
  }

  /** The first column whose name and cells both fit; each is used once. */
  private int kies(Pattern naam, Predicate<Integer> inhoud) {
    for (int i = 0; i < kolommen.size(); i++) {
      if (!gebruikt.contains(i)
          && naam.matcher(kolommen.get(i).toLowerCase(Locale.ROOT)).find()
          && inhoud.test(i)) {
        gebruikt.add(i);
        return i;
      }
    }
    return -1;
  }

  private String naam(int kolom) {
    return kolom < 0 ? null : kolommen.get(kolom);
  }

  private List<String> waarden(int kolom) {
    return rijen.stream().map(rij -> rij.get(kolom)).filter(cel -> !cel.isBlank()).toList();
  }

  /** The first in which all of them are days: the order of most Dutch files when it is a tie. */
  private Optional<Datumvorm> datumvorm(int kolom) {
    List<String> waarden = waarden(kolom);
    return Arrays.stream(Datumvorm.values())
        .filter(
            vorm -> !waarden.isEmpty() && waarden.stream().allMatch(cel -> past(vorm::lees, cel)))
        .findFirst();
  }

  private boolean isBedrag(int kolom) {
    return waarden(kolom).stream()
        .allMatch(w -> w.matches("[^\\p{L}]*(?:EUR)?[^\\p{L}]*") && w.matches(".*\\d.*"));
  }

  /** Only what no amount contradicts; null when the amounts could be in either notation. */
  private Bedragnotatie notatie(int... van) {
    List<String> bedragen =
        Arrays.stream(van)
            .filter(kolom -> kolom >= 0)
            .mapToObj(this::waarden)
            .flatMap(List::stream)
            .toList();
    long nederlands =
        bedragen.stream().filter(cel -> past(Bedragnotatie.nederlands::lees, cel)).count();
    long engels = bedragen.stream().filter(cel -> past(Bedragnotatie.engels::lees, cel)).count();
    if (bedragen.isEmpty()
        || nederlands == engels && bedragen.stream().anyMatch(b -> b.matches(".*[.,].*"))) {
      return null;
    }
    return engels > nederlands ? Bedragnotatie.engels : Bedragnotatie.nederlands;
  }

  /** Whether a cell can be read like this. */
  private static boolean past(Function<String, ?> lees, String cel) {
    try {
      lees.apply(cel);
      return true;
    } catch (OnleesbaarException nee) {
      return false;
    }
  }

  private Tijdsoort tijdsoort(int kolom) {
    String naam = kolommen.get(kolom).toLowerCase(Locale.ROOT);
    List<String> waarden = waarden(kolom);
    if (naam.contains("kwartaal")
        || waarden.stream().anyMatch(w -> w.matches("(?i).*[qk]\\s*[1-4].*"))) {
      return Tijdsoort.kwartaal;
    }
    if (naam.contains("half") || waarden.stream().anyMatch(w -> w.matches("(?i).*h\\s*[12].*"))) {
      return Tijdsoort.halfjaar;
    }
    return Tijdsoort.maand;
  }
}
