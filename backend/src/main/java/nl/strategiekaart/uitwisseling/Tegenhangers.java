package nl.strategiekaart.uitwisseling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Herkomst;
import nl.strategiekaart.agenda.concept.AgendadeelKind;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Kinds;

/**
 * What the same thing is in another agenda: what was made out of it, or what it was made out of;
 * else what has its code there, or is called the same.
 */
final class Tegenhangers {

  private final Kinds kinds;
  private final Agenda uit;
  private final Agenda naar;

  /** Two identifiers of which one was made out of the other. */
  private final Set<Set<UUID>> verwant = new HashSet<>();

  private final Map<String, List<? extends Deel<?>>> daar = new HashMap<>();

  Tegenhangers(Kinds kinds, Agenda uit, Agenda naar) {
    this.kinds = kinds;
    this.uit = uit;
    this.naar = naar;
    Stream.concat(uit(naar, uit), uit(uit, naar))
        .forEach(een -> verwant.add(Set.of(een.onderdeelId, een.uitId)));
  }

  private static Stream<Herkomst> uit(Agenda agenda, Agenda vorige) {
    return Herkomst.van(agenda).stream().filter(een -> een.uitAgenda.equals(vorige));
  }

  /** Within one agenda that is itself, as long as it is there. */
  Optional<UUID> van(Deel<?> deel) {
    if (uit.equals(naar)) {
      return deel.gearchiveerdOp == null ? Optional.of(deel.id) : Optional.empty();
    }
    List<? extends Deel<?>> keuze = daar.computeIfAbsent(deel.soort(), this::alle);
    return Stream.<Predicate<Deel<?>>>of(
            een -> verwant.contains(Set.of(een.id, deel.id)),
            een -> een.code.equals(deel.code),
            een -> een.opschrift().equalsIgnoreCase(deel.opschrift()))
        .<Deel<?>>flatMap(zoals -> keuze.stream().filter(zoals))
        .findFirst()
        .map(een -> een.id);
  }

  private List<? extends Deel<?>> alle(String soort) {
    return ((AgendadeelKind<?, ?>) kinds.metNaam(soort).orElseThrow()).alleIn(naar);
  }
}
