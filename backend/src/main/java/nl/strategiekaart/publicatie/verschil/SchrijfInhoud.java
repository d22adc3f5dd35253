package nl.strategiekaart.publicatie.verschil;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Kind;
import nl.strategiekaart.bewerking.Kinds;
import nl.strategiekaart.bewerking.Velden;
import nl.strategiekaart.publicatie.verschil.Inhoud.Soort;

/** Writes down what the concept of an agenda says, part by part, as each kind describes itself. */
@ApplicationScoped
public class SchrijfInhoud {

  private final Kinds kinds;

  SchrijfInhoud(Kinds kinds) {
    this.kinds = kinds;
  }

  /**
   * The whole agenda, in the order of reading: what belongs to the agenda as a whole, and then one
   * programmalijn after another.
   */
  public Inhoud van(Agenda agenda) {
    List<Inhoud.Deel> alles = new ArrayList<>();
    for (Soort soort : Soort.values()) {
      Kind<?, ?> kind = kinds.metNaam(soort.name()).orElseThrow();
      delen(kind, soort, agenda).forEach(alles::add);
    }
    return new Inhoud(
        Stream.concat(
                alles.stream().filter(deel -> deel.programmalijn() == null),
                agenda.programmalijnen.stream()
                    .flatMap(
                        lijn ->
                            alles.stream().filter(deel -> lijn.id.equals(deel.programmalijn()))))
            .toList());
  }

  private static <E extends Deel<I>, I> Stream<Inhoud.Deel> delen(
      Kind<E, I> kind, Soort soort, Agenda agenda) {
    Velden<E> velden = kind.velden();
    Map<String, Integer> laatstePlaats = new HashMap<>();
    return kind.gepubliceerd(agenda)
        .map(
            deel ->
                new Inhoud.Deel(
                    deel.id,
                    soort,
                    kind.publiekeCode(deel),
                    deel.opschrift(),
                    kind.nummer(deel),
                    kind.blad(deel),
                    kind.ouder(deel),
                    laatstePlaats.merge("" + kind.ouder(deel), 1, Integer::sum),
                    velden.woorden(deel),
                    velden.verwijzingen(deel)));
  }
}
