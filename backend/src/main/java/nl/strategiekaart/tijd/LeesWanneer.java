package nl.strategiekaart.tijd;

import static nl.strategiekaart.tijd.Tijdwoorden.MAAND;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads when something happens out of the words of a policy paper. What says no time, or could say
 * two, is onbekend: it never guesses.
 */
final class LeesWanneer {

  private static final Pattern DOORLOPEND =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:doorlopende?|structure(?:el|le)|continue?|permanente?|voortdurende?|lopende?|loopt(?: al| door)?"
              + "|(?:gedurende )?(?:de )?(?:gehele|hele|volledige) (?:\\p{L}*periode|looptijd))(?![\\p{L}\\d])");

  private static final String AANTAL =
      "(?:\\d{1,3}|een|eens|twee|drie|vier|vijf|zes|acht|tien|twaalf|enkele|meerdere|paar)";
  private static final String TIJD = "(?:dag|week|maand|kwartaal|helft|seizoen|jaar|schooljaar)";

  /** How often, without a first or last time. */
  private static final Pattern TERUGKEREND =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(?:(?:half|twee|drie|vier|vijf|\\d{1,2})[ -]?)?jaarlijkse?|(?:twee|drie)?maandelijkse?|(?:twee)?wekelijkse?|dagelijkse?"
              + "|periodieke?|(?:per|"
              + AANTAL
              + " ?(?:x|keer|maal)? (?:per|in de|in het)) (?:(?:twee|drie|vier|vijf|\\d{1,2}) )?"
              + TIJD
              + "|(?:elke?|iedere?|om de|om het) (?:(?:twee|drie|vier|vijf|\\d{1,2}|ander|andere) )?(?:"
              + TIJD.substring(3, TIJD.length() - 1)
              + "|jaren|maanden|weken|voorjaar|lente|zomer|najaar|herfst|winter|"
              + MAAND
              + "))(?![\\p{L}\\d])");

  /** What can stand around words that say how often, without a time of its own. */
  private static final Pattern ZONDER_TIJD =
      Pattern.compile(
          "(?:(?:in|op|tijdens|rond|de|het|elk|elke|eerste|tweede|derde|vierde|laatste|begin|medio|eind"
              + "|einde|proces|kwartaal|helft|voorjaar|lente|zomer|najaar|herfst|winter|en|of|,|/|"
              + MAAND
              + ") ?)*");

  private static final Pattern VANAF =
      Pattern.compile(
          "(?:vanaf|per|sinds|sedert|met ingang van|ingaande(?: per| op)?|ingang|ingangsdatum|te beginnen|beginnend|voor het eerst|(?:de )?(?:start|aanvang|begint|gestart|starten)"
              + ":?(?: in| op| per| vanaf| van)?|niet (?:voor|eerder dan)|op (?:zijn|z'n) vroegst|vroegste?)(?: in| op)? (?<van>.+)"
              + "|(?<verder>.+?),? ?(?:en verder|of later|(?:t/m|tot|-) ?(?:heden|nu|vandaag|doorlopend|structureel|onbepaalde? tijd|onbepaald)|-)");
  private static final Pattern NA = Pattern.compile("(?:pas )?na (?<na>.+)");
  private static final Pattern UITERLIJK =
      Pattern.compile(
          "(?:uiterlijk|deadline|niet later dan|op (?:zijn|z'n) laatst|ten laatste|uiterste datum|gereed|klaar|afgerond|oplevering|opgeleverd|einde?(?=:))"
              + ":?(?: in| op| per| voor het| t/m)? (?<tot>.+)"
              + "|(?:heden|nu)? ?(?:t/m|-) ?(?<totEnMet>.+)"
              + "|(?<gereed>.+) (?:gereed|klaar|afgerond|opgeleverd)");
  private static final Pattern VOOR = Pattern.compile("(?<woord>voor|tot) (?<later>.+)");
  private static final Pattern OPMERKING =
      Pattern.compile("(?<voor>[^()]+?) ?\\((?<bij>[^()]*)\\)");
  private static final Pattern DUUR =
      Pattern.compile("(?:\\d+|een|twee|drie|vier|vijf) (?:jaar|jaren|maanden?|weken?|dagen?)");

  private LeesWanneer() {}

  /** What is read from the words; {@link Wanneer#ONBEKEND} when that is nothing. */
  static Wanneer lees(String woorden) {
    return uit(Tijdwoorden.normaal(woorden));
  }

  private static Wanneer uit(String tekst) {
    Matcher opmerking = OPMERKING.matcher(tekst);
    if (opmerking.matches()) {
      return metOpmerking(opmerking.group("voor"), opmerking.group("bij"));
    }
    Tijdvak heel = Tijdspanne.lees(tekst);
    return heel != null ? van(heel) : halfOpen(tekst);
  }

  private static Wanneer van(Tijdvak vak) {
    return vak.precisie() == Precisie.dag && vak.van().equals(vak.tot())
        ? Wanneer.moment(vak.van())
        : Wanneer.periode(vak.van(), vak.tot(), vak.precisie());
  }

  /** With only a begin or only an end, or both apart; or it goes on all the time. */
  private static Wanneer halfOpen(String tekst) {
    Matcher vanaf = VANAF.matcher(tekst);
    if (vanaf.matches()) {
      String wat = gevuld(vanaf, "van", "verder");
      Tijdvak begin = LeesTijdvak.lees(wat.replaceAll("^vanaf |,? (?:en verder|of later)$", ""));
      if (begin != null) {
        // Per the end of a year is on its last day, or from somewhere before it.
        return tekst.startsWith("per eind")
            ? Wanneer.ONBEKEND
            : Wanneer.vanaf(begin.van(), begin.precisie());
      }
    }
    Matcher na = NA.matcher(tekst);
    Tijdvak eerder = na.matches() ? LeesTijdvak.lees(na.group("na")) : null;
    if (eerder != null) {
      return Wanneer.vanaf(eerder.tot().plusDays(1), eerder.precisie());
    }
    Wanneer uiterlijk = uiterlijk(tekst);
    if (uiterlijk != null) {
      return uiterlijk;
    }
    Wanneer beide = beginEnEind(tekst);
    return beide != null ? beide : doorlopend(tekst);
  }

  private static String gevuld(Matcher m, String... groepen) {
    return Stream.of(groepen).map(m::group).filter(Objects::nonNull).findFirst().orElseThrow();
  }

  private static Wanneer uiterlijk(String tekst) {
    Matcher uiterlijk = UITERLIJK.matcher(tekst);
    if (uiterlijk.matches()) {
      String wat = gevuld(uiterlijk, "tot", "totEnMet", "gereed");
      Tijdvak eind = Tijdspanne.lees(wat.replaceFirst("^uiterlijk ", ""));
      return eind == null ? uitVoor(wat) : Wanneer.uiterlijk(eind.tot(), eind.precisie());
    }
    return uitVoor(tekst);
  }

  /**
   * Before something is until the day before it begins; before the end of it is before it is over.
   * "Tot" a year or a month could go on in it or not, so that says nothing.
   */
  private static Wanneer uitVoor(String tekst) {
    Matcher voor = VOOR.matcher(tekst);
    Tijdvak later = voor.matches() ? LeesTijdvak.lees(voor.group("later")) : null;
    if (later == null) {
      return null;
    }
    Tijdvak tot = Tijdspanne.tot(voor.group("later"));
    if (tot != null) {
      return Wanneer.uiterlijk(tot.tot(), tot.precisie());
    }
    return voor.group("woord").equals("tot")
        ? Wanneer.ONBEKEND
        : Wanneer.uiterlijk(later.van().minusDays(1), later.precisie());
  }

  /** "start 2025, gereed 2027". */
  private static Wanneer beginEnEind(String tekst) {
    String[] delen = tekst.split(" ?[,;/] ?| en ", 2);
    if (delen.length < 2) {
      return null;
    }
    Wanneer begin = halfOpen(delen[0]);
    Wanneer eind = halfOpen(delen[1]);
    if (begin.soort() != WanneerSoort.vanaf || eind.soort() != WanneerSoort.uiterlijk) {
      return null;
    }
    Tijdvak vak =
        new Tijdvak(begin.van(), begin.van(), begin.precisie())
            .totEnMet(new Tijdvak(eind.tot(), eind.tot(), eind.precisie()));
    return vak == null ? Wanneer.ONBEKEND : van(vak);
  }

  /**
   * What happens again and again goes on all the time, unless something beside it says from when or
   * until when. What goes on in one year may go on after it, so that says nothing.
   */
  private static Wanneer doorlopend(String tekst) {
    if (!gaatDoor(tekst)) {
      return Wanneer.ONBEKEND;
    }
    String rest =
        Stream.of(
                DOORLOPEND
                    .matcher(TERUGKEREND.matcher(tekst).replaceAll(" "))
                    .replaceAll(" ")
                    .replaceAll(" +", " ")
                    .split("[,;:()]"))
            .map(String::strip)
            .filter(deel -> !ZONDER_TIJD.matcher(deel).matches())
            .collect(Collectors.joining(", "));
    if (rest.isEmpty()) {
      return Wanneer.DOORLOPEND;
    }
    boolean inEenKeer = LeesTijdvak.lees(rest) != null && !rest.startsWith("in ");
    return inEenKeer && DOORLOPEND.matcher(tekst).find() ? Wanneer.ONBEKEND : uit(rest);
  }

  /** A remark says nothing, or how often, or the same time more precisely. */
  private static Wanneer metOpmerking(String voor, String bij) {
    if (Stream.of(voor, bij).anyMatch(LeesWanneer::gaatDoor)) {
      return doorlopend(voor + ", " + bij);
    }
    Tijdvak grof = Tijdspanne.lees(voor);
    Tijdvak fijn = grof == null ? null : Tijdspanne.lees(bij + " " + grof.van().getYear());
    if (fijn != null) {
      boolean erin = !fijn.van().isBefore(grof.van()) && !fijn.tot().isAfter(grof.tot());
      return erin ? van(fijn) : Wanneer.ONBEKEND;
    }
    return bij.matches(".*\\d.*") && !DUUR.matcher(bij).matches() ? Wanneer.ONBEKEND : uit(voor);
  }

  private static boolean gaatDoor(String tekst) {
    return DOORLOPEND.matcher(tekst).find() || TERUGKEREND.matcher(tekst).find();
  }
}
