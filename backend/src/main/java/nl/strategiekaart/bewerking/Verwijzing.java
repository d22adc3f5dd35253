package nl.strategiekaart.bewerking;

/**
 * Another thing that a kind depends on.
 *
 * @param veld name of the field that points to it, or "list.field" when the things in a list do
 * @param naar the entity that it points to
 */
public record Verwijzing(String veld, Class<? extends Deel<?>> naar, Band band) {

  /** What holds between the two. */
  public enum Band {
    /**
     * It hangs under the other: it is archived along with it, and comes back along with it. Named
     * for all that it hangs under, also further up.
     */
    onder,
    /** It needs the other, which can only be archived when nothing needs it any more. */
    nodig,
    /** As above; but what came out of the archive may name one that is archived by now. */
    genoemd
  }

  public static Verwijzing onder(String veld, Class<? extends Deel<?>> naar) {
    return new Verwijzing(veld, naar, Band.onder);
  }

  public static Verwijzing nodig(String veld, Class<? extends Deel<?>> naar) {
    return new Verwijzing(veld, naar, Band.nodig);
  }

  public static Verwijzing genoemd(String veld, Class<? extends Deel<?>> naar) {
    return new Verwijzing(veld, naar, Band.genoemd);
  }

  /** What is not archived and points to :id, in HQL: which parts, each as often as it does. */
  String gebruikers(Kind<?, ?> van) {
    String entiteit = van.entiteitnaam();
    int punt = veld.indexOf('.');
    return punt < 0
        ? "select d.id from %s d where d.gearchiveerdOp is null and d.%s.id = :id"
            .formatted(entiteit, veld)
        : "select d.id from %s d join d.%s x where d.gearchiveerdOp is null and x.%s.id = :id"
            .formatted(entiteit, veld.substring(0, punt), veld.substring(punt + 1));
  }

  /** A condition in HQL on d: what it points to is not archived, or it points to nothing. */
  String isEr() {
    return "(d.%1$s.id is null or exists (select 1 from %2$s b where b.id = d.%1$s.id and b.gearchiveerdOp is null))"
        .formatted(veld, naar.getSimpleName());
  }
}
