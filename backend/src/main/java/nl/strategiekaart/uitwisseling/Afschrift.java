package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.AgendadeelKind;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Kind;
import nl.strategiekaart.bewerking.Kinds;
import nl.strategiekaart.organisatie.Organisatie;

/**
 * All that lies in an agenda, or some of it, part by part: the inhoud of each, naming others by
 * their code. What goes out as a file and what is copied both begin with this, so neither knows a
 * kind by name.
 */
final class Afschrift {

  private final Inhoudlezer lezer;
  private final List<AgendadeelKind<?, ?>> kinds;
  private final Agenda agenda;
  private final Predicate<Deel<?>> gaatMee;

  /** What is called instead of the code of what does not come along; null to leave it out. */
  private final Function<Deel<?>, String> anders;

  /** Parts by identifier, in the order in which they are found. */
  private final List<Deel<?>> gevonden = new ArrayList<>();

  private final Map<UUID, String> codes = new HashMap<>();
  private final Map<UUID, Organisatie> organisaties = new HashMap<>();

  /**
   * One part.
   *
   * @param inhoud with codes for identifiers
   */
  record Stuk(Kind<?, ?> kind, Deel<?> deel, ObjectNode inhoud) {}

  private Afschrift(
      Kinds kinds,
      Inhoudlezer lezer,
      Agenda agenda,
      Predicate<Deel<?>> gaatMee,
      Function<Deel<?>, String> anders) {
    this.gaatMee = gaatMee;
    this.anders = anders;
    this.lezer = lezer;
    this.agenda = agenda;
    this.kinds =
        kinds
            .alle()
            .<AgendadeelKind<?, ?>>mapMulti(
                (kind, verder) -> {
                  if (kind instanceof AgendadeelKind<?, ?> lijn) {
                    verder.accept(lijn);
                  }
                })
            .sorted(Comparator.comparing(Kind::meervoud))
            .toList();
  }

  /** All of it. */
  static Afschrift van(Kinds kinds, Inhoudlezer lezer, Agenda agenda) {
    return van(kinds, lezer, agenda, deel -> true);
  }

  /** Some of its parts; what names another one, does not any more. */
  static Afschrift van(Kinds kinds, Inhoudlezer lezer, Agenda agenda, Predicate<Deel<?>> gaatMee) {
    Afschrift afschrift = new Afschrift(kinds, lezer, agenda, gaatMee, deel -> null);
    afschrift.kinds.forEach(kind -> kind.alleIn(agenda).forEach(afschrift::vind));
    return afschrift;
  }

  /**
   * These parts and no others.
   *
   * @param anders what another one is called that they name; null to leave it out
   */
  static Afschrift van(
      Kinds kinds,
      Inhoudlezer lezer,
      Agenda agenda,
      Collection<Deel<?>> delen,
      Function<Deel<?>, String> anders) {
    Afschrift afschrift = new Afschrift(kinds, lezer, agenda, delen::contains, anders);
    delen.forEach(afschrift::vind);
    return afschrift;
  }

  private void vind(Deel<?> deel) {
    boolean mee = gaatMee.test(deel);
    codes.put(deel.id, mee ? deel.code : anders.apply(deel));
    if (mee) {
      gevonden.add(deel);
    }
  }

  /** The agenda itself. */
  ObjectNode agenda() {
    return metCodes(agenda.inhoud());
  }

  /** Its parts, by kind and in their order. */
  List<Stuk> stukken() {
    geefElkEenEigenCode();
    List<Stuk> stukken = new ArrayList<>();
    // What is archived and named still is found while the others are written.
    for (int i = 0; i < gevonden.size(); i++) {
      stukken.add(stuk(gevonden.get(i)));
    }
    stukken.sort(Comparator.comparing(stuk -> stuk.kind.meervoud()));
    return stukken;
  }

  /** A code that is used more than once is only one together with what it is used within. */
  private void geefElkEenEigenCode() {
    Map<String, Integer> aantallen = new HashMap<>();
    gevonden.forEach(deel -> aantallen.merge(deel.soort() + "/" + deel.code, 1, Integer::sum));
    for (Deel<?> deel : gevonden) {
      String binnen = kind(deel).codeBinnen();
      if (binnen != null && aantallen.get(deel.soort() + "/" + deel.code) > 1) {
        codes.put(deel.id, metCodes(deel).path(binnen).asText() + "/" + deel.code);
      }
    }
  }

  private Stuk stuk(Deel<?> deel) {
    return new Stuk(kind(deel), deel, metCodes(deel));
  }

  private AgendadeelKind<?, ?> kind(Deel<?> deel) {
    return kinds.stream().filter(een -> een.naam().equals(deel.soort())).findFirst().orElseThrow();
  }

  /** Any record, with codes for identifiers. */
  ObjectNode metCodes(Object inhoud) {
    return lezer.metCodes(inhoud, this::code);
  }

  private ObjectNode metCodes(Deel<?> deel) {
    ObjectNode inhoud = metCodes(deel.inhoud());
    // Their order means nothing, and so may not make a difference.
    for (String veld : kind(deel).velden().zonderVolgorde()) {
      if (inhoud.get(veld) instanceof ArrayNode codes) {
        List<JsonNode> opCode =
            codes.valueStream().sorted(Comparator.comparing(JsonNode::textValue)).toList();
        codes.removeAll().addAll(opCode);
      }
    }
    return inhoud;
  }

  private String code(UUID id) {
    if (!codes.containsKey(id)) {
      Organisatie organisatie = Organisatie.findById(id);
      if (organisatie == null) {
        vindAlsnog(id);
      } else {
        noem(organisatie);
        codes.put(id, organisatie.code);
      }
    }
    return codes.get(id);
  }

  /** What is archived may be named still, as a regel names its geldbron. */
  private void vindAlsnog(UUID id) {
    vind(
        kinds.stream()
            .<Deel<?>>map(kind -> Agenda.getEntityManager().find(kind.entiteit(), id))
            .flatMap(Stream::ofNullable)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nothing has the identifier " + id)));
  }

  /** Counts it among those that are named, with what it lies in. */
  void noem(Organisatie organisatie) {
    if (organisatie != null && organisaties.put(organisatie.id, organisatie) == null) {
      noem(organisatie.onderdeelVan);
    }
  }

  /** Those that were named so far, by code. */
  List<Organisatie> organisaties() {
    return organisaties.values().stream().sorted(Comparator.comparing(een -> een.code)).toList();
  }
}
