package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Supplier;

/** A part of a unit that is made with everything in it, filled when something asks for it. */
final class NieuwDeel<E extends Deel<I>, I> implements Supplier<E> {

  final Kind<E, I> kind;
  final E deel;
  final ObjectNode inhoud;
  private final Aanleg aanleg;
  private boolean gevraagd;
  private boolean gelukt;

  NieuwDeel(Aanleg aanleg, Kind<E, I> kind, E deel, ObjectNode inhoud) {
    this.aanleg = aanleg;
    this.kind = kind;
    this.deel = deel;
    this.inhoud = inhoud;
  }

  String naam() {
    return kind.naam() + " " + deel.code;
  }

  @Override
  public E get() {
    if (!gevraagd) {
      gevraagd = true;
      gelukt = aanleg.lees(naam(), inhoud, kind.inhoud(), this::neemOver) != null;
      aanleg.isGevuld(this);
    }
    return deel;
  }

  private E neemOver(I gelezen, Overname overname) {
    deel.neemOver(gelezen, overname);
    return deel;
  }

  private List<?> rij() {
    return List.of(kind, kind.plaats().binnen().apply(deel));
  }

  private boolean heeftPlaats() {
    return kind.plaats() != null && gelukt;
  }

  /** The place that was asked for, which one of them can have. */
  void neemPlaatsIn(Map<List<?>, Set<Integer>> bezet) {
    Integer nummer = heeftPlaats() ? Bewerking.plaats(kind, inhoud) : null;
    if (nummer != null && !bezet.computeIfAbsent(rij(), r -> new HashSet<>()).add(nummer)) {
      String veld = kind.plaats().veld();
      aanleg.fout(
          new Aanlegfout(
              naam() + ", " + veld + " '" + nummer + "'",
              "dubbel",
              "Deze plaats is al van een ander.",
              inhoud,
              "/" + veld));
    }
  }

  /**
   * The place that was asked for, or the first one that is free behind who was listed before it.
   */
  void zetOpPlaats(Map<List<?>, Set<Integer>> bezet, Map<List<?>, Integer> achteraan) {
    if (heeftPlaats()) {
      Integer gekozen = Bewerking.plaats(kind, inhoud);
      Set<Integer> vol = bezet.computeIfAbsent(rij(), r -> new HashSet<>());
      int nummer =
          gekozen == null
              ? kind.plaats().vrijNa(achteraan.getOrDefault(rij(), 0), plek -> !vol.contains(plek))
              : gekozen;
      vol.add(nummer);
      kind.plaats().zet().accept(deel, nummer);
      achteraan.merge(rij(), nummer, Math::max);
    }
  }

  /**
   * In a unit that is there: the place that was asked for, for which others move up, or the first
   * one behind them.
   *
   * @param bezet the places that are taken, of each row
   */
  void sluitAan(Map<List<?>, NavigableSet<Integer>> bezet) {
    if (kind.plaats() == null) {
      return;
    }
    Integer gekozen = Bewerking.plaats(kind, inhoud);
    if (gekozen == null) {
      var vol = bezet.computeIfAbsent(rij(), rij -> Rangorde.bezetMetRuimte(kind, deel));
      int laatste = vol.isEmpty() ? 0 : vol.last();
      int nummer = kind.plaats().vrijNa(laatste, plek -> !vol.contains(plek));
      vol.add(nummer);
      kind.plaats().zet().accept(deel, nummer);
    } else {
      Rangorde.zet(kind, deel, gekozen, false);
    }
  }

  /**
   * In a unit that is there: a code that nobody has in it.
   *
   * @param gegeven those that were given already to others of this kind
   */
  void neemVrijeCode(Set<String> gegeven) {
    deel.code = Codes.vrij(kind, deel, gegeven::contains);
    gegeven.add(deel.code);
  }

  void schrijfInSpoor(Spoor spoor, byte[] verzoek) {
    spoor.gemaakt(kind, deel, verzoek);
  }
}
