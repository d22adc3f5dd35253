package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Bladeren.Pagina;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Jaren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.zoeken.Zoekvraag;

/**
 * A question to the flat rows, put together from fixed pieces of SQL. Values always travel as bound
 * parameters, never inside the text. Whatever its address and filters name must have been
 * published; that is asked in one query, before the rows are, or only when there are none.
 */
public final class Vraag {

  /** Where the conditions go in SQL that does not end in them. */
  static final String WAAR = "{waar}";

  private final JsonTekst json;
  private final Invoer invoer;
  private final Genoemd genoemd;
  private final String kolommen;
  private final String vanaf;
  private final StringBuilder waar = new StringBuilder();
  private final Map<String, Object> waarden = new LinkedHashMap<>();

  private Pagina pagina;
  private String volgorde;

  /** SQL of the total; null when it is counted along with the rows. */
  private String telling;

  Vraag(JsonTekst json, Invoer invoer, String kolommen, String vanaf) {
    this.json = json;
    this.invoer = invoer;
    this.genoemd = new Genoemd(invoer);
    this.kolommen = kolommen;
    this.vanaf = vanaf;
  }

  /** An order that can be asked for by a word: in SQL, and always ending in something unique. */
  record Volgorde(String woord, String sql) {}

  /** Gives a value to a parameter that the text already has. */
  Vraag met(String naam, Object waarde) {
    waarden.put(naam, waarde instanceof Collection<?> veel ? array(veel) : waarde);
    return this;
  }

  /** The same with members of an enum. */
  <E extends Enum<E>> Vraag met(String naam, List<String> woorden, Class<E> soort) {
    return met(naam, invoer.keuzes(naam, woorden, soort));
  }

  /** The same for the agenda or organisatie that the address names: unknown is a 404, not a 400. */
  Vraag adres(String soort, String code) {
    genoemd.adres(soort, code);
    return met(soort, code);
  }

  /** Adds a condition, unless the value is absent: null, or an empty collection. */
  Vraag als(String naam, Object waarde, String voorwaarde) {
    if (waarde == null || waarde instanceof Collection<?> geen && geen.isEmpty()) {
      return this;
    }
    waar.append(" and ").append(voorwaarde);
    return met(naam, waarde);
  }

  /** A filter on what must have been published, of the same name as its kind. */
  Vraag bestaand(String soort, List<String> codes, String voorwaarde) {
    genoemd.filter(soort, codes);
    return als(soort, codes, voorwaarde);
  }

  /** The same, for text that has the condition already when there are any. */
  Vraag bestaand(String soort, List<String> codes) {
    genoemd.filter(soort, codes);
    return codes.isEmpty() ? this : met(soort, codes);
  }

  /** A filter on years; those of the agenda exist, when there is one that the address names. */
  Vraag jaren(List<String> jaren, String voorwaarde) {
    List<Integer> gelezen = invoer.jaren("jaar", jaren);
    if (genoemd.isBinnenAgenda()) {
      // What is no year at all was said already.
      genoemd.filter("jaar", gelezen.stream().filter(Jaren::is).map(Object::toString).toList());
    }
    return als("jaar", gelezen, voorwaarde);
  }

  /** A filter on the members of an enum. */
  public <E extends Enum<E>> Vraag keuzes(
      String naam, List<String> woorden, Class<E> soort, String voorwaarde) {
    return als(naam, invoer.keuzes(naam, woorden, soort), voorwaarde);
  }

  /** The filter on words in a row. */
  Vraag zoek(String woorden) {
    return zoek(woorden, "zoek @@ cast(:zoek as tsquery)");
  }

  /** The same by a condition of its own, on the tsquery :zoek. */
  Vraag zoek(String woorden, String voorwaarde) {
    String tekst = invoer.tekst("zoek", woorden);
    return als("zoek", tekst == null ? null : Zoekvraag.van(tekst).alle(), voorwaarde);
  }

  /** For what is read in another way. */
  Invoer invoer() {
    return invoer;
  }

  /** Which page is asked, of a list. */
  public Vraag blader(Bladeren bladeren) {
    pagina = bladeren.lees();
    return this;
  }

  Vraag volgorde(String sql) {
    volgorde = sql;
    return this;
  }

  /** The order that is asked for; the first when none is. */
  Vraag volgorde(String sort, List<Volgorde> mogelijk) {
    List<String> woorden = mogelijk.stream().map(Volgorde::woord).toList();
    return volgorde(mogelijk.get(woorden.indexOf(invoer.woord("sort", sort, woorden))).sql);
  }

  /** Counts by itself, without what is shown of a row. */
  Vraag telApart() {
    return telling("select count(*) from " + vanaf);
  }

  /**
   * The same by SQL of its own, with the same conditions; for a number that is kept, say. Null
   * counts along with the rows.
   */
  Vraag telling(String sql) {
    telling = sql;
    return this;
  }

  private static Object array(Collection<?> waarden) {
    return !waarden.isEmpty() && waarden.iterator().next() instanceof Integer
        ? waarden.toArray(Integer[]::new)
        : waarden.stream().map(Object::toString).toArray(String[]::new);
  }

  /** Whether a filter was added. */
  boolean isGefilterd() {
    return !waar.isEmpty();
  }

  /**
   * The page that is asked, with the total; a query more only when it lies past the end.
   *
   * @throws ProbleemException 404 when what the address names was not published; 400 with all that
   *     is wrong with the filters
   */
  <T> Lijst<T> pagina(Function<Tuple, T> rij) {
    boolean achteraf = genoemd.isAlleenHetAdres();
    if (!achteraf) {
      genoemd.controleer();
    }
    String totaal = telling == null ? "count(*) over ()" : "(" + waar(telling) + ")";
    String sql =
        "select %s as totaal, %s from %s order by %s limit :limiet offset :overslaan"
            .formatted(totaal, kolommen, waar(vanaf), volgorde);
    met("limiet", pagina.grootte()).met("overslaan", pagina.overslaan());
    met("genoeg", pagina.overslaan() + pagina.grootte());
    List<Tuple> rijen = rijen(vraag(sql));
    if (!rijen.isEmpty()) {
      return new Lijst<>(rijen.stream().map(rij).toList(), totaal(rijen));
    }
    if (achteraf) {
      genoemd.controleer();
    }
    return new Lijst<>(List.of(), pagina.nummer() == 1 ? 0 : tel());
  }

  /** The same, of rows that hold a view as it was written: they go out like that. */
  @SuppressWarnings("unchecked")
  <T> Lijst<T> stukken(Function<Tuple, Stuk> rij) {
    // What the contract says stands in it is only ever made of the pieces by who reads the answer.
    return (Lijst<T>) pagina(rij);
  }

  /** The same, of rows with nothing beside the view. */
  <T> Lijst<T> stukken() {
    return stukken(Stuk::van);
  }

  /**
   * All rows, of what is never long.
   *
   * @throws ProbleemException as a page does
   */
  <T> List<T> alles(Function<Tuple, T> rij) {
    genoemd.controleer();
    String sql = "select %s from %s order by %s".formatted(kolommen, waar(vanaf), volgorde);
    return rijen(vraag(sql)).stream().map(rij).toList();
  }

  /** The only row, if it is there. */
  <T> Optional<T> een(Function<Tuple, T> rij) {
    String sql = "select %s from %s".formatted(kolommen, waar(vanaf));
    return rijen(vraag(sql)).stream().findFirst().map(rij);
  }

  /** The same, of a row that holds a view. */
  <T> Optional<T> een(Class<T> view) {
    return een(rij -> json.lees(rij.get("inhoud", String.class), view));
  }

  private long tel() {
    String sql =
        telling == null
            // With the columns, as the conditions may be on them.
            ? "select count(*) as totaal from (select %s from %s) alle"
                .formatted(kolommen, waar(vanaf))
            : "select (%s) as totaal".formatted(waar(telling));
    return totaal(rijen(vraag(sql)));
  }

  private String waar(String sql) {
    return sql.contains(WAAR) ? sql.replace(WAAR, waar) : sql + waar;
  }

  private static long totaal(List<Tuple> rijen) {
    return rijen.get(0).get("totaal", Number.class).longValue();
  }

  /** With the values of the parameters that it has. */
  private Query vraag(String sql) {
    Query query = Panache.getEntityManager().createNativeQuery(sql, Tuple.class);
    query.getParameters().stream()
        .map(parameter -> parameter.getName())
        .forEach(naam -> query.setParameter(naam, waarden.get(naam)));
    return query;
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> rijen(Query query) {
    return query.getResultList();
  }
}
