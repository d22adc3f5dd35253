package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.ProbleemException;

/**
 * One kind of thing that people edit, described once by the room that owns it. Everything that the
 * engine does with it follows from here.
 *
 * @param <E> the entity; its name is the name of the kind and of the table
 * @param <I> the record with everything that may be written of it
 */
public abstract class Kind<E extends Deel<I>, I> {

  private final String lidwoord;
  private final String meervoud;
  private final Class<E> entiteit;
  private final Supplier<E> nieuw;
  private final Class<I> inhoud;

  /**
   * Describes it.
   *
   * @param lidwoord the definite article: "De" or "Het"
   * @param meervoud what several are called in a file: "acties"
   * @param nieuw makes an empty one
   */
  @SuppressWarnings("unchecked")
  protected Kind(String lidwoord, String meervoud, Supplier<E> nieuw, Class<I> inhoud) {
    this.lidwoord = lidwoord;
    this.meervoud = meervoud;
    this.entiteit = (Class<E>) nieuw.get().getClass();
    this.nieuw = nieuw;
    this.inhoud = inhoud;
  }

  public final String naam() {
    return Deel.soort(entiteit);
  }

  /** What several are called in a file. */
  public final String meervoud() {
    return meervoud;
  }

  /** Its name as it begins a sentence: "De actie", "Het thema". */
  public final String metLidwoord() {
    return lidwoord + " " + naam();
  }

  public final Class<E> entiteit() {
    return entiteit;
  }

  /** What its entity is called in HQL. */
  final String entiteitnaam() {
    return entiteit.getSimpleName();
  }

  final Class<I> inhoud() {
    return inhoud;
  }

  /** Its fields; every one of the inhoud. */
  public abstract Velden<E> velden();

  /** Those of a unit that are published, in the order of reading; none when it never is. */
  public Stream<E> gepubliceerd(Basis eenheid) {
    return Stream.of();
  }

  /** The last piece of its public address; its own code when it has none. */
  public String publiekeCode(E deel) {
    return deel.code;
  }

  /** Its number for readers; null for what has none. */
  public Integer nummer(E deel) {
    Plaats<E> plaats = plaats();
    return plaats == null || !plaats.isNummer() ? null : (Integer) plaats.nummer().applyAsInt(deel);
  }

  /** Within what its order was chosen; null when its order is no choice (a date, the alphabet). */
  public String ouder(E deel) {
    return null;
  }

  /** The units in which it lies. */
  protected abstract Eenheden<?> eenheden();

  /** The column that holds its unit; codes are used once within a unit. */
  protected abstract String kolomVanEenheid();

  /** Puts a new one in its unit. */
  protected abstract void zetIn(E deel, Basis eenheid);

  final E nieuwIn(Basis eenheid) {
    E deel = nieuw.get();
    zetIn(deel, eenheid);
    return deel;
  }

  /** Those with these identifiers that are there. */
  final List<E> vind(Set<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : Panache.getEntityManager()
            .createQuery("from %s d where d.id in :ids".formatted(entiteitnaam()), entiteit)
            .setParameter("ids", ids)
            .getResultList();
  }

  /**
   * What is about a person is not in the trail, so when something is put back that stays as it is.
   */
  final ObjectNode metPersoonlijk(ObjectNode toen, ObjectNode nu) {
    velden().persoonlijk().forEach(veld -> toen.set(veld, nu.get(veld)));
    return toen;
  }

  /** Its place among its neighbours; null for what has no order of its own. */
  protected Plaats<E> plaats() {
    return null;
  }

  /** The other things that it depends on. */
  protected List<Verwijzing> verwijzingen() {
    return List.of();
  }

  /** The times in its plan, which move along when a copy is made for another period. */
  protected List<Tijdveld> tijden() {
    return List.of();
  }

  /** Moves every time in an inhoud by so many years. */
  public final void verschuif(ObjectNode inhoud, int jaren) {
    tijden().forEach(tijd -> tijd.verschuif(inhoud, jaren));
  }

  /** Leaves out every time that can be filled in later, and moves the others. */
  public final void maakTijdenLeeg(ObjectNode inhoud, int jaren) {
    tijden().forEach(tijd -> tijd.maakLeeg(inhoud, jaren));
  }

  /** Within its unit: the sheet on which it stands, by which the trail can be read; or null. */
  public UUID blad(E deel) {
    return null;
  }

  /**
   * Writes changes of many at once in a fixed number of statements, for a kind that is often
   * changed like that. What it leaves is written one by one.
   *
   * @param was the changed ones, with their inhoud before
   */
  protected void schrijfTegelijk(Map<E, I> was) {}

  /**
   * Name of the field that points to what its codes are used once within; null when that is its
   * unit.
   */
  public String codeBinnen() {
    return null;
  }

  /** Takes out its place, which follows from the order of a file; a number for readers stays. */
  public final void laatPlaatsWeg(E deel, ObjectNode inhoud) {
    if (nummer(deel) == null) {
      laatPlaatsWeg(inhoud);
    }
  }

  /** Takes out its place, also when readers see it as a number. */
  public final void laatPlaatsWeg(ObjectNode inhoud) {
    if (plaats() != null) {
      inhoud.remove(plaats().veld());
    }
  }

  /** Whether its title names a page, and so makes a readable code. */
  protected boolean heeftLeesbareCode() {
    return true;
  }

  /** What a readable code ends with: codes with another end never meet it. */
  protected String eindVanCode(E deel) {
    return "";
  }

  /**
   * A rule of its own about archiving.
   *
   * @throws ProbleemException 409 when it has to stay
   */
  protected void eisArchiveerbaar(E deel) {}

  /** What else follows once one was made, changed or put back. */
  protected void geschreven(E deel) {}

  /** Why it has to stay, in words: so many others need it. */
  protected String nogNodig(long aantal) {
    return metLidwoord() + " wordt nog " + aantal + " keer genoemd. Haal dat eerst weg.";
  }
}
