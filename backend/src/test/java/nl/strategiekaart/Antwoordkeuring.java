package nl.strategiekaart;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for the text of every answer, whatever was asked. */
final class Antwoordkeuring {

  /** One of these stands in the place of our own address while it is not filled in. */
  private static final Pattern EIGEN_TEKEN = Pattern.compile("[\\uE000-\\uF8FF]");

  private static final Pattern TIJDSTIP =
      Pattern.compile("\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?!:\\d\\dZ\")[^\"]*\"");

  private static final Pattern TEKST = Pattern.compile("json|text|yaml");

  private Antwoordkeuring() {}

  /** What is wrong with it, if anything; of a file that is no text, nothing. */
  static Optional<String> bezwaar(String mediatype, String antwoord) {
    if (mediatype == null || !TEKST.matcher(mediatype).find()) {
      return Optional.empty();
    }
    return Stream.of(EIGEN_TEKEN, TIJDSTIP)
        .map(patroon -> patroon.matcher(antwoord))
        .filter(Matcher::find)
        .map(fout -> rond(antwoord, fout.start()))
        .findFirst();
  }

  private static String rond(String antwoord, int plek) {
    return antwoord.substring(Math.max(0, plek - 60), Math.min(antwoord.length(), plek + 60));
  }
}
