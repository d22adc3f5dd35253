package nl.strategiekaart.tijd;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a stretch of time that may go from one time to another: "januari t/m maart 2026", "Q3-Q4
 * 2026", "zomer/najaar 2026". What only one of the two says, such as the year, holds for the other
 * too.
 */
final class Tijdspanne {

  private static final Pattern VOORAF =
      Pattern.compile(
          "(?:vanaf|met ingang van|per|sinds|(?<tussen>(?:ergens )?tussen)) (?<rest>.+)");
  private static final Pattern SCHEIDING =
      Pattern.compile(" ?(t/m|\\btot\\b|-) ?(?:uiterlijk )?| en (?:tussen )?");
  private static final Pattern OPSOMMING = Pattern.compile(" ?[/,;] ?(?:en )?| en ");
  private static final Pattern JAAR = Pattern.compile("\\b\\d{4}\\b");
  private static final Pattern EIND = Pattern.compile("(?:het )?einde? .+");

  private Tijdspanne() {}

  /** Two times, each in words that say it by themselves. */
  private record Paar(String begin, String eind) {

    Tijdvak eerste() {
      return LeesTijdvak.lees(begin);
    }

    Tijdvak laatste() {
      return LeesTijdvak.lees(eind);
    }

    /** The year after has no week 53 or 29 februari just because this one does, and may be none. */
    boolean bestaat() {
      return eerste() != null && laatste() != null;
    }
  }

  /** The stretch that the words say; null when they say none, or more than one. */
  static Tijdvak lees(String tekst) {
    Tijdvak een = LeesTijdvak.lees(tekst);
    Tijdvak spanne = een == null ? vanTot(tekst) : een;
    return spanne == null ? aaneen(tekst) : spanne;
  }

  /**
   * The last of the days until something; null when it could go on in it, as in a year or on the
   * last day of a month. Until another day or a season is until it begins, until the end of
   * something is until it is over.
   */
  static Tijdvak tot(String woorden) {
    Tijdvak vak = LeesTijdvak.lees(woorden);
    if (vak == null || EIND.matcher(woorden).matches()) {
      return vak;
    }
    boolean isZeker =
        vak.precisie() == Precisie.seizoen
            || vak.precisie() == Precisie.dag
                && vak.van().getDayOfMonth() != vak.van().lengthOfMonth();
    return isZeker ? new Tijdvak(vak.van(), vak.van().minusDays(1), vak.precisie()) : null;
  }

  private static Tijdvak vanTot(String tekst) {
    Matcher vooraf = VOORAF.matcher(tekst);
    boolean metVooraf = vooraf.matches();
    boolean tussen = metVooraf && vooraf.group("tussen") != null;
    String rest = metVooraf ? vooraf.group("rest") : tekst;
    Matcher scheiding = SCHEIDING.matcher(rest);
    while (scheiding.find()) {
      String woord = scheiding.group(1);
      // "En" says how far only after "tussen", and nothing else does there.
      Paar paar =
          tussen == (woord == null)
              ? paar(rest.substring(0, scheiding.start()), rest.substring(scheiding.end()))
              : null;
      if (paar != null) {
        Tijdvak eind = "tot".equals(woord) ? tot(paar.eind) : paar.laatste();
        return eind == null ? null : paar.eerste().totEnMet(eind);
      }
    }
    return null;
  }

  /** Times that follow each other without a day in between. */
  private static Tijdvak aaneen(String tekst) {
    String[] delen = OPSOMMING.split(tekst, -1);
    Tijdvak geheel = null;
    String later = delen[delen.length - 1];
    for (int i = delen.length - 2; i >= 0; i--) {
      Paar paar = paar(delen[i], later);
      Tijdvak erna = paar == null || geheel != null ? geheel : paar.laatste();
      if (paar == null || !paar.eerste().sluitAanOp(erna)) {
        return null;
      }
      geheel = paar.eerste().totEnMet(erna);
      later = paar.begin;
    }
    return geheel;
  }

  /** Null when one of the two says no time, also with what the other one says. */
  private static Paar paar(String begin, String eind) {
    if (LeesTijdvak.zegtNiets(begin) || LeesTijdvak.zegtNiets(eind)) {
      return null;
    }
    String heelEind =
        eerste(
            Stream.concat(
                Stream.of(eind), JAAR.matcher(begin).results().map(m -> eind + " " + m.group())));
    if (heelEind == null) {
      return null;
    }
    String[] woorden = heelEind.split(" ");
    String heelBegin =
        eerste(
            IntStream.rangeClosed(0, woorden.length - 1)
                .map(i -> woorden.length - i)
                .mapToObj(
                    van ->
                        (begin
                                + " "
                                + String.join(
                                    " ", Arrays.copyOfRange(woorden, van, woorden.length)))
                            .strip()));
    if (heelBegin == null) {
      return null;
    }
    Paar paar = new Paar(heelBegin, heelEind);
    if (!paar.eerste().van().isAfter(paar.laatste().tot())) {
      return paar;
    }
    // Who names one year for "november t/m februari" means the turn of it.
    Paar omJaarwisseling =
        begin.equals(heelBegin)
            ? new Paar(heelBegin, eind.equals(heelEind) ? heelEind : verschoven(heelEind, 1))
            : new Paar(verschoven(heelBegin, -1), heelEind);
    return omJaarwisseling.bestaat() ? omJaarwisseling : null;
  }

  private static String eerste(Stream<String> woorden) {
    return woorden.filter(een -> LeesTijdvak.lees(een) != null).findFirst().orElse(null);
  }

  private static String verschoven(String woorden, int jaren) {
    return JAAR.matcher(woorden)
        .replaceAll(jaar -> String.valueOf(Integer.parseInt(jaar.group()) + jaren));
  }
}
