package nl.strategiekaart.tijd;

import static nl.strategiekaart.tijd.Precisie.dag;
import static nl.strategiekaart.tijd.Precisie.halfjaar;
import static nl.strategiekaart.tijd.Precisie.jaar;
import static nl.strategiekaart.tijd.Precisie.kwartaal;
import static nl.strategiekaart.tijd.Precisie.maand;
import static nl.strategiekaart.tijd.Precisie.seizoen;
import static nl.strategiekaart.tijd.Tijdwoorden.MAAND;
import static nl.strategiekaart.tijd.Tijdwoorden.MAANDEN;
import static nl.strategiekaart.tijd.Tijdwoorden.RANG;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one stretch of time out of words as {@link Tijdwoorden} writes them: "najaar 2026", "14
 * juni 2026", "begin schooljaar 2026/2027".
 */
final class LeesTijdvak {

  /** Words around a time that do not change it. */
  private static final Pattern VULLING =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:de|het|'t|in|op|van|rond|rondom|circa|omstreeks|ongeveer|gedurende|tijdens"
              + "|ergens|loop|jaar|jaren|maand|maanden|hele|heel|gehele|volledige|kalenderjaar"
              + "|begrotingsjaar|boekjaar|subsidiejaar|(?:beleids|plan|cultuurplan|cultuurnota|college|raads|bestuurs|subsidie|project|uitvoerings)?periode|naar verwachting|verwachting"
              + "|verwacht|verwachte|gepland|geplande|planning|streven|streefdatum|indicatief"
              + "|vermoedelijk|waarschijnlijk|eenmalig|incidenteel|gefaseerd|fasen|datum)(?![\\p{L}\\d])");

  private static final Pattern DEEL =
      Pattern.compile(
          "(?:(?<begin>begin|vroege?)|(?<medio>medio|midden|halverwege|half|mid)|(?:einde?|laat|late)) (?<rest>.+)");

  /** It goes on before or after what it says. */
  private static final Pattern OPEN = Pattern.compile("^[-/]|[-/]$");

  private static final Pattern JAAR_VOOROP = Pattern.compile("(\\d{4}) (.+)");
  private static final Pattern HELFT_VAN_MAAND =
      Pattern.compile("(eerste|tweede) helft (" + MAAND + " \\d{4})");

  /** Twelve months that begin in another month than January. */
  private static final Map<String, Integer> EERSTE_MAANDEN =
      Map.ofEntries(
          Map.entry("schooljaar", 8),
          Map.entry("schooljaren", 8),
          Map.entry("seizoen", 9),
          Map.entry("theaterseizoen", 9),
          Map.entry("concertseizoen", 9),
          Map.entry("cultuurseizoen", 9),
          Map.entry("cultureel seizoen", 9),
          Map.entry("culturele seizoen", 9),
          Map.entry("studiejaar", 9),
          Map.entry("collegejaar", 9),
          Map.entry("academisch", 9),
          Map.entry("cursusjaar", 9));

  private static final Map<String, Integer> SEIZOENEN =
      Map.of("voorjaar", 3, "lente", 3, "zomer", 6, "najaar", 9, "herfst", 9);

  private static final Pattern GEBROKEN_JAAR =
      Pattern.compile(
          "(?<naam>winter|"
              + String.join("|", EERSTE_MAANDEN.keySet())
              + ") (?<van>\\d{4}) (?<tot>\\d{4})");
  private static final Pattern DAG =
      Pattern.compile("(?<dag>\\d{1,2}) (?<maand>" + MAAND + ") (?<jaar>\\d{4})");
  private static final Pattern WEEK = Pattern.compile("w(?<week>\\d{1,2}) (?<jaar>\\d{4})");
  private static final Pattern IN_JAAR =
      Pattern.compile(
          "(?:(?<helft>eerste|tweede) helft "
              + "|(?<kwartaal>eerste|tweede|derde|vierde) kwartaal "
              + "|(?<tertaal>eerste|tweede|derde) (?:tertaal|trimester) "
              + "|(?<seizoen>"
              + String.join("|", SEIZOENEN.keySet())
              + ") "
              + "|(?<maand>"
              + MAAND
              + ") )?(?<jaar>\\d{4})");

  private LeesTijdvak() {}

  /** The stretch that the words say; null when they say none, or more than one. */
  static Tijdvak lees(String woorden) {
    if (OPEN.matcher(woorden).find()) {
      return null;
    }
    String tekst = zonderVulling(woorden);
    try {
      Tijdvak gelezen = kern(tekst);
      Matcher jaarVoorop = JAAR_VOOROP.matcher(tekst);
      return gelezen == null && jaarVoorop.matches()
          ? kern(jaarVoorop.group(2) + " " + jaarVoorop.group(1))
          : gelezen;
    } catch (DateTimeException bestaatNiet) {
      return null;
    }
  }

  /** Whether there is nothing in the words that could be a time. */
  static boolean zegtNiets(String woorden) {
    return zonderVulling(woorden).isEmpty();
  }

  /** Without the dashes in "eerste kwartaal / 2025" either. */
  private static String zonderVulling(String woorden) {
    return VULLING
        .matcher(woorden.replaceAll("[/,:-]", " "))
        .replaceAll(" ")
        .replaceAll(" +", " ")
        .strip();
  }

  private static Tijdvak kern(String tekst) {
    Matcher deel = DEEL.matcher(tekst);
    if (deel.matches()) {
      // "Begin - eind 2026" is two of them.
      String rest = deel.group("rest");
      Tijdvak geheel = DEEL.matcher(rest).matches() ? null : kern(rest);
      return geheel == null
          ? null
          : geheel.deel(
              deel.group("begin") != null
                  ? Tijdvak.Deel.begin
                  : deel.group("medio") != null ? Tijdvak.Deel.medio : Tijdvak.Deel.eind);
    }
    Matcher helft = HELFT_VAN_MAAND.matcher(tekst);
    if (helft.matches()) {
      return kern(helft.group(2)).helft(helft.group(1).equals("tweede"));
    }
    Matcher gebroken = GEBROKEN_JAAR.matcher(tekst);
    if (gebroken.matches()) {
      return gebroken(gebroken);
    }
    Matcher opDag = DAG.matcher(tekst);
    if (opDag.matches()) {
      return Tijdvak.eenDag(
          LocalDate.of(
              getal(opDag, "jaar"),
              1 + MAANDEN.indexOf(opDag.group("maand")),
              getal(opDag, "dag")));
    }
    Matcher inWeek = WEEK.matcher(tekst);
    if (inWeek.matches()) {
      return week(getal(inWeek, "jaar"), getal(inWeek, "week"));
    }
    Matcher inJaar = IN_JAAR.matcher(tekst);
    return inJaar.matches() ? inJaar(inJaar) : null;
  }

  private static int getal(Matcher m, String groep) {
    return Integer.parseInt(m.group(groep));
  }

  private static Tijdvak inJaar(Matcher m) {
    int jaartal = getal(m, "jaar");
    if (m.group("helft") != null) {
      return Tijdvak.maanden(jaartal, 1 + 6 * RANG.indexOf(m.group("helft")), 6, halfjaar);
    }
    if (m.group("kwartaal") != null) {
      return Tijdvak.maanden(jaartal, 1 + 3 * RANG.indexOf(m.group("kwartaal")), 3, kwartaal);
    }
    if (m.group("tertaal") != null) {
      return Tijdvak.maanden(jaartal, 1 + 4 * RANG.indexOf(m.group("tertaal")), 4, maand);
    }
    if (m.group("seizoen") != null) {
      return Tijdvak.maanden(jaartal, SEIZOENEN.get(m.group("seizoen")), 3, seizoen);
    }
    return m.group("maand") == null
        ? Tijdvak.maanden(jaartal, 1, 12, jaar)
        : Tijdvak.maanden(jaartal, 1 + MAANDEN.indexOf(m.group("maand")), 1, maand);
  }

  /** Over the turn of two years; a winter of one year could be either of two. */
  private static Tijdvak gebroken(Matcher m) {
    int jaartal = getal(m, "van");
    if (getal(m, "tot") != jaartal + 1) {
      return null;
    }
    return m.group("naam").equals("winter")
        ? Tijdvak.maanden(jaartal, 12, 3, seizoen)
        : Tijdvak.maanden(jaartal, EERSTE_MAANDEN.get(m.group("naam")), 12, maand);
  }

  /** From its Monday to its Sunday; null when that year has no such week. */
  private static Tijdvak week(int jaartal, int week) {
    LocalDate maandag =
        LocalDate.of(jaartal, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(DayOfWeek.MONDAY);
    return maandag.plusDays(3).getYear() == jaartal
        ? new Tijdvak(maandag, maandag.plusDays(6), dag)
        : null;
  }
}
