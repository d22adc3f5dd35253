package nl.strategiekaart.publicatie.controle;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.strategiekaart.bewerking.Deel;

/**
 * Hints for plain language (B1): long sentences, and words of the office for which there is an
 * everyday one.
 */
final class Leesbaarheid {

  /** Advice for plain Dutch is 15 words on average; much longer ones are hard to follow. */
  private static final int LANGSTE_ZIN = 25;

  private static final Pattern ZIN_EINDE = Pattern.compile("(?<=[.!?:;])\\s+|\\n+");

  /** The beginning of a word, and what to write instead. */
  private static final Map<String, String> GEWONER =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("faciliter", "helpen, mogelijk maken"),
              Map.entry("gefaciliteerd", "geholpen, mogelijk gemaakt"),
              Map.entry("implementer", "invoeren"),
              Map.entry("geïmplementeerd", "ingevoerd"),
              Map.entry("optimaliser", "verbeteren"),
              Map.entry("initiër", "beginnen"),
              Map.entry("stimuler", "aanmoedigen"),
              Map.entry("continuer", "doorgaan met"),
              Map.entry("participer", "meedoen"),
              Map.entry("evaluer", "bekijken hoe het ging"),
              Map.entry("concretiser", "duidelijk maken"),
              Map.entry("prioriter", "kiezen wat eerst komt"),
              Map.entry("inventariser", "op een rij zetten"),
              Map.entry("signaler", "opmerken, laten weten"),
              Map.entry("realiser", "maken, uitvoeren"),
              Map.entry("bewerkstellig", "zorgen voor"),
              Map.entry("borgen", "zorgen dat het blijft"),
              Map.entry("borging", "zorgen dat het blijft"),
              Map.entry("geborgd", "blijvend geregeld"),
              Map.entry("middels", "met, door"),
              Map.entry("teneinde", "om"),
              Map.entry("conform", "volgens"),
              Map.entry("inzake", "over"),
              Map.entry("omtrent", "over"),
              Map.entry("derhalve", "daarom"),
              Map.entry("tevens", "ook"),
              Map.entry("alsmede", "en ook"),
              Map.entry("ingevolge", "door, volgens"),
              Map.entry("met betrekking tot", "over"),
              Map.entry("ten behoeve van", "voor"),
              Map.entry("in het kader van", "voor, door"),
              Map.entry("synergie", "samen meer bereiken"),
              Map.entry("integraal", "samen, in één keer"),
              Map.entry("stakeholder", "betrokkenen"),
              Map.entry("doelgroep", "de mensen om wie het gaat"),
              Map.entry("multidisciplinair", "uit verschillende vakken"),
              Map.entry("interdisciplinair", "uit verschillende vakken")));

  private static final Pattern KANTOORWOORD =
      Pattern.compile(
          "(?<!\\p{L})(" + String.join("|", GEWONER.keySet()) + ")\\p{L}*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Leesbaarheid() {}

  /** The hints for a text that stands in a field. */
  static Stream<Bevinding> van(Deel<?> deel, String veld, String tekst) {
    return Stream.concat(
        ZIN_EINDE
            .splitAsStream(tekst)
            .map(zin -> zin.strip().split("\\s+").length)
            .filter(woorden -> woorden > LANGSTE_ZIN)
            .map(woorden -> Kwestie.lange_zin.in(veld, deel, woorden)),
        KANTOORWOORD
            .matcher(tekst)
            .results()
            .map(
                woord ->
                    Kwestie.moeilijk_woord.in(
                        veld,
                        deel,
                        woord.group().toLowerCase(Locale.ROOT),
                        GEWONER.get(woord.group(1).toLowerCase(Locale.ROOT))))
            .distinct());
  }
}
