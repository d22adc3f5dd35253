package nl.strategiekaart.agenda.concept;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Agendadeel;
import nl.strategiekaart.bewerking.Eenheden;
import nl.strategiekaart.bewerking.Kind;
import nl.strategiekaart.bewerking.Plaats;
import nl.strategiekaart.shared.Basis;

/**
 * A kind that lies in an agenda.
 *
 * @param <E> the entity
 * @param <I> the record with everything that may be written of it
 */
public abstract class AgendadeelKind<E extends Agendadeel<I>, I> extends Kind<E, I> {

  // Injected here, so that a kind has nothing to pass on.
  @Inject Redactie redactie;

  protected AgendadeelKind(String lidwoord, String meervoud, Supplier<E> nieuw, Class<I> inhoud) {
    super(lidwoord, meervoud, nieuw, inhoud);
  }

  @Override
  protected Eenheden<Agenda> eenheden() {
    return redactie;
  }

  @Override
  protected String kolomVanEenheid() {
    return "agenda_id";
  }

  @Override
  protected void zetIn(E deel, Basis eenheid) {
    deel.agenda = (Agenda) eenheid;
  }

  @Override
  public final Stream<E> gepubliceerd(Basis eenheid) {
    return gepubliceerdIn((Agenda) eenheid).stream();
  }

  /** All of an agenda, in their order; by code when they have none. */
  public final List<E> alleIn(Agenda agenda) {
    String volgorde = plaats() == null ? "" : "d." + plaats().veld() + ", ";
    return Panache.getEntityManager()
        .createQuery(
            "select d from %s d where d.agenda = :agenda and d.gearchiveerdOp is null order by %sd.code, d.id"
                .formatted(entiteit().getSimpleName(), volgorde),
            entiteit())
        .setParameter("agenda", agenda)
        .getResultList();
  }

  /** Those of an agenda that are published, in the order of reading; none when it never is. */
  protected Collection<E> gepubliceerdIn(Agenda agenda) {
    return List.of();
  }

  @Override
  public String ouder(E deel) {
    return plaats() == null ? null : "agenda";
  }

  /** Its place among all of the agenda. */
  static <E extends Agendadeel<?>> Plaats<E> inDeAgenda(
      String veld, ToIntFunction<E> nummer, ObjIntConsumer<E> zet) {
    Function<E, UUID> agenda = deel -> deel.agenda.id;
    return new Plaats<>(veld, "agenda", agenda, nummer, zet);
  }
}
