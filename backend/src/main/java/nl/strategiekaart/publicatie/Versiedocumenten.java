package nl.strategiekaart.publicatie;

import java.util.List;
import java.util.Optional;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaView;
import nl.strategiekaart.agenda.AgendaView.VersieVerwijzing;
import nl.strategiekaart.agenda.BegripView;
import nl.strategiekaart.agenda.StrategiekaartView;
import nl.strategiekaart.agenda.Vervolg;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.BegrotingView;

/**
 * The documents of a versie, made from the concept as it is now: what publishing keeps, and what a
 * preview shows, so that the two cannot differ.
 *
 * @param strategiekaarten one per programmalijn, in their order
 */
public record Versiedocumenten(
    AgendaView agenda,
    List<StrategiekaartView> strategiekaarten,
    Optional<BegrotingView> begroting,
    List<BegripView> begrippen) {

  /** Makes them under the name of a versie. */
  public static Versiedocumenten van(Agenda agenda, VersieVerwijzing versie) {
    // First: this question makes Hibernate forget what it could fetch together.
    Vervolg vervolg = Vervolgen.van(agenda);
    Optional<BegrotingView> begroting = Begroting.van(agenda).map(BegrotingView::of);
    return new Versiedocumenten(
        AgendaView.of(agenda, versie, vervolg),
        agenda.programmalijnen.stream()
            .map(
                lijn ->
                    StrategiekaartView.of(
                        lijn,
                        begroting.map(view -> view.middelenVoor(lijn)).orElseGet(List::of),
                        vervolg))
            .toList(),
        begroting,
        agenda.begrippen.stream().map(BegripView::of).toList());
  }
}
