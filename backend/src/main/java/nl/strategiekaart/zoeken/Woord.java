package nl.strategiekaart.zoeken;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
          "welke", "welk", "hoeveel", "waar", "wanneer", "waarom", "gaat", "komt", "krijgt",
          "doet");

  /** The words of a text, by the rules of Unicode for where they begin and end. */
  static List<Woord> in(String tekst) {
    List<Woord> woorden = new ArrayList<>();
    try (StandardTokenizer lezer = new StandardTokenizer()) {
      CharTermAttribute term = lezer.addAttribute(CharTermAttribute.class);
      OffsetAttribute plek = lezer.addAttribute(OffsetAttribute.class);
      lezer.setReader(new StringReader(tekst));
      lezer.reset();
      while (lezer.incrementToken()) {
        Woordvorm vorm = Woordvorm.van(term.toString());
        if (!vorm.vorm().isEmpty()) {
          woorden.add(new Woord(vorm, plek.startOffset(), plek.endOffset()));
        }
      }
      lezer.end();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return woorden;
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
