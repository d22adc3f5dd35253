package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;

/**
 * A unit that is made out of a file with everything in it, in one deed. Each part brings its code,
 * names others by theirs, and stands in the order in which it was listed. When all of it is right
 * it is written in one go, with one line in the trail.
 */
public final class Aanleg implements Codewijzer {

  /** What is longer is not said again where it is wrong. */
  private static final int LANGSTE = 80;

  private static final int SAMEN = 200;

  private final Inhoudlezer lezer;
  private final Spoor spoor;
  private final Map<Class<?>, Map<String, Supplier<? extends Basis>>> bekend = new HashMap<>();
  private final List<Nieuw<?, ?>> delen = new ArrayList<>();

  /** In an order in which they can be stored: what a part points to comes before it. */
  private final List<Nieuw<?, ?>> gevuld = new ArrayList<>();

  private final List<String> fouten = new ArrayList<>();
  private Nieuw<?, ?> eenheid;

  Aanleg(Inhoudlezer lezer, Spoor spoor) {
    this.lezer = lezer;
    this.spoor = spoor;
  }

  /** Something that does not lie in the unit, under the code by which it is named. */
  public void ken(Class<? extends Basis> soort, String code, Basis ding) {
    onthoud(soort, code, () -> ding);
  }

  /**
   * Takes up the unit itself.
   *
   * @param deel with its identifier, its code, and what it can never do without
   * @param inhoud as a person would send it, but for the codes in it
   */
  public <E extends Deel<I>, I> void begin(Kind<E, I> kind, E deel, ObjectNode inhoud) {
    eenheid = new Nieuw<>(kind, deel, inhoud);
    neemOp(eenheid);
  }

  /** Takes up a part of it. */
  public <E extends Deel<I>, I> void neemOp(
      Kind<E, I> kind, UUID id, String code, ObjectNode inhoud) {
    E deel = kind.nieuwIn(eenheid.deel);
    deel.id = id;
    deel.code = code;
    neemOp(new Nieuw<>(kind, deel, inhoud));
  }

  private void neemOp(Nieuw<?, ?> nieuw) {
    delen.add(nieuw);
    onthoud(nieuw.kind.entiteit(), nieuw.deel.code, nieuw);
  }

  private void onthoud(Class<? extends Basis> soort, String code, Supplier<? extends Basis> ding) {
    if (bekend.computeIfAbsent(soort, s -> new HashMap<>()).putIfAbsent(code, ding) != null) {
      fout(Deel.soort(soort) + " " + code + ": deze code staat er twee keer.");
    }
  }

  @Override
  public Basis vind(Class<?> soort, String code) {
    return bekend.getOrDefault(soort, Map.of()).getOrDefault(code, () -> null).get();
  }

  /**
   * Reads something out of the file, and notes what is wrong with it.
   *
   * @param plek what people call it
   * @param vorm record that says what it can hold
   * @return what becomes of it; null when it could not be read
   */
  public <I, T> T lees(
      String plek, JsonNode deel, Class<I> vorm, BiFunction<I, Overname, T> wordt) {
    Overname overname = new Overname(eenheid == null ? null : eenheid.deel, this);
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
        fout(
            plek
                + fout.pointer().replaceFirst("/", ", ")
                + (waarde.isEmpty() || waarde.length() > LANGSTE ? "" : " '" + waarde + "'")
                + ": "
                + fout.detail());
      }
      return null;
    }
  }

  public void fout(String fout) {
    fouten.add(fout);
  }

  /** Everything that is wrong so far, in Dutch. */
  public List<String> fouten() {
    return fouten;
  }

  /** Fills every part that was taken up. */
  public void vul() {
    delen.forEach(Nieuw::get);
  }

  /** Stores what has been filled without a fault. */
  public void bewaar() {
    Map<List<?>, Integer> achteraan = new HashMap<>();
    delen.forEach(deel -> deel.zetOpPlaats(achteraan));
    // Until the end of the transaction: a statement for many rows, not one for each.
    Panache.getSession().setJdbcBatchSize(SAMEN);
    eenheid.deel.persist();
    gevuld.forEach(nieuw -> nieuw.deel.persist());
    Panache.flush();
    eenheid.schrijfInSpoor();
  }

  /** A part, filled when something asks for it. */
  private final class Nieuw<E extends Deel<I>, I> implements Supplier<E> {

    private final Kind<E, I> kind;
    private final E deel;
    private final ObjectNode inhoud;
    private boolean gevraagd;

    private Nieuw(Kind<E, I> kind, E deel, ObjectNode inhoud) {
      this.kind = kind;
      this.deel = deel;
      this.inhoud = inhoud;
    }

    @Override
    public E get() {
      if (!gevraagd) {
        gevraagd = true;
        lees(kind.naam() + " " + deel.code, inhoud, kind.inhoud(), this::neemOver);
        gevuld.add(this);
      }
      return deel;
    }

    private E neemOver(I gelezen, Overname overname) {
      deel.neemOver(gelezen, overname);
      return deel;
    }

    /** The place that was asked for, or the one behind who was listed before it. */
    private void zetOpPlaats(Map<List<?>, Integer> achteraan) {
      Plaats<E> plaats = kind.plaats();
      if (plaats != null) {
        Integer nummer = Bewerking.plaats(kind, inhoud);
        List<?> rij = List.of(kind, plaats.binnen().apply(deel));
        int laatste = achteraan.getOrDefault(rij, 0);
        plaats.zet().accept(deel, nummer == null ? laatste + 1 : nummer);
        achteraan.put(rij, Math.max(laatste, plaats.nummer().applyAsInt(deel)));
      }
    }

    private void schrijfInSpoor() {
      spoor.gemaakt(kind, deel, null);
    }
  }
}
