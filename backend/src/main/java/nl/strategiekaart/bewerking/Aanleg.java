package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;

/**
 * A unit that is made with everything in it, in one deed; or several parts that come into one that
 * is there. Each part brings its code, names others by theirs, and stands in the order in which it
 * was listed. When all of it is right it is written in one go: a new unit with one line in the
 * trail, what comes into another with one for each part, so that each can be taken back.
 */
public final class Aanleg implements Codewijzer {

  /** The same rule as the domain "code" of the database. */
  private static final String CODE = "(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*";

  /** What is longer is not said again where it is wrong. */
  private static final int LANGSTE = 80;

  private static final int SAMEN = 200;

  private final Inhoudlezer lezer;
  private final Spoor spoor;
  private final Codewijzer erbuiten;
  private final Instant nu;
  private final Map<Class<?>, Map<String, Supplier<? extends Basis>>> bekend = new HashMap<>();
  private final List<NieuwDeel<?, ?>> delen = new ArrayList<>();

  /** In an order in which they can be stored: what a part points to comes before it. */
  private final List<NieuwDeel<?, ?>> gevuld = new ArrayList<>();

  private final List<Aanlegfout> fouten = new ArrayList<>();
  private Basis eenheid;
  private boolean isErAl;

  /**
   * @param nu when a person makes it; null when the installation does
   */
  Aanleg(Inhoudlezer lezer, Spoor spoor, Codewijzer erbuiten, Instant nu) {
    this.nu = nu;
    this.lezer = lezer;
    this.spoor = spoor;
    this.erbuiten = erbuiten;
  }

  /**
   * Something that does not lie in the unit, under the code by which it is named.
   *
   * @param waar as it came in, for when the code was used already
   */
  public void ken(Class<? extends Basis> soort, String code, Basis ding, JsonNode waar) {
    onthoud(soort, code, code, () -> ding, waar);
  }

  /**
   * Takes up the unit itself.
   *
   * @param deel with its identifier, its code, and what it can never do without
   * @param inhoud as a person would send it, but for the codes in it
   */
  public <E extends Deel<I>, I> void begin(Kind<E, I> kind, E deel, ObjectNode inhoud) {
    eenheid = deel;
    neemOp(new NieuwDeel<>(this, kind, deel, inhoud));
  }

  /**
   * What is taken up comes into a unit that is there. Its parts get a code that is free in it: the
   * one that they bring is what they name each other by. The caller holds the lock on it.
   */
  public void beginIn(Basis waar) {
    eenheid = waar;
    isErAl = true;
  }

  /** Takes up a part of it. */
  public <E extends Deel<I>, I> void neemOp(
      Kind<E, I> kind, UUID id, String code, ObjectNode inhoud) {
    E deel = kind.nieuwIn(eenheid);
    deel.id = id;
    deel.code = code;
    neemOp(new NieuwDeel<>(this, kind, deel, inhoud));
  }

  private void neemOp(NieuwDeel<?, ?> nieuw) {
    delen.add(nieuw);
    nieuw.deel.gewijzigdOp = nu;
    eisCode(nieuw.naam(), nieuw.deel.code, nieuw.inhoud);
    String code = nieuw.deel.code;
    String binnen = nieuw.kind.codeBinnen();
    String volledig = binnen == null ? code : nieuw.inhoud.path(binnen).asText() + "/" + code;
    if (onthoud(nieuw.kind.entiteit(), code, volledig, nieuw, nieuw.inhoud) && binnen != null) {
      bekend.get(nieuw.kind.entiteit()).putIfAbsent(code, nieuw);
    }
  }

  /** Notes a code that cannot stand in an address. */
  public void eisCode(String plek, String code, JsonNode waar) {
    if (!code.matches(CODE)) {
      fout(
          waar,
          "",
          "onjuiste-code",
          plek + ": een code is kleine letters en cijfers, met streepjes.");
    }
  }

  private boolean onthoud(
      Class<? extends Basis> soort,
      String code,
      String volledig,
      Supplier<? extends Basis> ding,
      JsonNode waar) {
    boolean nieuw =
        bekend.computeIfAbsent(soort, s -> new HashMap<>()).putIfAbsent(volledig, ding) == null;
    if (!nieuw) {
      fout(waar, "", "dubbel", Deel.soort(soort) + " " + code + ": deze code staat er twee keer.");
    }
    return nieuw;
  }

  @Override
  public Basis vind(Class<?> soort, String code) {
    Map<String, Supplier<? extends Basis>> bekende =
        bekend.computeIfAbsent(soort, s -> new HashMap<>());
    if (!bekende.containsKey(code)) {
      Basis gevonden = erbuiten.vind(soort, code);
      bekende.put(code, () -> gevonden);
    }
    return bekende.get(code).get();
  }

  @Override
  public <T> Stream<T> tegelijk(Class<T> soort) {
    return gevuld.stream().map(nieuw -> nieuw.deel).filter(soort::isInstance).map(soort::cast);
  }

  /**
   * Reads something that came in, and notes what is wrong with it.
   *
   * @param plek what people call it
   * @param vorm record that says what it can hold
   * @return what becomes of it; null when it could not be read
   */
  public <I, T> T lees(
      String plek, JsonNode deel, Class<I> vorm, BiFunction<I, Overname, T> wordt) {
    Overname overname = new Overname(eenheid, this);
    try {
      T gelezen = wordt.apply(lezer.lees(deel, vorm, overname), overname);
      overname.gooiBijFouten();
      return gelezen;
    } catch (ProbleemException onjuist) {
      List<Probleem.Fout> gevonden = onjuist.probleem().errors();
      if (gevonden == null) {
        throw onjuist;
      }
      for (Probleem.Fout fout : gevonden) {
        String waarde = deel.at(fout.pointer()).asText();
        String veld = fout.pointer().replaceFirst("/", ", ");
        String woord = waarde.isEmpty() || waarde.length() > LANGSTE ? "" : " '" + waarde + "'";
        fouten.add(
            new Aanlegfout(plek + veld + woord, fout.code(), fout.detail(), deel, fout.pointer()));
      }
      return null;
    }
  }

  /**
   * Notes something that is wrong.
   *
   * @param pointer JSON Pointer of a field in what came in; empty for all of it
   */
  public void fout(JsonNode waar, String pointer, String code, String uitleg) {
    fout(new Aanlegfout("", code, uitleg, waar, pointer));
  }

  void fout(Aanlegfout fout) {
    fouten.add(fout);
  }

  void isGevuld(NieuwDeel<?, ?> deel) {
    gevuld.add(deel);
  }

  /** Everything that is wrong so far. */
  public List<Aanlegfout> fouten() {
    return fouten;
  }

  /** How many of a kind were taken up. */
  public long aantal(Kind<?, ?> kind) {
    return delen.stream().filter(nieuw -> nieuw.kind == kind).count();
  }

  /** Fills every part that was taken up, and puts it in its place. */
  public void vul() {
    delen.forEach(NieuwDeel::get);
    if (isErAl) {
      sluitAan();
      return;
    }
    Map<List<?>, Set<Integer>> bezet = new HashMap<>();
    delen.forEach(deel -> deel.neemPlaatsIn(bezet));
    Map<List<?>, Integer> achteraan = new HashMap<>();
    delen.forEach(deel -> deel.zetOpPlaats(bezet, achteraan));
  }

  /** Behind who is there already, in the order of the list. */
  private void sluitAan() {
    if (fouten.isEmpty()) {
      Map<List<?>, NavigableSet<Integer>> bezet = new HashMap<>();
      delen.forEach(deel -> deel.sluitAan(bezet));
    }
  }

  /**
   * Stores it, when it has been filled without a fault.
   *
   * @param verzoek SHA-256 of the request that made it, or null
   */
  public void bewaar(byte[] verzoek) {
    // Until the end of the transaction: a statement for many rows, not one for each.
    Panache.getSession().setJdbcBatchSize(SAMEN);
    if (isErAl) {
      Map<Kind<?, ?>, Set<String>> gegeven = new HashMap<>();
      delen.forEach(
          een -> een.neemVrijeCode(gegeven.computeIfAbsent(een.kind, k -> new HashSet<>())));
    } else {
      eenheid.persist();
    }
    gevuld.forEach(nieuw -> nieuw.deel.persist());
    Panache.flush();
    // The request stands with the first: a unit, or what its key names.
    delen
        .subList(0, isErAl ? delen.size() : 1)
        .forEach(een -> een.schrijfInSpoor(spoor, een == delen.get(0) ? verzoek : null));
  }
}
