package nl.strategiekaart.uitwisseling;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Fase;
import nl.strategiekaart.agenda.Resultaat;
import nl.strategiekaart.agenda.Strategie;
import nl.strategiekaart.bewerking.Deel;

/**
 * What of a plan has to do with a part of its period, as for a jaarplan: the fasen of that time,
 * what they are to reach, and how; and of what goes on then, what it is for.
 */
final class Deelperiode {

  private final LocalDate van;
  private final LocalDate tot;
  private final List<Actie> acties;

  private Deelperiode(LocalDate van, LocalDate tot, List<Actie> acties) {
    this.van = van;
    this.tot = tot;
    this.acties = acties;
  }

  /**
   * The fasen, resultaten and strategieën of an agenda that stay outside, by their identifiers.
   *
   * @param van first day, in the time of that agenda
   * @param tot last day
   * @param gaatMee which acties do come along
   */
  static Set<UUID> erbuiten(Agenda agenda, LocalDate van, LocalDate tot, Predicate<Actie> gaatMee) {
    List<Actie> acties = Actie.<Actie>list("agenda", agenda).stream().filter(gaatMee).toList();
    return new Deelperiode(van, tot, acties).erbuiten(agenda);
  }

  private Set<UUID> erbuiten(Agenda agenda) {
    List<Resultaat> resultaten = Resultaat.list("agenda", agenda);
    List<Strategie> strategieen = Strategie.list("agenda", agenda);
    Set<Strategie> bezig =
        acties.stream()
            .map(actie -> actie.strategie)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<Deel<?>> mee = new HashSet<>(acties);
    resultaten.stream().filter(een -> valtErin(een.fase)).forEach(mee::add);
    for (Strategie strategie : strategieen) {
      boolean reiktErin = strategie.resultaten.stream().anyMatch(mee::contains);
      if (reiktErin || bezig.contains(strategie) || strategie.resultaten.isEmpty()) {
        mee.add(strategie);
      }
      // What is worked on for later still says what for.
      if (!reiktErin && bezig.contains(strategie)) {
        mee.addAll(strategie.resultaten);
      }
    }
    agenda.fasen.stream().filter(this::valtErin).forEach(mee::add);
    resultaten.stream().filter(mee::contains).map(een -> een.fase).forEach(mee::add);
    acties.stream().map(een -> een.fase).filter(Objects::nonNull).forEach(mee::add);
    return Stream.of(agenda.fasen, resultaten, strategieen)
        .<Deel<?>>flatMap(een -> een.stream())
        .filter(deel -> !mee.contains(deel))
        .map(deel -> deel.id)
        .collect(Collectors.toSet());
  }

  private boolean valtErin(Fase fase) {
    return !fase.van.isAfter(tot) && !fase.tot.isBefore(van);
  }
}
