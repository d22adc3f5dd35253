package nl.strategiekaart.voortgang;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Overname;

/**
 * Knows which acties of an agenda are over, and ends those that go no further when the next agenda
 * is made. One of which nothing was reported yet is not over.
 */
@ApplicationScoped
public class OnafgerondeActies {

  private static final Set<Status> AF = Set.of(Status.afgerond, Status.gestopt);

  private final Clock klok;

  OnafgerondeActies(Clock klok) {
    this.klok = klok;
  }

  /** Those that are over. */
  public static Set<UUID> afgerond(Agenda agenda) {
    return statussen(agenda).values().stream()
        .filter(OnafgerondeActies::isAf)
        .map(status -> status.actieId)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Those that are not, in the order of the agenda. */
  List<OnafgerondeActieView> van(Agenda agenda) {
    Map<UUID, Actiestatus> statussen = statussen(agenda);
    return Actie.<Actie>list("agenda", agenda).stream()
        .filter(actie -> !isAf(statussen.get(actie.id)))
        .sorted(
            Comparator.comparing((Actie actie) -> actie.programmalijn.nummer)
                .thenComparing(actie -> actie.volgorde)
                .thenComparing(actie -> actie.id))
        .map(actie -> OnafgerondeActieView.of(actie, Optional.ofNullable(statussen.get(actie.id))))
        .toList();
  }

  /** Notes what is wrong with what is asked to be stopped. */
  public void controleer(Agenda agenda, List<ActieStoppen> stoppen, Overname overname) {
    Set<UUID> af = afgerond(agenda);
    for (int i = 0; i < stoppen.size(); i++) {
      ActieStoppen een = stoppen.get(i);
      String plek = "/stoppen/" + i + "/actie";
      if (een != null
          && overname.vind(Actie.class, een.actie(), plek) != null
          && !af.add(een.actie())) {
        overname.fout(plek, "al-af", "Deze actie is al afgerond of gestopt.");
      }
    }
  }

  /** They stop today. */
  public void stop(List<ActieStoppen> stoppen) {
    for (ActieStoppen een : stoppen) {
      Actiestatus status =
          Actiestatus.<Actiestatus>findByIdOptional(een.actie()).orElseGet(Actiestatus::new);
      status.actieId = een.actie();
      status.status = Status.gestopt;
      status.sinds = LocalDate.now(klok);
      status.toelichting = een.reden();
      status.persist();
    }
  }

  private static boolean isAf(Actiestatus status) {
    return status != null && AF.contains(status.status);
  }

  private static Map<UUID, Actiestatus> statussen(Agenda agenda) {
    return Actiestatus.<Actiestatus>list(
            "actieId in (select a.id from Actie a where a.agenda = ?1)", agenda)
        .stream()
        .collect(Collectors.toMap(status -> status.actieId, Function.identity()));
  }
}
