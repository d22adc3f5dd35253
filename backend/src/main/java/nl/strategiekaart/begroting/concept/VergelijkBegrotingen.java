package nl.strategiekaart.begroting.concept;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.ThemaVerwijzing;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.begroting.BegrotingView.ActieBijRegel;
import nl.strategiekaart.begroting.BegrotingView.Regel;
import nl.strategiekaart.begroting.BegrotingView.ThemaInBegroting;
import nl.strategiekaart.begroting.Totaalreeks;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Celverschil;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.GeraakteActie;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Lijn;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Regelkant;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Regelverschil;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Themaverschil;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Totaalverschil;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Verschilreeks;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Wat;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Totaal;

/**
 * What differs between two begrotingen that are at hand. Asks the database nothing; every total is
 * taken from the two as it stands there.
 */
final class VergelijkBegrotingen {

  private static final BigDecimal HONDERD = new BigDecimal(100);

  private final BegrotingView oud;
  private final BegrotingView nieuw;
  private final List<Integer> jaren;
  private final Map<String, RegelInThema> was;
  private final Map<String, RegelInThema> wordt;

  private VergelijkBegrotingen(BegrotingView oud, BegrotingView nieuw) {
    this.oud = oud;
    this.nieuw = nieuw;
    this.jaren = beide(oud.jaren(), nieuw.jaren()).sorted().toList();
    this.was = regels(oud);
    this.wordt = regels(nieuw);
  }

  private record RegelInThema(ThemaVerwijzing thema, Regel regel) {}

  /**
   * Compares two of them.
   *
   * @param lijnen of the acties in the concept, by actie
   */
  static BegrotingsvergelijkingView tussen(
      Begrotingsstand oud, Begrotingsstand nieuw, Map<UUID, Lijn> lijnen) {
    VergelijkBegrotingen vergelijk = new VergelijkBegrotingen(oud.inhoud(), nieuw.inhoud());
    List<Regelverschil> regels = vergelijk.regels();
    return new BegrotingsvergelijkingView(
        oud.kant(),
        nieuw.kant(),
        vergelijk.jaren,
        vergelijk.reeks(oud.inhoud().begroot(), nieuw.inhoud().begroot()),
        vergelijk.themas(),
        regels,
        vergelijk.geraakt(regels, lijnen));
  }

  private List<Themaverschil> themas() {
    Map<String, ThemaInBegroting> was = themas(oud);
    Map<String, ThemaInBegroting> wordt = themas(nieuw);
    return beide(was.keySet(), wordt.keySet())
        .map(
            code ->
                new Themaverschil(
                    wordt.getOrDefault(code, was.get(code)).thema(),
                    reeks(begroot(was.get(code)), begroot(wordt.get(code)))))
        .toList();
  }

  private static Totaalreeks begroot(ThemaInBegroting thema) {
    return thema == null ? Totaalreeks.NUL : thema.begroot();
  }

  /** What is in either of them, each once: what was there first, then what came. */
  private static <T> Stream<T> beide(Collection<T> was, Collection<T> wordt) {
    return Stream.concat(was.stream(), wordt.stream()).distinct();
  }

  private static Map<String, ThemaInBegroting> themas(BegrotingView van) {
    Map<String, ThemaInBegroting> themas = new LinkedHashMap<>();
    van.themas().forEach(thema -> themas.put(thema.thema().code(), thema));
    return themas;
  }

  private Verschilreeks reeks(Totaalreeks was, Totaalreeks wordt) {
    boolean metBaten = was.baten() != null || wordt.baten() != null;
    return reeks(
        was,
        wordt,
        metBaten ? reeks(baten(was), baten(wordt), null, null) : null,
        metBaten ? reeks(saldo(was), saldo(wordt), null, null) : null);
  }

  private static Totaalreeks baten(Totaalreeks van) {
    return van.baten() == null ? Totaalreeks.NUL : van.baten();
  }

  /** Without baten it is what the lasten are. */
  private static Totaalreeks saldo(Totaalreeks van) {
    return van.saldo() == null ? van : van.saldo();
  }

  private Verschilreeks reeks(
      Totaalreeks was, Totaalreeks wordt, Verschilreeks baten, Verschilreeks saldo) {
    return new Verschilreeks(
        jaren.stream()
            .map(
                jaar ->
                    verschil(
                        van(oud, jaar, was.perJaar(), Totaal.NUL),
                        van(nieuw, jaar, wordt.perJaar(), Totaal.NUL)))
            .toList(),
        verschil(was.totaal(), wordt.totaal()),
        baten,
        saldo);
  }

  /** What a row says about a year; something else when the begroting does not have that year. */
  private static <T> T van(BegrotingView begroting, int jaar, List<T> rij, T anders) {
    int plaats = begroting.jaren().indexOf(jaar);
    return plaats < 0 || plaats >= rij.size() ? anders : rij.get(plaats);
  }

  /**
   * Per cent only says something about the same amounts: with another number of PM it would take a
   * cell that became unknown for one that became cheaper.
   */
  private static Totaalverschil verschil(Totaal oud, Totaal nieuw) {
    BigDecimal was = new BigDecimal(oud.bedrag());
    BigDecimal anders = new BigDecimal(nieuw.bedrag()).subtract(was);
    boolean zegtIets = was.signum() != 0 && oud.aantalPm() == nieuw.aantalPm();
    return new Totaalverschil(
        oud,
        nieuw,
        Geld.tekst(anders),
        zegtIets
            ? anders.multiply(HONDERD).divide(was.abs(), 1, RoundingMode.HALF_UP).toPlainString()
            : null);
  }

  private static Map<String, RegelInThema> regels(BegrotingView van) {
    Map<String, RegelInThema> regels = new LinkedHashMap<>();
    van.themas()
        .forEach(
            in ->
                in.regels()
                    .forEach(
                        regel -> regels.put(regel.code(), new RegelInThema(in.thema(), regel))));
    return regels;
  }

  /** Those that are new, gone or changed; the same code is the same regel. */
  private List<Regelverschil> regels() {
    return beide(was.keySet(), wordt.keySet())
        .map(code -> regel(code, was.get(code), wordt.get(code)))
        .filter(Objects::nonNull)
        .toList();
  }

  private Regelverschil regel(String code, RegelInThema was, RegelInThema wordt) {
    List<Celverschil> cellen =
        jaren.stream()
            .map(
                jaar -> {
                  Geld a = cel(oud, jaar, was);
                  Geld b = cel(nieuw, jaar, wordt);
                  return new Celverschil(jaar, a, b, !a.equals(b));
                })
            .toList();
    boolean inBeide = was != null && wordt != null;
    List<String> velden = inBeide ? velden(was, wordt) : List.of();
    boolean gelijk = inBeide && velden.isEmpty() && cellen.stream().noneMatch(Celverschil::anders);
    Wat wat = was == null ? Wat.nieuw : wordt == null ? Wat.weg : Wat.gewijzigd;
    return gelijk ? null : new Regelverschil(wat, code, kant(was), kant(wordt), velden, cellen);
  }

  private static Geld cel(BegrotingView begroting, int jaar, RegelInThema in) {
    return in == null ? Geld.LEEG : van(begroting, jaar, in.regel.cellen(), Geld.LEEG);
  }

  private static List<String> velden(RegelInThema was, RegelInThema wordt) {
    Regel a = was.regel;
    Regel b = wordt.regel;
    Map<String, Boolean> anders = new LinkedHashMap<>();
    anders.put("thema", !was.thema.code().equals(wordt.thema.code()));
    anders.put("onderdeel", !a.onderdeel().equals(b.onderdeel()));
    anders.put("soort", a.kant() != b.kant());
    anders.put("aard", a.aard() != b.aard());
    anders.put("fte", !Objects.equals(a.fte(), b.fte()));
    anders.put("geldbron", !Objects.equals(code(a), code(b)));
    anders.put("taakveld", !Objects.equals(a.taakveld(), b.taakveld()));
    anders.put("acties", !ids(a).equals(ids(b)));
    return anders.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  private static String code(Regel regel) {
    return regel.geldbron() == null ? null : regel.geldbron().code();
  }

  private static List<UUID> ids(Regel regel) {
    return regel.acties().stream().map(ActieBijRegel::id).sorted().toList();
  }

  private static Regelkant kant(RegelInThema in) {
    return in == null
        ? null
        : new Regelkant(
            in.thema,
            in.regel.onderdeel(),
            in.regel.fte(),
            in.regel.geldbron() == null ? null : in.regel.geldbron().naam(),
            in.regel.taakveld(),
            in.regel.kant(),
            in.regel.aard(),
            in.regel.totaal());
  }

  /** The acties of those regels, in either of the two. */
  private List<GeraakteActie> geraakt(List<Regelverschil> verschillen, Map<UUID, Lijn> lijnen) {
    Map<UUID, String> wat = new LinkedHashMap<>();
    Map<UUID, Set<String>> door = new LinkedHashMap<>();
    for (Regelverschil verschil : verschillen) {
      Stream.of(was.get(verschil.code()), wordt.get(verschil.code()))
          .filter(Objects::nonNull)
          .flatMap(in -> in.regel.acties().stream())
          .forEach(
              actie -> {
                wat.put(actie.id(), actie.wat());
                door.computeIfAbsent(actie.id(), eerste -> new LinkedHashSet<>())
                    .add(verschil.opschrift());
              });
    }
    return door.keySet().stream()
        .map(id -> new GeraakteActie(id, wat.get(id), lijnen.get(id), List.copyOf(door.get(id))))
        .sorted(Comparator.comparing(GeraakteActie::plaats))
        .toList();
  }
}
