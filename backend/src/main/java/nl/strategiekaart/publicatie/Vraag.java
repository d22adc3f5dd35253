package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
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
 * published; that is asked in one query, before the rows are.
 */
public final class Vraag {

  private final JsonTekst json;
  private final Invoer invoer;
  private final String kolommen;
  private final StringBuilder vanaf;
  private final Map<String, Object> waarden = new LinkedHashMap<>();
  private final List<Naam> genoemd = new ArrayList<>();

  private Pagina pagina;
  private String volgorde;
  private Naam adres;

  Vraag(JsonTekst json, Invoer invoer, String kolommen, String vanaf) {
    this.json = json;
    this.invoer = invoer;
    this.kolommen = kolommen;
    this.vanaf = new StringBuilder(vanaf);
  }

  /** The code of something published: a thema, fase, programmalijn, organisatie or agenda. */
  private record Naam(String soort, String code) {}

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
    adres = new Naam(soort, code);
    return met(soort, code);
  }

  /** Adds a condition, unless the value is absent: null, or an empty collection. */
  Vraag als(String naam, Object waarde, String voorwaarde) {
    if (waarde == null || waarde instanceof Collection<?> geen && geen.isEmpty()) {
      return this;
    }
    vanaf.append(" and ").append(voorwaarde);
    return met(naam, waarde);
  }

  /** A filter on what must have been published, of the same name as its kind. */
  Vraag bestaand(String soort, List<String> codes, String voorwaarde) {
    codes.forEach(code -> genoemd.add(new Naam(soort, code)));
    return als(soort, codes, voorwaarde);
  }

  /** The same, for text that has the condition already when there are any. */
  Vraag bestaand(String soort, List<String> codes) {
    codes.forEach(code -> genoemd.add(new Naam(soort, code)));
    return codes.isEmpty() ? this : met(soort, codes);
  }

  /** A filter on years; those of the agenda exist, when there is one that the address names. */
  Vraag jaren(List<String> jaren, String voorwaarde) {
    List<Integer> gelezen = invoer.jaren("jaar", jaren);
    if (adres != null && adres.soort.equals("agenda")) {
      // What is no year at all was said already.
      gelezen.stream()
          .filter(Jaren::is)
          .forEach(jaar -> genoemd.add(new Naam("jaar", jaar.toString())));
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

  private static Object array(Collection<?> waarden) {
    return !waarden.isEmpty() && waarden.iterator().next() instanceof Integer
        ? waarden.toArray(Integer[]::new)
        : waarden.stream().map(Object::toString).toArray(String[]::new);
  }

  /**
   * The page that is asked, with the total; a query more only when it lies past the end.
   *
   * @throws ProbleemException 404 when what the address names was not published; 400 with all that
   *     is wrong with the filters
   */
  <T> Lijst<T> pagina(Function<Tuple, T> rij) {
    controleer();
    String sql =
        "select count(*) over () as totaal, %s from %s order by %s limit :limiet offset :overslaan";
    List<Tuple> rijen =
        rijen(
            vraag(sql.formatted(kolommen, vanaf, volgorde))
                .setParameter("limiet", pagina.grootte())
                .setParameter("overslaan", pagina.overslaan()));
    if (rijen.isEmpty()) {
      return new Lijst<>(List.of(), pagina.nummer() == 1 ? 0 : tel());
    }
    return new Lijst<>(rijen.stream().map(rij).toList(), totaal(rijen));
  }

  /** The same, of rows that hold a view. */
  <T> Lijst<T> pagina(Class<T> view) {
    return pagina(inhoud(view));
  }

  /**
   * All rows, of what is never long.
   *
   * @throws ProbleemException as a page does
   */
  <T> List<T> alles(Function<Tuple, T> rij) {
    controleer();
    String sql = "select %s from %s order by %s".formatted(kolommen, vanaf, volgorde);
    return rijen(vraag(sql)).stream().map(rij).toList();
  }

  /** The only row, if it is there. */
  <T> Optional<T> een(Function<Tuple, T> rij) {
    String sql = "select %s from %s".formatted(kolommen, vanaf);
    return rijen(vraag(sql)).stream().findFirst().map(rij);
  }

  /** The same, of a row that holds a view. */
  <T> Optional<T> een(Class<T> view) {
    return een(inhoud(view));
  }

  private <T> Function<Tuple, T> inhoud(Class<T> view) {
    return rij -> json.lees(rij.get("inhoud", String.class), view);
  }

  private long tel() {
    // With the columns, as they may have parameters of their own.
    String sql = "select count(*) as totaal from (select %s from %s) alle";
    return totaal(rijen(vraag(sql.formatted(kolommen, vanaf))));
  }

  private static long totaal(List<Tuple> rijen) {
    return rijen.get(0).get("totaal", Number.class).longValue();
  }

  private Query vraag(String sql) {
    Query query = Panache.getEntityManager().createNativeQuery(sql, Tuple.class);
    waarden.forEach(query::setParameter);
    return query;
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> rijen(Query query) {
    return query.getResultList();
  }

  private void controleer() {
    if (adres != null) {
      genoemd.add(0, adres);
    }
    for (Naam naam : genoemd.isEmpty() ? List.<Naam>of() : onbekend()) {
      if (naam.equals(adres)) {
        throw naam.soort.equals("agenda")
            ? AgendasResource.onbekend(naam.code)
            : OrganisatiesResource.onbekend(naam.code);
      }
      invoer.fout(
          naam.soort, "De waarde '%s' van '%s' bestaat niet.".formatted(naam.code, naam.soort));
    }
    invoer.gooiBijFouten();
  }

  @SuppressWarnings("unchecked")
  private List<Naam> onbekend() {
    return Panache.getEntityManager()
        .createNativeQuery(
            """
        select v.soort, v.code
        from unnest(cast(:soorten as text[]), cast(:codes as text[])) as v (soort, code)
        where not case v.soort
          when 'organisatie' then exists (select from publiek.organisatie o where o.code = v.code)
          when 'agenda' then exists (select from publiek.agenda a where a.code = v.code)
          when 'jaar' then exists (select from publiek.agenda a where a.code = :adres
            and cast(v.code as integer) between extract(year from a.van) and extract(year from a.tot))
          else exists (select from publiek.onderdeel d
            where d.agenda = :adres and d.soort = v.soort and d.code = v.code)
        end
        """,
            Naam.class)
        .setParameter("adres", adres == null ? null : adres.code)
        .setParameter("soorten", genoemd.stream().map(Naam::soort).toArray(String[]::new))
        .setParameter("codes", genoemd.stream().map(Naam::code).toArray(String[]::new))
        .getResultList();
  }
}
