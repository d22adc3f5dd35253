package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.begroting.Regelsoort;
import nl.strategiekaart.begroting.Vak;

/**
 * What a heading says of the amounts below it: "Begroting 2026", "2026 1e helft", "Raming 2027". A
 * heading with a word that nobody knows is none: the amounts below it may be anything.
 */
final class Vakkop {

  private static final Pattern JAAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d\\d(?!\\d)");

  /** As a date that only stands for its year. */
  private static final Pattern DATUM =
      Pattern.compile(
          "(?:1 januari |31 december |0?1-0?1-|31-12-)(\\d{4})|(\\d{4})-(?:01-01|12-31)");

  /** Digits that say in what amounts are, or point at a note. */
  private static final Pattern BIJSCHRIFT =
      Pattern.compile("\\(\\d{1,2}\\)|1[., ]?000(?:[., ]?000)?");

  private static final Pattern HELFT =
      Pattern.compile(
          "\\bh ?([12])\\b|\\b(1|2|eerste|tweede)(?:e|ste|de)? ?(?:helft|half ?jaar)(?: van)?\\b");
  private static final Pattern WOORD = Pattern.compile("[\\p{L}']+");

  private static final Set<String> TOEGEZEGD =
      Set.of("toegezegd", "toegezegde", "toezegging", "toezeggingen", "beschikt", "verleend");
  private static final Set<String> BESTEED =
      Set.of("besteed", "besteding", "bestedingen", "uitgegeven");

  private static final Set<String> LASTEN = Set.of("lasten", "uitgaven", "kosten");
  private static final Set<String> BATEN =
      Set.of("baten", "inkomsten", "opbrengsten", "ontvangsten");

  /** Words for what is planned, and words that say nothing more. */
  private static final Set<String> BEGROOT =
      Set.of(
          ("begroting begroot begrote raming geraamd ramingen meerjarenraming "
                  + "meerjarenbegroting budget bedrag bedragen jaar jaarschijf lasten uitgaven "
                  + "kosten begr k keuro plan concept primitief primitieve programmabegroting euro euro's eur in "
                  + "x van voor het de duizend duizenden dzd mln miljoen miljoenen na wijziging "
                  + "bijgesteld bijgestelde actueel actuele vastgesteld vastgestelde")
              .split(" "));

  /** Words over a group of columns that make them something else than what is planned. */
  private static final Set<String> GEEN_BEGROTING =
      Set.of(
          ("rekening jaarrekening realisatie gerealiseerd werkelijk werkelijke "
                  + "saldo verschil verschillen mutatie mutaties "
                  + "afwijking prognose dekking index percentage aantal aantallen fte")
              .split(" "));

  /** The cell; null when a heading is near one and yet is none. */
  final Vak vak;

  /** Lasten or baten; null when the heading says neither. */
  final Regelsoort soort;

  /** Why it is none; null when it is one. */
  final String waarom;

  private Vakkop(Vak vak, Regelsoort soort, String waarom) {
    this.vak = vak;
    this.soort = soort;
    this.waarom = waarom;
  }

  /**
   * Reads a heading.
   *
   * @param groep what stands above it over several columns; empty when nothing does
   * @param blad name of the sheet; may be null
   * @return empty when it says nothing of a year
   */
  static Optional<Vakkop> van(String kop, String groep, String blad) {
    String eigen = kop.toLowerCase(Locale.ROOT);
    String boven = groep.toLowerCase(Locale.ROOT);
    List<String> jaren = jaren(eigen);
    if (jaren.isEmpty() && isMaat(eigen)) {
      jaren = jaren(boven);
    }
    if (jaren.isEmpty()) {
      return Optional.empty();
    }
    if (jaren.size() > 1) {
      return geen("Er staat meer dan één jaar.");
    }
    List<String> woorden = woorden(eigen);
    boolean isLasten = woorden.stream().anyMatch(LASTEN::contains);
    woorden.removeAll(BEGROOT);
    boolean isBaten = woorden.removeAll(BATEN);
    boolean isToegezegd = woorden.removeAll(TOEGEZEGD);
    boolean isBesteed = woorden.removeAll(BESTEED);
    if (eigen.contains("%")) {
      return geen("Dit zijn percentages.");
    }
    if (!isAlleenJaar(eigen)) {
      return geen("Dit is geen heel jaar.");
    }
    if (!woorden.isEmpty()) {
      return geen("Wat '" + woorden.get(0) + "' is kan niet worden ingelezen als begroot.");
    }
    List<String> erboven = woorden(boven);
    List<String> opBlad = woorden(blad == null ? "" : blad.toLowerCase(Locale.ROOT));
    if (opBlad.stream().noneMatch(BEGROOT::contains)) {
      erboven.addAll(opBlad);
    }
    if (!isLasten && !isBaten) {
      isLasten = erboven.stream().anyMatch(LASTEN::contains);
      isBaten = erboven.stream().anyMatch(BATEN::contains);
    }
    if (isLasten && isBaten) {
      return geen("Of dit lasten of baten zijn staat er niet.");
    }
    Regelsoort soort = isBaten ? Regelsoort.baten : isLasten ? Regelsoort.lasten : null;
    isToegezegd |= erboven.stream().anyMatch(TOEGEZEGD::contains);
    isBesteed |= erboven.stream().anyMatch(BESTEED::contains);
    Matcher helft = HELFT.matcher(eigen);
    if (helft.find()) {
      String welke = helft.group(1) == null ? helft.group(2) : helft.group(1);
      boolean eerste = welke.equals("1") || welke.equals("eerste");
      return Optional.of(vak(jaren.get(0), eerste ? Maat.besteed_h1 : Maat.besteed_h2, soort));
    }
    if (isBesteed) {
      return geen("Wat is besteed staat per half jaar: " + jaren.get(0) + " 1e helft.");
    }
    Optional<String> anders = erboven.stream().filter(GEEN_BEGROTING::contains).findFirst();
    return anders.isPresent()
        ? geen("Wat '" + anders.get() + "' is kan niet worden ingelezen als begroot.")
        : Optional.of(vak(jaren.get(0), isToegezegd ? Maat.toegezegd : Maat.begroot, soort));
  }

  private static List<String> jaren(String tekst) {
    Matcher datum = DATUM.matcher(tekst);
    if (datum.matches()) {
      return List.of(datum.group(1) == null ? datum.group(2) : datum.group(1));
    }
    return JAAR.matcher(tekst).results().map(gevonden -> gevonden.group()).distinct().toList();
  }

  /** Whether no other number stands beside the year, as of a month or a quarter. */
  private static boolean isAlleenJaar(String tekst) {
    String rest = BIJSCHRIFT.matcher(HELFT.matcher(tekst).replaceAll(" ")).replaceAll(" ");
    return DATUM.matcher(tekst).matches() || !JAAR.matcher(rest).replaceAll(" ").matches(".*\\d.*");
  }

  private static boolean isMaat(String tekst) {
    List<String> woorden = woorden(tekst);
    return HELFT.matcher(tekst).find()
        || !woorden.isEmpty()
            && woorden.stream()
                .allMatch(
                    woord ->
                        BEGROOT.contains(woord)
                            || BATEN.contains(woord)
                            || TOEGEZEGD.contains(woord)
                            || BESTEED.contains(woord));
  }

  /** Without the half of a year, the notes of a margin, and what a date is made of. */
  private static List<String> woorden(String tekst) {
    String rest = DATUM.matcher(HELFT.matcher(tekst).replaceAll(" ")).replaceAll(" ");
    return new ArrayList<>(
        WOORD.matcher(rest).results().map(gevonden -> gevonden.group()).toList());
  }

  private static Vakkop vak(String jaar, Maat maat, Regelsoort soort) {
    return new Vakkop(new Vak(Integer.parseInt(jaar), maat), soort, null);
  }

  private static Optional<Vakkop> geen(String waarom) {
    return Optional.of(new Vakkop(null, null, waarom));
  }
}
