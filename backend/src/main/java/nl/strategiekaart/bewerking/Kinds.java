package nl.strategiekaart.bewerking;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.Hibernate;

/**
 * Every kind that a room has described; made at the start, so that one that is not described whole
 * keeps the API from starting.
 */
@Startup
@Singleton
public class Kinds {

  private final Map<Class<?>, Kind<?, ?>> perEntiteit = new HashMap<>();

  Kinds(@All List<Kind<?, ?>> alle) {
    alle.forEach(
        kind -> {
          kind.velden().eisVolledig(kind.inhoud());
          kind.velden().eisBekend(kind.tijden().stream().map(Tijdveld::bovenste).toList());
          perEntiteit.put(kind.entiteit(), kind);
        });
  }

  /** What each is called. */
  List<String> namen() {
    return perEntiteit.values().stream().<String>map(Kind::naam).toList();
  }

  public Optional<Kind<?, ?>> metNaam(String naam) {
    return met(kind -> kind.naam().equals(naam));
  }

  /** The kind of which several are called this. */
  public Optional<Kind<?, ?>> metMeervoud(String naam) {
    return met(kind -> kind.meervoud().equals(naam));
  }

  private Optional<Kind<?, ?>> met(Predicate<Kind<?, ?>> dit) {
    return alle().filter(dit).findFirst();
  }

  public Stream<Kind<?, ?>> alle() {
    return perEntiteit.values().stream();
  }

  /** All of them: what others hang under before what hangs there. */
  Stream<Kind<?, ?>> vanBovenNaarOnder() {
    return alle()
        .sorted(Comparator.<Kind<?, ?>>comparingInt(this::diepte).thenComparing(Kind::naam));
  }

  /** What it hangs under, the nearest first. */
  public List<Verwijzing> boven(Kind<?, ?> kind) {
    return kind.verwijzingen().stream()
        .filter(v -> v.band() == Verwijzing.Band.onder)
        .sorted(Comparator.comparing(v -> -diepte(perEntiteit.get(v.naar()))))
        .toList();
  }

  /** The kind of a part. */
  @SuppressWarnings("unchecked")
  <E extends Deel<I>, I> Kind<E, I> van(E deel) {
    return (Kind<E, I>) perEntiteit.get(Hibernate.getClass(deel));
  }

  /** What depends on this kind in one of these ways, those that hang deepest first. */
  Stream<Afhankelijke> afhankelijkVan(Kind<?, ?> kind, Verwijzing.Band... banden) {
    List<Verwijzing.Band> gezocht = List.of(banden);
    return perEntiteit.values().stream()
        .flatMap(
            van ->
                van.verwijzingen().stream()
                    .filter(v -> v.naar() == kind.entiteit() && gezocht.contains(v.band()))
                    .map(v -> new Afhankelijke(van, v)))
        .sorted(
            Comparator.comparing((Afhankelijke een) -> -diepte(een.kind))
                .thenComparing(een -> een.kind.naam()));
  }

  /** Whether a part stands on a sheet of its unit. */
  public <E extends Deel<I>, I> boolean staatOpBlad(E deel) {
    return this.<E, I>van(deel).blad(deel) != null;
  }

  /** What hangs under a part: what hangs deepest first, each kind in its order. */
  public Stream<Deel<?>> eronder(Deel<?> deel) {
    return afhankelijkVan(perEntiteit.get(Hibernate.getClass(deel)), Verwijzing.Band.onder)
        .flatMap(een -> onder(een, deel));
  }

  private static Stream<? extends Deel<?>> onder(Afhankelijke een, Deel<?> deel) {
    Plaats<?> plaats = een.kind.plaats();
    return Panache.getEntityManager()
        .createQuery(
            "from %s d where d.%s.id = :id order by %sd.id"
                .formatted(
                    een.kind.entiteitnaam(),
                    een.verwijzing.veld(),
                    plaats == null ? "" : "d." + plaats.veld() + ", "),
            een.kind.entiteit())
        .setParameter("id", deel.id)
        .getResultStream();
  }

  /** A kind, and by what it depends on another. */
  record Afhankelijke(Kind<?, ?> kind, Verwijzing verwijzing) {}

  /** How many kinds it hangs under, one above the other. */
  private int diepte(Kind<?, ?> kind) {
    return kind.verwijzingen().stream()
        .filter(v -> v.band() == Verwijzing.Band.onder)
        .mapToInt(v -> 1 + diepte(perEntiteit.get(v.naar())))
        .max()
        .orElse(0);
  }
}
