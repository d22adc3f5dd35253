package nl.strategiekaart.blad;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Schoon;

/**
 * Reads amounts as they stand in files, in Dutch and in English notation; exactly, and never by
 * guessing between two amounts that differ a factor thousand. The site reads what people type by
 * the same rules: both are held to one table of cases.
 */
public final class LeesBedrag {

  private static final int MEESTE_CIJFERS = 12;
  private static final int CENTEN = 2;

  /** What a spreadsheet shows and compares of a number; what it stores beyond that is noise. */
  private static final int CIJFERS_VAN_SPREADSHEET = 15;

  private static final String TE_VEEL_DECIMALEN = "Een bedrag heeft hooguit twee decimalen.";
  private static final String TE_GROOT = "Een bedrag heeft hooguit twaalf cijfers voor de komma.";
  private static final String GEEN_BEDRAG = "Dit is geen bedrag en geen PM.";
  private static final String ZONDER_BEDRAG =
      "Hier staat geen bedrag. Zet het bedrag erbij, of PM als dat nog niet bekend is.";

  /** A note in the margin is no part of the amount. */
  private static final Pattern VOETNOOT = Pattern.compile(" ?(?:\\*{1,3}\\)?|[¹²³⁴⁵⁶⁷⁸⁹]\\)?)$");

  private static final Pattern PM =
      Pattern.compile("p\\.?\\s?m\\.?|pro memorie", Pattern.CASE_INSENSITIVE);
  private static final Pattern NIET_VAN_TOEPASSING =
      Pattern.compile("[–—]|n\\.? ?v\\.? ?t\\.?|niet van toepassing", Pattern.CASE_INSENSITIVE);

  /** How a spreadsheet shows nothing as money, and how tables write it. */
  private static final Pattern NIHIL =
      Pattern.compile("(?:€ ?)?-{1,2}|- ?€|€ ?[–—]|nihil", Pattern.CASE_INSENSITIVE);

  private static final Pattern NOG_NIET =
      Pattern.compile(
          "stelpost.*|n\\.? ?t\\.? ?b\\.?|n\\.? ?n\\.? ?b\\.?|nog (?:te bepalen|niet bekend)|onbekend",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STREEPJE =
      Pattern.compile("(\\d+|[1-9]\\d{0,2}(?:\\.\\d{3})+),[-–—]{1,2}");
  private static final Pattern DRIE = Pattern.compile("([1-9]\\d{0,2})([.,])(\\d{3})");

  /** What a person writes as PM. */
  public static final Gelezen PRO_MEMORIE = Gelezen.als(Geld.PM);

  private final int nullen;

  private LeesBedrag(Eenheid eenheid) {
    nullen = eenheid.nullen;
  }

  /**
   * What stands in a cell; nothing in it is empty.
   *
   * @param vakje the cell; null when there is nothing in it
   */
  public static Gelezen vakje(Vakje vakje, Eenheid eenheid) {
    if (vakje == null) {
      return Gelezen.als(Geld.LEEG);
    }
    return switch (vakje.soort()) {
      case tekst -> tekst(vakje.tekst(), eenheid);
      case getal -> getal(vakje.tekst(), eenheid);
      case datum -> Gelezen.mislukt("Hier staat een datum, geen bedrag.");
      case tijd -> Gelezen.mislukt("Hier staat een tijd (" + vakje.getoond() + "), geen bedrag.");
      case procent ->
          Gelezen.mislukt("Hier staat een percentage (" + vakje.getoond() + "), geen bedrag.");
      case anders ->
          Gelezen.mislukt(
              "Het bestand toont hier "
                  + (vakje.getoond().isEmpty() ? "niets" : "'" + vakje.getoond() + "'")
                  + ", maar er staat "
                  + vakje.tekst()
                  + " in. Zet de celopmaak op een gewoon getal.");
      case fout -> Gelezen.mislukt("Deze formule geeft een fout: er staat geen bedrag.");
      case zonder_uitkomst ->
          Gelezen.mislukt(
              "Deze formule is nog niet uitgerekend. Open het bestand in een spreadsheetprogramma en"
                  + " sla het op.");
    };
  }

  /** The text of a cell. */
  public static Gelezen tekst(String tekst, Eenheid eenheid) {
    return new LeesBedrag(eenheid)
        .tekst(VOETNOOT.matcher(Schoon.opEenRegel(tekst)).replaceFirst(""));
  }

  private Gelezen tekst(String schoon) {
    if (schoon.isEmpty() || NIET_VAN_TOEPASSING.matcher(schoon).matches()) {
      return Gelezen.als(Geld.LEEG);
    }
    if (PM.matcher(schoon).matches()) {
      return PRO_MEMORIE;
    }
    if (NIHIL.matcher(schoon).matches()) {
      return Gelezen.van(BigDecimal.ZERO, null);
    }
    if (NOG_NIET.matcher(schoon).matches()) {
      return Gelezen.mislukt(ZONDER_BEDRAG);
    }
    String kaal = zonderMunt(schoon);
    boolean haakjes = kaal.matches("\\(.+\\)");
    String rest = haakjes ? zonderMunt(kaal.substring(1, kaal.length() - 1).strip()) : kaal;
    boolean plus = rest.startsWith("+");
    boolean ervoor = rest.matches("[-−–].*");
    rest = plus || ervoor ? rest.substring(1).strip() : rest;
    boolean erachter = rest.matches(".*\\d ?[-−]");
    rest = erachter ? rest.substring(0, rest.length() - 1).strip() : rest;
    int tekens = (haakjes ? 1 : 0) + (plus ? 1 : 0) + (ervoor ? 1 : 0) + (erachter ? 1 : 0);
    return tekens > 1 ? Gelezen.mislukt(GEEN_BEDRAG) : zonderTeken(rest, tekens == 1 && !plus);
  }

  private static String zonderMunt(String tekst) {
    return tekst
        .replaceFirst("(?i)^([-−–+]?) ?(?:€|eur\\b) ?", "$1")
        .strip()
        .replaceFirst("(?i) ?(?:€|euro?)$", "");
  }

  private Gelezen zonderTeken(String rest, boolean min) {
    Matcher streepje = STREEPJE.matcher(rest);
    if (streepje.matches()) {
      return bedrag(min, streepje.group(1), "", Notatie.nederlands);
    }
    Matcher drie = DRIE.matcher(rest);
    if (drie.matches()) {
      return drieCijfers(drie, min);
    }
    boolean inBeide = rest.matches("[\\d ]+");
    for (Notatie notatie : Notatie.values()) {
      Matcher vorm = notatie.vorm.matcher(rest);
      if (vorm.matches() && !rest.isEmpty()) {
        String decimalen = Objects.requireNonNullElse(vorm.group("decimalen"), "");
        return bedrag(min, vorm.group("heel"), decimalen, inBeide ? null : notatie);
      }
    }
    return Gelezen.mislukt(GEEN_BEDRAG);
  }

  /** Thousands, or three decimals: only the file or a person can tell. */
  private Gelezen drieCijfers(Matcher drie, boolean min) {
    Notatie duizend = drie.group(2).equals(".") ? Notatie.nederlands : Notatie.engels;
    Map<Notatie, Geld> keuzes = new EnumMap<>(Notatie.class);
    keuzes.put(duizend, bedrag(min, drie.group(1) + drie.group(3), "", null).geld());
    Gelezen decimaal = bedrag(min, drie.group(1), drie.group(3), null);
    if (decimaal.geld() != null) {
      keuzes.put(duizend.andere(), decimaal.geld());
    }
    return Gelezen.onzeker(duizend, keuzes);
  }

  /**
   * A number as a spreadsheet stores it. That is a binary number, written in up to 17 digits: 0.1 +
   * 0.2 is stored as 0.30000000000000004. Up to 15 digits count, which is what the spreadsheet
   * itself shows; what is then still finer than a cent is refused, not rounded.
   */
  public static Gelezen getal(String cijfers, Eenheid eenheid) {
    BigDecimal getal;
    try {
      getal = new BigDecimal(cijfers);
    } catch (NumberFormatException onleesbaar) {
      return Gelezen.mislukt(GEEN_BEDRAG);
    }
    // Before anything else: the digits of 1E999999999 do not fit in any memory.
    if (getal.signum() != 0
        && (long) getal.precision() - getal.scale() + eenheid.nullen > MEESTE_CIJFERS) {
      return Gelezen.mislukt(TE_GROOT);
    }
    BigDecimal getoond =
        getal
            .round(new MathContext(CIJFERS_VAN_SPREADSHEET, RoundingMode.HALF_EVEN))
            .scaleByPowerOfTen(eenheid.nullen)
            .stripTrailingZeros();
    if (getoond.signum() == 0) {
      return Gelezen.van(BigDecimal.ZERO, null);
    }
    return getoond.scale() > CENTEN
        ? Gelezen.mislukt(TE_VEEL_DECIMALEN)
        : Gelezen.van(getoond, null);
  }

  private Gelezen bedrag(boolean min, String heel, String decimalen, Notatie blijktUit) {
    String deel = decimalen.replaceFirst("0+$", "");
    boolean vreemd = decimalen.length() == CENTEN + 1 && blijktUit != null;
    if (deel.length() > CENTEN + nullen || vreemd && nullen == 0) {
      return Gelezen.mislukt(TE_VEEL_DECIMALEN);
    }
    String cijfers = heel.replaceAll("\\D", "").replaceFirst("^0+", "");
    if (cijfers.length() + nullen > MEESTE_CIJFERS) {
      return Gelezen.mislukt(TE_GROOT);
    }
    BigDecimal bedrag = new BigDecimal("0" + cijfers + "." + deel + "0").scaleByPowerOfTen(nullen);
    return Gelezen.van(min ? bedrag.negate() : bedrag, blijktUit);
  }
}
