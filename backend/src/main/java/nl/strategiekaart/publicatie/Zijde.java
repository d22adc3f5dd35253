package nl.strategiekaart.publicatie;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.publicatie.Verschillen.Kant;
import nl.strategiekaart.publicatie.verschil.Inhoud;

/**
 * One of two that are compared: which one it is, and what it says.
 *
 * @param begroting when it has one; only asked when something of it differs
 */
public record Zijde(Kant kant, Inhoud inhoud, Supplier<Optional<BegrotingView>> begroting) {

  /** Before there was a versie. */
  public static final Zijde NIETS =
      new Zijde(Kant.GEEN_VERSIE, new Inhoud(List.of()), Optional::empty);

  /** The concept as it is now. */
  public static Zijde concept(Agenda agenda, Inhoud inhoud) {
    return new Zijde(Kant.GEEN_VERSIE, inhoud, () -> Begroting.van(agenda).map(BegrotingView::of));
  }
}
