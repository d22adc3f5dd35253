package nl.strategiekaart.organisatie;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A name without what people write now one way and then another; to see whether two names are of
 * the same organisatie.
 *
 * @param letters its letters and digits, in lower case, without accents
 * @param kern the same without the form it has in law, and without articles
 */
record Gelijkenis(String letters, String kern) {

  private static final Set<String> ZONDER =
      Set.of(
          "stichting",
          "vereniging",
          "cooperatie",
          "bv",
          "nv",
          "vof",
          "de",
          "het",
          "een",
          "t",
          "st");

  /** In a name of this length one letter may differ; in one twice as long, two, and never more. */
  private static final int LETTERS_PER_FOUT = 6;

  private static final int FOUTEN = 2;

  static Gelijkenis van(String naam) {
    String schoon =
        Normalizer.normalize(naam, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}|['’‘`´.]", "")
            .toLowerCase(Locale.ROOT)
            .replace("&", " en ")
            .replaceAll("[^a-z0-9]+", " ")
            .strip();
    String kern =
        Arrays.stream(schoon.split(" "))
            .filter(woord -> !ZONDER.contains(woord))
            .collect(Collectors.joining());
    String letters = schoon.replace(" ", "");
    return new Gelijkenis(letters, kern.isEmpty() ? letters : kern);
  }

  /** Whether both are written alike, but for case, spaces, accents and signs. */
  boolean isHetzelfde(Gelijkenis ander) {
    return letters.equals(ander.letters);
  }

  /** Whether one could be the other with a typing error, or with its form in law. */
  boolean lijktOp(Gelijkenis ander) {
    int fouten = Math.min(FOUTEN, Math.min(kern.length(), ander.kern.length()) / LETTERS_PER_FOUT);
    // Two numbers that differ are no typing error: Netwerk 071 and Netwerk 079.
    return cijfers().equals(ander.cijfers())
        && new LevenshteinDistance(fouten).apply(kern, ander.kern) >= 0;
  }

  private String cijfers() {
    return kern.replaceAll("[^0-9]", "");
  }
}
