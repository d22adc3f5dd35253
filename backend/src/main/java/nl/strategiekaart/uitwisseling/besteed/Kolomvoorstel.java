package nl.strategiekaart.uitwisseling.besteed;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.strategiekaart.blad.Eenheid;
import nl.strategiekaart.blad.LeesBedrag;
import nl.strategiekaart.blad.Notatie;
import nl.strategiekaart.uitwisseling.besteed.BestedingskolommenView.Tekenmogelijkheid;

/**
 * What the columns of a file probably are: by their names, and by what is in them. Only a proposal:
 * what is not clear stays open.
 */
final class Kolomvoorstel {

  private static final Pattern CODE =
      Pattern.compile(
          "kostenplaats|grootboek|fcl|ecl|kpl|kostensoort|rekening|product|code|project");
  private static final Pattern NAAM =
      Pattern.compile("naam|omschrijving.*(kosten|grootboek|kpl|fcl)");
  private static final Pattern BEDRAG = Pattern.compile("bedrag|saldo|amount|realisatie|werkelijk");
  private static final Pattern DEBET = Pattern.compile("debet|debit|\\bd\\b");
  private static final Pattern CREDIT = Pattern.compile("credit|\\bc\\b");
  private static final Pattern DATUM = Pattern.compile("datum|date|dag");
  private static final Pattern PERIODE = Pattern.compile("periode|maand|kwartaal|half|^per\\b");
  private static final Pattern JAAR = Pattern.compile("jaar|year");
  private static final List<Pattern> ALLE =
      List.of(CODE, NAAM, BEDRAG, DEBET, CREDIT, DATUM, PERIODE, JAAR);

  private final List<String> kolommen;
  private final List<List<String>> rijen;
  private final Map<Boekingskolom, String> gevonden = new EnumMap<>(Boekingskolom.class);

  Kolomvoorstel(List<String> kolommen, List<List<String>> rijen) {
    this.kolommen = kolommen;
    this.rijen = rijen;
  }

  /** Whether words are a heading that such files have. */
  static boolean isBekend(String kop) {
    String klein = kop.toLowerCase(Locale.ROOT);
    return ALLE.stream().anyMatch(naam -> naam.matcher(klein).find());
  }

  static BestedingsindelingInhoud van(List<String> kolommen, List<List<String>> rijen) {
    return new Kolomvoorstel(kolommen, rijen).maak();
  }

  private BestedingsindelingInhoud maak() {
    String datum = kies(Boekingskolom.tijd, DATUM, kolom -> !datumvormen(kolom).isEmpty());
    String tijd = datum == null ? kies(Boekingskolom.tijd, PERIODE, kolom -> true) : datum;
    if (datum == null && (tijd == null || !elke(tijd, ".*\\d{4}.*"))) {
      kies(Boekingskolom.jaar, JAAR, kolom -> elke(kolom, "\\d{4}"));
    }
    String debet = kies(Boekingskolom.debet, DEBET, this::isBedrag);
    String credit = debet == null ? null : kies(Boekingskolom.credit, CREDIT, this::isBedrag);
    String bedrag = credit == null ? kiesBedrag() : null;
    Optional<String> teken = bedrag == null ? Optional.empty() : tekenkolom(bedrag);
    teken.ifPresent(kolom -> gevonden.put(Boekingskolom.teken, kolom));
    kies(Boekingskolom.naam, NAAM, kolom -> !isBedrag(kolom));
    kies(Boekingskolom.code, CODE, kolom -> !waarden(kolom).isEmpty());
    if (credit == null) {
      gevonden.remove(Boekingskolom.debet);
    }
    Notatie notatie =
        notatie(credit == null ? Stream.ofNullable(bedrag) : Stream.of(debet, credit));
    return new BestedingsindelingInhoud(
        gevonden.entrySet().stream()
            .map(een -> new Boekingskolomkeuze(een.getKey(), een.getValue()))
            .toList(),
        teken.map(kolom -> Tekenkolom.tekens(waarden(kolom))).orElse(List.of()),
        notatie,
        datum != null ? Tijdsoort.datum : tijd == null ? null : tijdsoort(tijd),
        datumvorm(datum, notatie),
        List.of());
  }

  /** The columns that can say what goes off, for who chooses one. */
  List<Tekenmogelijkheid> mogelijkeTekens() {
    return kolommen.stream()
        .filter(kolom -> Tekenkolom.isMogelijk(waarden(kolom)))
        .map(kolom -> new Tekenmogelijkheid(kolom, Tekenkolom.tekens(waarden(kolom))))
        .toList();
  }

  /** The column that says what goes off, if that is more than the minus of the amounts says. */
  private Optional<String> tekenkolom(String bedragkolom) {
    return kies(gevonden.values(), Tekenkolom::is, kolom -> naast(kolom, bedragkolom).zegtMeer());
  }

  /** One that was not chosen, and says so or may say that some rows do not count. */
  Optional<String> ongekozenTeken(String bedragkolom, Collection<String> gekozen) {
    Predicate<String> telt = kolom -> naast(kolom, bedragkolom).isAnders();
    return kies(gekozen, Tekenkolom::is, telt).or(() -> kies(gekozen, Tekenkolom::lijkt, telt));
  }

  private Optional<String> kies(
      Collection<String> gekozen,
      BiPredicate<String, Collection<String>> isTeken,
      Predicate<String> telt) {
    return kolommen.stream()
        .filter(kolom -> !gekozen.contains(kolom) && isTeken.test(kolom, alle(kolom)))
        .filter(telt)
        .findFirst();
  }

  private Tekenkolom.Naast naast(String kolom, String bedragkolom) {
    return Tekenkolom.Naast.van(alle(kolom), alle(bedragkolom));
  }

  /** The first column whose name and cells both fit; each is used once. */
  private String kies(Boekingskolom wat, Pattern naam, Predicate<String> inhoud) {
    Optional<String> eerste = mogelijk(naam, inhoud).findFirst();
    eerste.ifPresent(kolom -> gevonden.put(wat, kolom));
    return eerste.orElse(null);
  }

  private Stream<String> mogelijk(Pattern naam, Predicate<String> inhoud) {
    return kolommen.stream()
        .filter(kolom -> !gevonden.containsValue(kolom))
        .filter(kolom -> naam.matcher(kolom.toLowerCase(Locale.ROOT)).find())
        .filter(inhoud);
  }

  /** The only amount, or the one that is called just that. */
  private String kiesBedrag() {
    List<String> bedragen = mogelijk(BEDRAG, this::isBedrag).toList();
    Optional<String> gewoon =
        bedragen.stream().filter(kolom -> kolom.matches("(?i)bedrag|amount")).findFirst();
    String een = gewoon.orElse(bedragen.size() == 1 ? bedragen.get(0) : null);
    if (een != null) {
      gevonden.put(Boekingskolom.bedrag, een);
    }
    return een;
  }

  private List<String> alle(String kolom) {
    int welke = kolommen.indexOf(kolom);
    return rijen.stream().map(rij -> rij.get(welke)).toList();
  }

  private List<String> waarden(String kolom) {
    return alle(kolom).stream().filter(cel -> !cel.isBlank()).toList();
  }

  /** In which all of them are days; the order of most Dutch files first. */
  private List<Datumvorm> datumvormen(String kolom) {
    List<String> waarden = waarden(kolom);
    return Arrays.stream(Datumvorm.values())
        .filter(
            vorm -> !waarden.isEmpty() && waarden.stream().allMatch(cel -> past(vorm::lees, cel)))
        .toList();
  }

  /** In a file that is English otherwise, 03/04 may be of March. */
  private Datumvorm datumvorm(String kolom, Notatie notatie) {
    List<Datumvorm> mogelijk = kolom == null ? List.of() : datumvormen(kolom);
    boolean isTwijfel = mogelijk.size() > 1 && notatie == Notatie.engels;
    return mogelijk.isEmpty() || isTwijfel ? null : mogelijk.get(0);
  }

  private boolean isBedrag(String kolom) {
    return elke(kolom, "[^\\p{L}]*(?:EUR)?[^\\p{L}]*") && elke(kolom, ".*[\\d-].*");
  }

  private boolean elke(String kolom, String vorm) {
    return waarden(kolom).stream().allMatch(cel -> cel.matches(vorm));
  }

  /** Only what no amount contradicts; null when the amounts could be in either notation. */
  private Notatie notatie(Stream<String> van) {
    List<String> bedragen = van.map(this::waarden).flatMap(List::stream).toList();
    long nederlands = bedragen.stream().filter(cel -> past(cel, Notatie.nederlands)).count();
    long engels = bedragen.stream().filter(cel -> past(cel, Notatie.engels)).count();
    if (bedragen.isEmpty()
        || nederlands == engels && bedragen.stream().anyMatch(b -> b.matches(".*[.,].*"))) {
      return null;
    }
    return engels > nederlands ? Notatie.engels : Notatie.nederlands;
  }

  private static boolean past(String cel, Notatie notatie) {
    return LeesBedrag.tekst(cel, Eenheid.euro).in(notatie) != null;
  }

  /** Whether a cell can be read like this. */
  private static boolean past(Function<String, ?> lees, String cel) {
    try {
      lees.apply(cel);
      return true;
    } catch (OnleesbaarException nee) {
      return false;
    }
  }

  private Tijdsoort tijdsoort(String kolom) {
    String naam = kolom.toLowerCase(Locale.ROOT);
    List<String> waarden = waarden(kolom);
    if (naam.contains("kwartaal")
        || waarden.stream().anyMatch(w -> w.matches("(?i).*[qk]\\s*[1-4].*"))) {
      return Tijdsoort.kwartaal;
    }
    if (naam.contains("half") || waarden.stream().anyMatch(w -> w.matches("(?i).*h\\s*[12].*"))) {
      return Tijdsoort.halfjaar;
    }
    return Tijdsoort.maand;
  }
}
