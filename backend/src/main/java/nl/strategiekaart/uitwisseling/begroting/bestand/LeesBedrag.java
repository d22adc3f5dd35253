package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strategiekaart.shared.Geld;

/**
 * Reads amounts as they stand in files, in Dutch and in English notation; exactly, and never by
 * guessing between two amounts that differ a factor thousand. The same rules as the site has for
 * what people type.
 */
public final class LeesBedrag {

  private static final int MEESTE_CIJFERS = 12;

  /** What a spreadsheet shows and compares of a number; what it stores beyond that is noise. */
  private static final int CIJFERS_VAN_SPREADSHEET = 15;

  private static final String TE_VEEL_DECIMALEN = "Een bedrag heeft hooguit twee decimalen.";
  private static final String TE_GROOT = "Een bedrag heeft hooguit twaalf cijfers voor de komma.";
  private static final String GEEN_BEDRAG = "Dit is geen bedrag en geen PM.";

  private static final Pattern RUIMTE = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");
  private static final Pattern PM =
      Pattern.compile("p\\.?\\s?m\\.?|pro memorie", Pattern.CASE_INSENSITIVE);
  private static final Pattern STREEPJE =
      Pattern.compile("(\\d+|[1-9]\\d{0,2}(?:\\.\\d{3})+),[-–—]{1,2}");
  private static final Pattern DRIE = Pattern.compile("([1-9]\\d{0,2})([.,])(\\d{3})");

  private LeesBedrag() {}

  /** The text of a cell. */
  public static Gelezen tekst(String tekst) {
    String schoon = RUIMTE.matcher(tekst).replaceAll(" ").strip();
    if (schoon.isEmpty()) {
      return Gelezen.als(Geld.LEEG);
    }
    if (PM.matcher(schoon).matches()) {
      return Gelezen.als(Geld.PM);
    }
    boolean haakjes = schoon.matches("\\(.+\\)");
    String rest = haakjes ? schoon.substring(1, schoon.length() - 1) : schoon;
    rest = rest.replaceFirst("(?i)^([-−]?) ?(?:€|eur\\b) ?", "$1").strip();
    rest = rest.replaceFirst("(?i) ?(?:€|euro?)$", "");
    boolean teken = rest.matches("(?s)[-−].*");
    rest = teken ? rest.substring(1).strip() : rest;
    if (haakjes && teken) {
      return Gelezen.mislukt(GEEN_BEDRAG);
    }
    boolean min = haakjes || teken;
    Matcher streepje = STREEPJE.matcher(rest);
    if (streepje.matches()) {
      return bedrag(min, streepje.group(1), "", Notatie.nederlands);
    }
    Matcher drie = DRIE.matcher(rest);
    return drie.matches() ? drieCijfers(drie, min) : zonderTeken(rest, min);
  }

  private static Gelezen zonderTeken(String rest, boolean min) {
    boolean inBeide = rest.matches("[\\d ]+");
    for (Notatie notatie : Notatie.values()) {
      Matcher vorm = notatie.vorm.matcher(rest);
      if (vorm.matches()) {
        String decimalen = Objects.requireNonNullElse(vorm.group("decimalen"), "");
        return bedrag(min, vorm.group("heel"), decimalen, inBeide ? null : notatie);
      }
    }
    return Gelezen.mislukt(GEEN_BEDRAG);
  }

  /** Thousands, or three decimals: only the file or a person can tell. */
  private static Gelezen drieCijfers(Matcher drie, boolean min) {
    Notatie duizend = drie.group(2).equals(".") ? Notatie.nederlands : Notatie.engels;
    Map<Notatie, Geld> keuzes = new EnumMap<>(Notatie.class);
    keuzes.put(duizend, bedrag(min, drie.group(1) + drie.group(3), "", null).geld());
    if (drie.group(3).endsWith("0")) {
      String cent = drie.group(3).substring(0, 2);
      keuzes.put(duizend.andere(), bedrag(min, drie.group(1), cent, null).geld());
    }
    return Gelezen.onzeker(duizend, keuzes);
  }

  /**
   * A number as a spreadsheet stores it. That is a binary number, written in up to 17 digits: 0.1 +
   * 0.2 is stored as 0.30000000000000004. Up to 15 digits count, which is what the spreadsheet
   * itself shows; what is then still finer than a cent is refused, not rounded.
   */
  public static Gelezen getal(String cijfers) {
    BigDecimal getal;
    try {
      getal = new BigDecimal(cijfers);
    } catch (NumberFormatException onleesbaar) {
      return Gelezen.mislukt(GEEN_BEDRAG);
    }
    // Before anything else: the digits of 1E999999999 do not fit in any memory.
    if (getal.signum() != 0 && (long) getal.precision() - getal.scale() > MEESTE_CIJFERS) {
      return Gelezen.mislukt(TE_GROOT);
    }
    BigDecimal getoond =
        getal
            .round(new MathContext(CIJFERS_VAN_SPREADSHEET, RoundingMode.HALF_EVEN))
            .stripTrailingZeros();
    if (getoond.signum() == 0) {
      return Gelezen.van(BigDecimal.ZERO, null);
    }
    return getoond.scale() > 2 ? Gelezen.mislukt(TE_VEEL_DECIMALEN) : Gelezen.van(getoond, null);
  }

  private static Gelezen bedrag(boolean min, String heel, String decimalen, Notatie blijktUit) {
    if (decimalen.length() > 2) {
      return Gelezen.mislukt(TE_VEEL_DECIMALEN);
    }
    String cijfers = heel.replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", "");
    if (cijfers.length() > MEESTE_CIJFERS) {
      return Gelezen.mislukt(TE_GROOT);
    }
    BigDecimal bedrag = new BigDecimal(cijfers + "." + (decimalen.isEmpty() ? "0" : decimalen));
    return Gelezen.van(min ? bedrag.negate() : bedrag, blijktUit);
  }
}
