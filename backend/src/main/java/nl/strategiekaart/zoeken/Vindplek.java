package nl.strategiekaart.zoeken;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where in something the words stand that were looked for. */
@Schema(name = "Vindplek", description = "De plek in de tekst waar de woorden staan.")
public record Vindplek(
    @Schema(description = "Naam van het veld.", examples = "hoe") String veld,
    @Schema(description = "Een stuk van de tekst, met wat is gevonden apart.") List<Stuk> stukken) {

  private static final int LANGSTE = 220;
  private static final int AANLOOP = 60;

  /** A piece of a text. */
  @Schema(name = "Tekststuk")
  public record Stuk(
      @Schema(description = "Tekst.", examples = "De cultuurmakelaar") String tekst,
      @Schema(description = "Of dit is gevonden.", examples = "true") boolean gevonden) {}

  private record Plek(Woord woord, int nummer) {}

  /**
   * The place that has most of the words; none when they are only in the name.
   *
   * @param velden text by name of the field, in the order of reading
   */
  public static Optional<Vindplek> van(Zoekvraag vraag, Map<String, String> velden) {
    Vindplek beste = null;
    int meeste = 0;
    int hoogstens = vraag.woorden().size();
    for (Map.Entry<String, String> veld : velden.entrySet()) {
      if (meeste == hoogstens) {
        // No other place has more.
        break;
      }
      String tekst = veld.getValue().strip();
      List<Woord> woorden = Woord.in(tekst);
      List<Integer> geraakt = vraag.raakt(woorden.stream().map(Woord::vorm).toList());
      List<Plek> plekken =
          IntStream.range(0, woorden.size())
              .filter(i -> geraakt.get(i) >= 0)
              .mapToObj(i -> new Plek(woorden.get(i), geraakt.get(i)))
              .toList();
      for (Plek plek : plekken) {
        int van = Math.max(0, plek.woord.van() - AANLOOP);
        List<Plek> samen =
            plekken.stream()
                .filter(
                    ander ->
                        ander.woord.van() >= plek.woord.van() && ander.woord.tot() <= van + LANGSTE)
                .toList();
        Set<Integer> verschillend = new HashSet<>();
        samen.forEach(ander -> verschillend.add(ander.nummer));
        if (verschillend.size() > meeste) {
          meeste = verschillend.size();
          beste = new Vindplek(veld.getKey(), knip(tekst, van, plekken));
        }
      }
    }
    return Optional.ofNullable(beste);
  }

  /** From a word on to a word, with a sign where something was left out. */
  private static List<Stuk> knip(String tekst, int vanaf, List<Plek> plekken) {
    int van = vanaf == 0 ? 0 : naSpatie(tekst, vanaf);
    int tot = van + LANGSTE >= tekst.length() ? tekst.length() : voorSpatie(tekst, van + LANGSTE);
    List<Stuk> stukken = new ArrayList<>();
    int hier = van;
    String begin = van == 0 ? "" : "… ";
    for (Plek plek : plekken) {
      if (plek.woord.van() >= hier && plek.woord.tot() <= tot) {
        voegToe(stukken, begin + tekst.substring(hier, plek.woord.van()), false);
        voegToe(stukken, tekst.substring(plek.woord.van(), plek.woord.tot()), true);
        hier = plek.woord.tot();
        begin = "";
      }
    }
    voegToe(stukken, tekst.substring(hier, tot) + (tot == tekst.length() ? "" : " …"), false);
    return stukken;
  }

  private static void voegToe(List<Stuk> stukken, String tekst, boolean gevonden) {
    if (!tekst.isEmpty()) {
      stukken.add(new Stuk(tekst, gevonden));
    }
  }

  private static int naSpatie(String tekst, int vanaf) {
    int plek = vanaf;
    while (plek > 0 && !Character.isWhitespace(tekst.charAt(plek - 1))) {
      plek++;
      if (plek - vanaf > AANLOOP / 2) {
        return vanaf;
      }
    }
    return plek;
  }

  private static int voorSpatie(String tekst, int tot) {
    int plek = tot;
    while (plek > tot - AANLOOP && !Character.isWhitespace(tekst.charAt(plek))) {
      plek--;
    }
    return plek > tot - AANLOOP ? plek : tot;
  }
}
