package nl.strategiekaart.zoeken;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A word in a text, and where it stands.
 *
 * @param van of its first character
 * @param tot behind its last
 */
record Woord(Woordvorm vorm, int van, int tot) {

  private static final CharArraySet STOPWOORDEN = DutchAnalyzer.getDefaultStopSet();

  /** With these people ask, and they are in none of the answers. */
  private static final Set<String> VRAAGWOORDEN =
      Set.of(
          "welke",
          "welk",
          "hoeveel",
          "waar",
          "wanneer",
          "waarom",
          "gaat",
          "komt",
          "krijgt",
          "doet",
          "vind",
          "vindt",
          "zoek",
          "staat",
          "betekent",
          "heet",
          "euro",
          "eur");

  /** By how much the number before it is more. */
  private static final Map<String, Long> VEELVOUDEN =
      Map.of("duizend", 1_000L, "miljoen", 1_000_000L, "mln", 1_000_000L);

  private static final Pattern GETAL =
      Pattern.compile("\\d{1,3}(?:[.\\p{Z}]\\d{3})*(?:,\\d{1,2})?");
  private static final Pattern DUIZENDTALLEN = Pattern.compile("\\d{3}");
  private static final Pattern TUSSEN_DUIZENDEN = Pattern.compile("[.\\p{Z}]");

  /** Of one thread, as making one costs more than most texts do. */
  private static final ThreadLocal<Lezer> LEZER = ThreadLocal.withInitial(Lezer::new);

  /** What says where words begin and end, by the rules of Unicode. */
  private static final class Lezer {
    private final StandardTokenizer woorden = new StandardTokenizer();
    private final CharTermAttribute term = woorden.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute plek = woorden.addAttribute(OffsetAttribute.class);
  }

  /** The words of a text, by the rules of Unicode for where they begin and end. */
  static List<Woord> in(String tekst) {
    List<Woord> woorden = new ArrayList<>();
    Lezer lezer = LEZER.get();
    // Closing it makes it ready for the next text.
    try (StandardTokenizer stroom = lezer.woorden) {
      stroom.setReader(new StringReader(tekst));
      stroom.reset();
      while (stroom.incrementToken()) {
        Woordvorm vorm = Woordvorm.van(lezer.term.toString());
        if (!vorm.vorm().isEmpty()) {
          voegToe(
              woorden, new Woord(vorm, lezer.plek.startOffset(), lezer.plek.endOffset()), tekst);
        }
      }
      stroom.end();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return woorden;
  }

  /** "10 duizend" and "10 000" are one word, the same as 10.000. */
  private static void voegToe(List<Woord> woorden, Woord woord, String tekst) {
    Woord ervoor = woorden.isEmpty() ? null : woorden.get(woorden.size() - 1);
    if (ervoor != null
        && woord.van == ervoor.tot + 1
        && Character.isDigit(tekst.charAt(ervoor.van))) {
      String geschreven = tekst.substring(ervoor.van, ervoor.tot);
      String getal = TUSSEN_DUIZENDEN.matcher(geschreven).replaceAll("");
      String deze = tekst.substring(woord.van, woord.tot);
      Long veelvoud = VEELVOUDEN.get(woord.vorm.vorm());
      String samen =
          !GETAL.matcher(geschreven).matches()
              ? null
              : veelvoud != null
                  ? maal(getal, veelvoud)
                  : Character.isSpaceChar(tekst.charAt(ervoor.tot))
                          && getal.indexOf(',') < 0
                          && DUIZENDTALLEN.matcher(deze).matches()
                      ? getal + deze
                      : null;
      if (samen != null) {
        woorden.set(woorden.size() - 1, new Woord(Woordvorm.van(samen), ervoor.van, woord.tot));
        return;
      }
    }
    woorden.add(woord);
  }

  private static String maal(String getal, long veelvoud) {
    return new BigDecimal(getal.replace(',', '.'))
        .multiply(BigDecimal.valueOf(veelvoud))
        .toBigInteger()
        .toString();
  }

  /** Itself, or the other in its place when it is that one. */
  Woord als(Woordvorm deze, Woordvorm ander) {
    return vorm.equals(deze) ? new Woord(ander, van, tot) : this;
  }

  /** Whether it says nothing about what a text is about. */
  boolean isStopwoord() {
    String woord = vorm.vorm();
    return STOPWOORDEN.contains(woord) || VRAAGWOORDEN.contains(woord);
  }
}
