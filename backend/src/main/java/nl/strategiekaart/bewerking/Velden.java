package nl.strategiekaart.bewerking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of a kind, in the order of reading, each once: its name and what it says in words.
 * From here follows what is told of a difference. What is empty is left out.
 *
 * @param <E> the entity
 */
public final class Velden<E> {

  private final List<Veld<E>> velden = new ArrayList<>();
  private final Set<String> beschreven = new HashSet<>();
  private final Set<String> persoonlijk = new HashSet<>();
  private final Set<String> zonderVolgorde = new HashSet<>();

  /** What it says of a part, and to which others it points; an empty text for nothing. */
  private record Veld<E>(
      String naam, Function<E, String> woorden, Function<E, String> verwijzingen) {}

  /** A field that says what it holds; named as in the inhoud. */
  public Velden<E> met(String naam, Function<E, ?> waarde) {
    return samen(naam, waarde, naam);
  }

  /**
   * A field about a person: the trail, of which nothing is ever taken out, says that it changed,
   * and not into what. The title of the part must not say it either.
   */
  public Velden<E> persoonlijk(String naam, Function<E, ?> waarde) {
    persoonlijk.add(naam);
    return met(naam, waarde);
  }

  /** A field that says several of the inhoud together: a period. */
  public Velden<E> samen(String naam, Function<E, ?> waarde, String... uitDeInhoud) {
    velden.add(new Veld<>(naam, deel -> tekst(waarde.apply(deel)), deel -> ""));
    beschreven.addAll(Arrays.asList(uitDeInhoud));
    return this;
  }

  /** A list: one per line, in its own order. */
  public Velden<E> regels(String naam, Function<E, ? extends Collection<String>> regels) {
    return met(naam, deel -> String.join("\n", regels.apply(deel)));
  }

  /**
   * A field that points to another part, or to none. It changes when it points elsewhere, not when
   * what it points to got another name.
   */
  public Velden<E> naar(String naam, Function<E, ? extends Deel<?>> ander) {
    return naarAlle(naam, deel -> Stream.<Deel<?>>ofNullable(ander.apply(deel)).toList());
  }

  /** A field that points to other parts: their names one per line; their order means nothing. */
  public Velden<E> naarAlle(String naam, Function<E, Collection<? extends Deel<?>>> delen) {
    zonderVolgorde.add(naam);
    velden.add(
        new Veld<>(
            naam,
            deel ->
                delen.apply(deel).stream().map(Deel::opschrift).collect(Collectors.joining("\n")),
            deel ->
                delen.apply(deel).stream()
                    .map(een -> een.id)
                    .sorted()
                    .map(UUID::toString)
                    .collect(Collectors.joining(" "))));
    beschreven.add(naam);
    return this;
  }

  /** What says where it stands, or never changes: a difference in that is told in another way. */
  public Velden<E> zonder(String... uitDeInhoud) {
    beschreven.addAll(Arrays.asList(uitDeInhoud));
    return this;
  }

  /** What the fields say, by name. */
  public Map<String, String> woorden(E deel) {
    return gevuld(veld -> veld.woorden.apply(deel));
  }

  /** Of the fields that point to other parts: their identifiers, by name. */
  public Map<String, String> verwijzingen(E deel) {
    return gevuld(veld -> veld.verwijzingen.apply(deel));
  }

  private Map<String, String> gevuld(Function<Veld<E>, String> wat) {
    Map<String, String> gevuld = new LinkedHashMap<>();
    for (Veld<E> veld : velden) {
      String tekst = wat.apply(veld);
      if (!tekst.isBlank()) {
        gevuld.put(veld.naam, tekst);
      }
    }
    return gevuld;
  }

  /** The names of those that point to others in no order of their own. */
  public Set<String> zonderVolgorde() {
    return zonderVolgorde;
  }

  /** The names of those that are about a person. */
  Set<String> persoonlijk() {
    return persoonlijk;
  }

  /**
   * Whether everything in the inhoud is described.
   *
   * @throws IllegalStateException when a field is missing here, or is not in the inhoud
   */
  void eisVolledig(Class<?> inhoud) {
    Set<String> velden =
        Arrays.stream(inhoud.getRecordComponents())
            .map(veld -> veld.getName())
            .collect(Collectors.toSet());
    if (!velden.equals(beschreven)) {
      throw new IllegalStateException(
          "%s has the fields %s, and its kind describes %s".formatted(inhoud, velden, beschreven));
    }
  }

  /**
   * Whether all of these are described.
   *
   * @throws IllegalStateException when one is not there
   */
  void eisBekend(List<String> namen) {
    if (!beschreven.containsAll(namen)) {
      throw new IllegalStateException(
          "a kind names %s and describes %s".formatted(namen, beschreven));
    }
  }

  private static String tekst(Object waarde) {
    return waarde == null ? "" : waarde.toString();
  }
}
