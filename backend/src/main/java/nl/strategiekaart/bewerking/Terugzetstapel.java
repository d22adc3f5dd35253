package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strategiekaart.bewerking.Wijziging.Wat;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Probleem.Fout;
import nl.strategiekaart.shared.ProbleemException;

/**
 * What is put back in one go, from what others hang under to what hangs deepest: each as it was, in
 * its place, with a line in the trail when that is not what it is.
 */
final class Terugzetstapel {

  private final Kinds kinds;
  private final Inhoudlezer lezer;
  private final Plaatsen plaatsen;
  private final Spoor spoor;
  private final Basis eenheid;
  private final Map<UUID, Integer> toen;
  private final Map<UUID, String> vooraf;
  private final Map<Kind<?, ?>, Map<Deel<?>, ObjectNode>> wordt = new LinkedHashMap<>();

  /** As they were just before, with what they name that lies in the archive. */
  private final Map<Deel<?>, String> was = new LinkedHashMap<>();

  /**
   * @param toen the places of then; empty when they are not known
   * @param vooraf what each was before the deed, in words of the trail
   */
  Terugzetstapel(
      Kinds kinds,
      Inhoudlezer lezer,
      Plaatsen plaatsen,
      Spoor spoor,
      Basis eenheid,
      Map<UUID, Integer> toen,
      Map<UUID, String> vooraf) {
    this.kinds = kinds;
    this.lezer = lezer;
    this.plaatsen = plaatsen;
    this.spoor = spoor;
    this.eenheid = eenheid;
    this.toen = toen;
    this.vooraf = vooraf;
  }

  /** Takes up those of a kind. */
  <E extends Deel<I>, I> void leesIn(Kind<E, I> kind, List<Wijziging> alle) {
    Map<UUID, Wijziging> regels =
        alle.stream()
            .filter(regel -> regel.soort.equals(kind.naam()))
            .collect(Collectors.toMap(regel -> regel.onderdeelId, regel -> regel));
    Map<Deel<?>, ObjectNode> delen = new LinkedHashMap<>();
    for (E deel : kind.vind(regels.keySet())) {
      Wijziging regel = regels.get(deel.id);
      ObjectNode nu = lezer.boom(deel.inhoud());
      ObjectNode voor = kind.metPersoonlijk(lezer.object(regel.voor), nu);
      kind.velden()
          .zonderVolgorde()
          .forEach(veld -> vulAan(regel.onderdeelId, voor, nu, veld, gelezenBij(kind, regel)));
      delen.put(deel, voor);
      was.put(deel, lezer.tekst(deel.inhoud()));
    }
    wordt.put(kind, delen);
  }

  /**
   * At which number a line says what something was: when the deed began; of what only made room for
   * others, when the deed was nearly done.
   */
  private long gelezenBij(Kind<?, ?> kind, Wijziging regel) {
    boolean isAlleenVerplaatst =
        kind.plaats() != null
            && regel.na != null
            && zonderPlaats(kind, regel.voor).equals(zonderPlaats(kind, regel.na));
    return isAlleenVerplaatst ? regel.nummer : Spoor.begin(regel);
  }

  private ObjectNode zonderPlaats(Kind<?, ?> kind, String inhoud) {
    ObjectNode zonder = lezer.object(inhoud);
    zonder.remove(kind.plaats().veld());
    return zonder;
  }

  /** What was archived when the deed began was still pointed to, but a line does not say so. */
  private void vulAan(UUID deel, ObjectNode voor, ObjectNode nu, String veld, long nummer) {
    if (voor.get(veld) instanceof ArrayNode toen && nu.get(veld) instanceof ArrayNode er) {
      List<JsonNode> bekend = toen.valueStream().toList();
      er.valueStream()
          .filter(
              id ->
                  !bekend.contains(id)
                      && Spoor.wasGearchiveerd(UUID.fromString(id.asText()), nummer)
                      && werdGenoemd(deel, veld, id, nummer))
          .forEach(toen::add);
    }
  }

  /**
   * Whether a part pointed to something just before a line, by the lines of that part that name it.
   * One that names it no more says nothing when that lay in the archive by then.
   */
  private boolean werdGenoemd(UUID deel, String veld, JsonNode id, long nummer) {
    UUID genoemde = UUID.fromString(id.asText());
    List<Wijziging> regels =
        Wijziging.<Wijziging>list("onderdeelId = ?1 order by nummer", deel).stream()
            .filter(regel -> noemt(regel.voor, veld, id) || noemt(regel.na, veld, id))
            .toList();
    return regels.stream()
        .filter(regel -> regel.nummer < nummer)
        .reduce((eerder, laatste) -> laatste)
        .map(
            regel ->
                noemt(regel.na == null ? regel.voor : regel.na, veld, id)
                    || Spoor.wasGearchiveerd(genoemde, Spoor.eind(regel) + 1))
        .or(
            () ->
                regels.stream()
                    .findFirst()
                    .map(
                        regel ->
                            noemt(regel.voor, veld, id)
                                || Spoor.wasGearchiveerd(genoemde, Spoor.begin(regel))))
        .orElse(true);
  }

  private boolean noemt(String inhoud, String veld, JsonNode id) {
    return inhoud != null
        && lezer.object(inhoud).get(veld) instanceof ArrayNode genoemd
        && genoemd.valueStream().anyMatch(id::equals);
  }

  /**
   * Makes all of them what they were. Twice when need be: what one may have depends on what another
   * has become.
   *
   * @throws ProbleemException 409 when something of then cannot be any more
   */
  void schrijf() {
    if (!neemOver().isEmpty()) {
      List<String> bezwaren = neemOver();
      if (!bezwaren.isEmpty()) {
        throw new ProbleemException(
            409,
            "Dit kan niet in één keer terug. "
                + bezwaren.get(0)
                + (bezwaren.size() == 1 ? "" : " (En nog " + (bezwaren.size() - 1) + ".)"));
      }
    }
  }

  /** Gives each its place of then; those around it make room. */
  void zetOpPlaats() {
    wordt.keySet().forEach(this::zetOpPlaats);
  }

  private List<String> neemOver() {
    List<String> bezwaren = new ArrayList<>();
    wordt.forEach((kind, delen) -> neemOver(kind, bezwaren));
    return bezwaren;
  }

  @SuppressWarnings("unchecked")
  private <E extends Deel<I>, I> void neemOver(Kind<E, I> kind, List<String> bezwaren) {
    wordt
        .get(kind)
        .forEach(
            (deel, inhoud) -> {
              Overname overname = new Overname(eenheid);
              // What is put back may be as long as it was.
              I gelezen = lezer.lees(inhoud, kind.inhoud(), inhoud, overname);
              ((E) deel).neemOver(gelezen, overname);
              for (Fout fout : overname.fouten()) {
                bezwaren.add(
                    "%s '%s': %s".formatted(kind.metLidwoord(), deel.opschrift(), fout.detail()));
              }
            });
  }

  @SuppressWarnings("unchecked")
  private <E extends Deel<I>, I> void zetOpPlaats(Kind<E, I> kind) {
    Plaats<E> plaats = kind.plaats();
    if (plaats == null) {
      return;
    }
    List<E> terug = (List<E>) List.copyOf(wordt.get(kind).keySet());
    for (E deel : terug) {
      Integer nummer = Bewerking.plaats(kind, wordt.get(kind).get(deel));
      plaats.zet().accept(deel, nummer == null ? plaats.nummer().applyAsInt(deel) : nummer);
    }
    Map<UUID, Integer> nieuw = plaatsen.nieuw(kind, eenheid, terug, toen);
    for (E deel : kind.vind(nieuw.keySet())) {
      was.putIfAbsent(deel, lezer.tekst(deel.inhoud()));
      plaats.zet().accept(deel, nieuw.get(deel.id));
    }
  }

  /**
   * Stores it, with a line for each that is not what it was.
   *
   * @return how many those are
   */
  int legVast(Set<UUID> uitArchief, Instant nu) {
    Map<Deel<?>, String> anders = new LinkedHashMap<>(was);
    anders
        .entrySet()
        .removeIf(
            een ->
                !uitArchief.contains(een.getKey().id)
                    && lezer.tekst(een.getKey().inhoud()).equals(een.getValue()));
    anders.keySet().forEach(deel -> deel.gewijzigdOp = nu);
    Panache.flush();
    anders.forEach(this::schrijfRegel);
    return anders.size();
  }

  private <E extends Deel<I>, I> void schrijfRegel(Deel<?> een, String voor) {
    @SuppressWarnings("unchecked")
    E deel = (E) een;
    Kind<E, I> kind = kinds.van(deel);
    String toenNog = vooraf.getOrDefault(deel.id, voor);
    spoor.veranderd(Wat.hersteld, kind, deel, toenNog, lezer.tekst(deel.inhoud()));
    kind.geschreven(deel);
  }
}
