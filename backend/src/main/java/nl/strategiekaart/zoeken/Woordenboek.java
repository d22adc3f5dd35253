package nl.strategiekaart.zoeken;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The Dutch words that are known, each form with the words of which it is one: "podia" of podium.
 * The list and its signs for the parts of speech (ZNW noun, WKW verb, BNW adjective) are those of
 * LanguageTool's Dutch dictionary.
 */
final class Woordenboek {

  private static final String MAP = "/org/languagetool/resource/nl/dutch.";
  private static final Dictionary VORMEN = lees();

  private static final String ZELFSTANDIG = "ZNW";
  private static final String BIJVOEGLIJK = "BNW:STL:ONV";
  private static final String VERBOGEN = "BNW:STL:VRB";
  private static final String WERKWOORD_STAM = "WKW:TGW:1EP";
  private static final String INFINITIEF = "WKW:TGW:INF";

  /** What makes another word of a verb, not a compound: "voor" in voorstelling. */
  private static final Set<String> VOORVOEGSELS = Set.of("BYW", "VRZ", "VGW", "VNW", "LID", "TEL");

  /** But for these, that say where something lies. */
  private static final Set<String> PLEKKEN = Set.of("binnen", "buiten");

  /** Words by themselves, but endings of others: "schrijfster" has nothing to do with a star. */
  private static final Set<String> ACHTERVOEGSELS =
      Set.of(
          "aars", "ster", "sters", "erij", "loos", "eren", "schap", "heid", "maal", "king", "lijk",
          "lijker", "baar", "sten", "ting", "tijk");

  /** In "stadsdichter" and "kinderboek", between one word and the next. */
  private static final List<String> TUSSENKLANKEN = List.of("s", "en", "e", "er", "n");

  /** Of shorter words too many are found where they are not meant: "cult-uur". */
  private static final int KORTSTE_DEEL = 4;

  /** But for these, of which policy on culture is full. */
  private static final Set<String> KORTE_DELEN =
      Set.of("pop", "les", "dag", "lab", "bus", "pas", "wet", "kom", "hal", "hof", "zzp", "jam");

  private static final int LANGSTE_WOORD = 60;

  /** Of one thread. */
  private final DictionaryLookup boek = new DictionaryLookup(VORMEN);

  private record Vorm(String van, String soort) {}

  private static Dictionary lees() {
    try (InputStream woorden = Woordenboek.class.getResourceAsStream(MAP + "dict");
        InputStream opzet = Woordenboek.class.getResourceAsStream(MAP + "info")) {
      return Dictionary.read(woorden, opzet);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /**
   * Of which words this is a form; empty when it is not known. Of what can be a noun or a verb it
   * is the noun, or else "leden" would be found by who looks for suffering; but a whole verb is
   * itself too, and "culturele" is of cultureel.
   */
  List<String> grondwoorden(String woord) {
    List<Vorm> vormen = vormen(woord);
    boolean zelfstandig = vormen.stream().anyMatch(vorm -> vorm.soort.startsWith(ZELFSTANDIG));
    return vormen.stream()
        .filter(
            vorm ->
                !zelfstandig
                    || vorm.soort.startsWith(ZELFSTANDIG)
                    || vorm.soort.equals(INFINITIEF)
                    || vorm.soort.equals(VERBOGEN))
        .map(Vorm::van)
        .distinct()
        .toList();
  }

  /** Whether it is a word, or made of words. */
  boolean kent(String woord) {
    String klein = woord.toLowerCase(Locale.ROOT);
    return !vormen(klein).isEmpty() || !delen(klein).isEmpty();
  }

  /**
   * The words of which a compound is made, the last as it stands there; empty when it is none. As
   * few as possible: "netwerk" is one word in cultuurnetwerk.
   */
  List<String> delen(String woord) {
    return woord.length() <= KORTSTE_DEEL || woord.length() > LANGSTE_WOORD
        ? List.of()
        : splits(woord);
  }

  /**
   * A way to read the first letters of a word.
   *
   * @param kosten the fewer words the better, and then the fewer letters in between: "gevel-stenen"
   */
  private record Lezing(List<String> delen, int kosten) {}

  /** A piece of a word. */
  private record Stuk(String woord, boolean metTussenklank) {}

  private List<String> splits(String woord) {
    int lengte = woord.length();
    List<Lezing> tot = new ArrayList<>();
    tot.add(new Lezing(List.of(), 0));
    for (int einde = 1; einde <= lengte; einde++) {
      Lezing beste = null;
      // Of two that are as good the one that ends in the shortest: "buurt-huizen".
      for (int begin = einde - 1; begin >= 0; begin--) {
        Lezing ervoor = tot.get(begin);
        if (ervoor == null || beste != null && ervoor.kosten + 2 >= beste.kosten) {
          continue;
        }
        String stuk = woord.substring(begin, einde);
        Optional<Stuk> deel =
            einde < lengte ? begin(stuk) : begin > 0 ? eind(stuk) : Optional.empty();
        if (deel.isPresent()) {
          int kosten = ervoor.kosten + (deel.get().metTussenklank ? 3 : 2);
          if (beste == null || kosten < beste.kosten) {
            List<String> delen = new ArrayList<>(ervoor.delen);
            delen.add(deel.get().woord);
            beste = new Lezing(delen, kosten);
          }
        }
      }
      tot.add(beste);
    }
    Lezing alles = tot.get(lengte);
    return alles == null ? List.of() : alles.delen;
  }

  private Optional<Stuk> eind(String stuk) {
    return isLangGenoeg(stuk) && isZelfstandig(stuk)
        ? Optional.of(new Stuk(stuk, false))
        : Optional.empty();
  }

  private Optional<Stuk> begin(String stuk) {
    if (isZelfstandig(stuk) && isBegin(stuk)) {
      return Optional.of(new Stuk(stuk, false));
    }
    // "stads" is a word, but what it says is stad.
    return Stream.concat(
            TUSSENKLANKEN.stream()
                .filter(stuk::endsWith)
                .map(klank -> stuk.substring(0, stuk.length() - klank.length()))
                .filter(this::isBegin)
                .map(woord -> new Stuk(woord, true)),
            isBegin(stuk) ? Stream.of(new Stuk(stuk, false)) : Stream.empty())
        .findFirst();
  }

  private static boolean isLangGenoeg(String stuk) {
    return KORTE_DELEN.contains(stuk) || stuk.length() >= KORTSTE_DEEL;
  }

  private boolean isZelfstandig(String stuk) {
    return !ACHTERVOEGSELS.contains(stuk)
        && vormen(stuk).stream().anyMatch(vorm -> vorm.soort.startsWith(ZELFSTANDIG));
  }

  private boolean isBegin(String stuk) {
    if (PLEKKEN.contains(stuk)) {
      return true;
    }
    if (!isLangGenoeg(stuk)) {
      return false;
    }
    List<Vorm> vormen = vormen(stuk);
    Predicate<Vorm> kan =
        vorm ->
            vorm.soort.startsWith(ZELFSTANDIG)
                || vorm.soort.equals(WERKWOORD_STAM)
                || vorm.soort.equals(BIJVOEGLIJK);
    return vormen.stream().anyMatch(kan)
        && vormen.stream()
            .map(vorm -> vorm.soort.split(":")[0])
            .noneMatch(soort -> VOORVOEGSELS.contains(soort));
  }

  private List<Vorm> vormen(String woord) {
    return boek.lookup(woord).stream()
        .map(WordData::clone)
        .map(vorm -> new Vorm(vorm.getStem().toString(), String.valueOf(vorm.getTag())))
        .collect(Collectors.toList());
  }
}
