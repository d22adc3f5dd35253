package nl.strategiekaart.agenda.concept;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Kaartdeel;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.bewerking.Plaats;

/**
 * A kind that stands on the map of a programmalijn. Readers find it by its identifier.
 *
 * @param <E> the entity
 * @param <I> the record with everything that may be written of it
 */
abstract class KaartdeelKind<E extends Kaartdeel<I>, I> extends AgendadeelKind<E, I> {

  private final Function<Programmalijn, Collection<E>> opDeKaart;

  KaartdeelKind(
      String lidwoord,
      String meervoud,
      Supplier<E> nieuw,
      Class<I> inhoud,
      Function<Programmalijn, Collection<E>> opDeKaart) {
    super(lidwoord, meervoud, nieuw, inhoud);
    this.opDeKaart = opDeKaart;
  }

  @Override
  protected final Collection<E> gepubliceerdIn(Agenda agenda) {
    return agenda.programmalijnen.stream().flatMap(een -> opDeKaart.apply(een).stream()).toList();
  }

  @Override
  public final UUID blad(E deel) {
    return deel.programmalijn == null ? null : deel.programmalijn.id;
  }

  @Override
  protected final boolean heeftLeesbareCode() {
    return false;
  }

  @Override
  public final String publiekeCode(E deel) {
    return deel.id.toString();
  }

  @Override
  public String ouder(E deel) {
    return blad(deel).toString();
  }

  @Override
  protected final Plaats<E> plaats() {
    return new Plaats<>(
        "volgorde",
        "programmalijn",
        this::blad,
        deel -> deel.volgorde,
        (deel, nummer) -> deel.volgorde = nummer);
  }
}
