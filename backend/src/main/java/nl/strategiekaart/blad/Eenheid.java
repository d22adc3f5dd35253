package nl.strategiekaart.blad;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.strategiekaart.blad.Leesvraag.Antwoord;
import nl.strategiekaart.shared.Notatie;
import nl.strategiekaart.shared.Schoon;

/** In what amounts are written down: whole budgets often stand in thousands. */
public enum Eenheid {
  euro(0, "Nee: %s is %s"),
  duizend(3, "Ja, in duizenden: %s is %s"),
  miljoen(6, "Ja, in miljoenen: %s is %s");

  private static final String EURO = "(?:€|eur(?:o'?s?)?)";
  private static final String MAAL = "(?:[x×*✕=]|\\b(?:in|maal|keer))\\s*";
  private static final String ER_IS_NIETS_MEER = "(?![., ]?\\d)(?:,?-+)?";

  private static final Pattern DUIZEND =
      Pattern.compile(
          (MAAL + "E?\\s*(?:1[., ]?000\\b" + ER_IS_NIETS_MEER + "|duizend|dzd)").replace("E", EURO)
              + "|\\bduizend(?:en|tallen)? euro|\\bdzd\\b|€ ?'?000\\b|€ ?k\\b"
              + "|(?<![\\p{L}\\d])[kt] ?(?:€|euro?\\b)"
              // With nothing around it but what the amounts are.
              + "|(?:^(?:bedragen|begroting|raming|lasten|baten|20\\d\\d|[^\\p{L}\\d€])*|\\()"
              + (EURO + "\\s*[x×*]?\\s*1[., ]?000\\b" + ER_IS_NIETS_MEER + "\\s*(?:\\)|$)"));
  private static final Pattern MILJOEN =
      Pattern.compile(
          (MAAL + "E?\\s*(?:1[., ]?000[., ]?000\\b|1? ?(?:mln|miljoen))").replace("E", EURO)
              + "|\\bmiljoen(?:en)? euro|€ ?mln\\b|\\bmln\\.? ?(?:€|euro)|\\((?:mln|miljoen)");

  /** How many zeros it stands for. */
  final int nullen;

  private final String alsAntwoord;

  Eenheid(int nullen, String alsAntwoord) {
    this.nullen = nullen;
    this.alsAntwoord = alsAntwoord;
  }

  /** What words say of the unit of amounts; empty when they say nothing. */
  public static Optional<Eenheid> in(String woorden) {
    String klein = Schoon.opEenRegel(woorden).toLowerCase(Locale.ROOT);
    if (MILJOEN.matcher(klein).find()) {
      return Optional.of(miljoen);
    }
    return DUIZEND.matcher(klein).find() ? Optional.of(duizend) : Optional.empty();
  }

  /**
   * Asks whether amounts stand in another unit than euros.
   *
   * @param vraag name of the question
   * @param woorden what says so
   * @param waar where that stands, as in a sentence: "Boven de tabel"
   * @param voorbeeld an amount of the file; or null
   * @return euros as long as nobody answered
   */
  public static Eenheid vraag(
      Vragen vragen, String vraag, String woorden, String waar, BigDecimal voorbeeld) {
    BigDecimal getal = voorbeeld == null ? BigDecimal.ONE : voorbeeld;
    List<Antwoord> antwoorden = new ArrayList<>();
    for (Eenheid een : List.of(in(woorden).orElse(duizend), euro)) {
      BigDecimal euros = getal.scaleByPowerOfTen(een.nullen);
      antwoorden.add(
          new Antwoord(
              een.name(), een.alsAntwoord.formatted(Notatie.getal(getal), Notatie.euro(euros))));
    }
    String tekst =
        "%s staat '%s'. Zijn de bedragen in %s?"
            .formatted(
                waar,
                kort(woorden),
                in(woorden).orElse(duizend) == miljoen ? "miljoenen" : "duizenden");
    String gekozen = vragen.stel(vraag, tekst, antwoorden);
    return Arrays.stream(values())
        .filter(een -> een.name().equals(gekozen))
        .findFirst()
        .orElse(euro);
  }

  private static String kort(String woorden) {
    String regel = Schoon.opEenRegel(woorden);
    return regel.length() <= 80 ? regel : regel.substring(0, 79) + "…";
  }
}
