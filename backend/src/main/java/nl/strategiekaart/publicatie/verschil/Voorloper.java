package nl.strategiekaart.publicatie.verschil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.publicatie.verschil.Inhoud.Deel;
import nl.strategiekaart.publicatie.verschil.Inhoud.Soort;

/**
 * The plan that another one was made out of, told as if it were an earlier stand of that other one:
 * its parts have the identity of what was made out of them, and a time that only moved along stands
 * where it moved to. So the two are compared as two versies of one agenda are.
 */
public final class Voorloper {

  /** What became of a plan is no part of it, and stays behind when it is copied. */
  private static final Set<String> UITVOERING = Set.of("toegezegd", "besteed");

  private static final Pattern GEDAAN = Pattern.compile("; gedaan(?=\\)$)| \\(gedaan\\)$");
  private static final Pattern KENMERK =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** As a year is written in words; an amount has a dot in its thousands. */
  private static final Pattern JAAR =
      Pattern.compile("(?<![\\d.,-])(?:19|2[01])\\d\\d(?![\\d.,]\\d)");

  private final Map<UUID, UUID> geworden = new HashMap<>();
  private final Map<UUID, Deel> nieuw;
  private final int jaren;
  private int opgeschoven;

  private Voorloper(Map<UUID, UUID> uit, Map<UUID, Deel> nieuw, int jaren) {
    uit.forEach((deel, van) -> geworden.put(van, deel));
    this.nieuw = nieuw;
    this.jaren = jaren;
  }

  /**
   * What differs between a plan and the one that it came from.
   *
   * @param jaren how many years times moved along; 0 when none did
   * @param opgeschoven of how many parts a time only moved along, which is no difference
   */
  public record Uitkomst(Verschil verschil, int jaren, int opgeschoven) {}

  /**
   * Compares them.
   *
   * @param uit by identifier of a part of the new plan: of which part it was made
   */
  public static Uitkomst vergelijk(Inhoud oud, Inhoud nieuw, Map<UUID, UUID> uit) {
    Inhoud nu = new Inhoud(nieuw.delen().stream().map(Voorloper::zonderUitvoering).toList());
    Map<UUID, Deel> perKenmerk =
        nu.delen().stream().collect(Collectors.toMap(Deel::id, deel -> deel));
    Voorloper voorloper = new Voorloper(uit, perKenmerk, eersteJaar(nieuw) - eersteJaar(oud));
    Inhoud was =
        new Inhoud(
            oud.delen().stream()
                .map(Voorloper::zonderUitvoering)
                .map(voorloper::alsNieuw)
                .toList());
    return new Uitkomst(
        Vergelijk.tussen(was, nu),
        voorloper.opgeschoven == 0 ? 0 : voorloper.jaren,
        voorloper.opgeschoven);
  }

  /** In which year an agenda begins: as much as two of them differ, the times of a copy moved. */
  private static int eersteJaar(Inhoud inhoud) {
    return inhoud.delen().stream()
        .filter(deel -> deel.soort() == Soort.agenda)
        .flatMap(deel -> Stream.ofNullable(deel.velden().get("looptijd")))
        .flatMap(looptijd -> jaren(looptijd).stream())
        .findFirst()
        .orElse(0);
  }

  private static Deel zonderUitvoering(Deel deel) {
    Map<String, String> velden = new LinkedHashMap<>(deel.velden());
    velden.keySet().removeAll(UITVOERING);
    velden.computeIfPresent(
        "hoe",
        (veld, stappen) ->
            stappen.lines().map(Voorloper::nogTeDoen).collect(Collectors.joining("\n")));
    return met(deel, velden);
  }

  /** "1. De zaal huren (2026; gedaan)" is the same agreement before it was done. */
  private static String nogTeDoen(String stap) {
    return GEDAAN.matcher(stap).replaceFirst("");
  }

  private static Deel met(Deel deel, Map<String, String> velden) {
    return new Deel(
        deel.id(),
        deel.soort(),
        deel.code(),
        deel.titel(),
        deel.nummer(),
        deel.programmalijn(),
        deel.ouder(),
        deel.plaats(),
        velden,
        deel.verwijzingen());
  }

  private Deel alsNieuw(Deel oud) {
    Map<String, String> verwijzingen = new LinkedHashMap<>();
    oud.verwijzingen().forEach((veld, naar) -> verwijzingen.put(veld, verwijzingen(naar)));
    return new Deel(
        geworden(oud.id()),
        oud.soort(),
        oud.code(),
        oud.titel(),
        oud.nummer(),
        oud.programmalijn() == null ? null : geworden(oud.programmalijn()),
        oud.ouder() == null ? null : KENMERK.matcher(oud.ouder()).replaceAll(this::geworden),
        oud.plaats(),
        velden(oud),
        verwijzingen);
  }

  private UUID geworden(UUID van) {
    return geworden.getOrDefault(van, van);
  }

  private String geworden(MatchResult kenmerk) {
    return geworden(UUID.fromString(kenmerk.group())).toString();
  }

  /** In the order in which the other side has them: that of what they became. */
  private String verwijzingen(String naar) {
    return Stream.of(naar.split(" "))
        .map(UUID::fromString)
        .map((Function<UUID, UUID>) this::geworden)
        .sorted()
        .map(UUID::toString)
        .collect(Collectors.joining(" "));
  }

  private Map<String, String> velden(Deel oud) {
    Deel is = nieuw.getOrDefault(geworden(oud.id()), Deel.GEEN);
    Map<String, String> velden = new LinkedHashMap<>(oud.velden());
    if (oud.soort() == Soort.agenda) {
      // For which period a plan is, is the first that one wants to know.
      return velden;
    }
    velden.replaceAll((veld, was) -> opgeschoven(was, is.velden().get(veld)));
    opgeschoven += velden.equals(oud.velden()) ? 0 : 1;
    return velden;
  }

  /** Line by line, so that of many amounts only the other ones differ. */
  private String opgeschoven(String was, String is) {
    if (is == null || is.equals(was) || jaren == 0) {
      return was;
    }
    List<String> over = new ArrayList<>(is.lines().toList());
    return was.lines()
        .map(
            regel -> {
              Optional<String> later =
                  over.stream().filter(nu -> alleenLater(regel, nu)).findFirst();
              later.ifPresent(over::remove);
              return later.orElse(regel);
            })
        .collect(Collectors.joining("\n"));
  }

  /**
   * Whether two lines differ in years only, and each of those moved along or stayed: when something
   * was measured stays, and so does a year in running text.
   */
  private boolean alleenLater(String was, String is) {
    List<Integer> toen = jaren(was);
    List<Integer> nu = jaren(is);
    if (was.equals(is) || toen.size() != nu.size() || !zonderJaren(was).equals(zonderJaren(is))) {
      return false;
    }
    for (int i = 0; i < toen.size(); i++) {
      int verschil = nu.get(i) - toen.get(i);
      if (verschil != 0 && verschil != jaren) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> jaren(String tekst) {
    return JAAR.matcher(tekst).results().map(MatchResult::group).map(Integer::valueOf).toList();
  }

  private static String zonderJaren(String tekst) {
    return JAAR.matcher(tekst).replaceAll(Matcher.quoteReplacement("…"));
  }
}
