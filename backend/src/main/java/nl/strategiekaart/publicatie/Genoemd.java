package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.ProbleemException;

/** What the address and the filters of a question name, which must have been published. */
final class Genoemd {

  private final Invoer invoer;
  private final List<Naam> namen = new ArrayList<>();

  private Naam adres;

  Genoemd(Invoer invoer) {
    this.invoer = invoer;
  }

  /** The code of something published: a thema, fase, programmalijn, organisatie or agenda. */
  private record Naam(String soort, String code) {}

  /** What the address names: unknown is a 404, not a 400. */
  void adres(String soort, String code) {
    adres = new Naam(soort, code);
  }

  /** What a filter of the name of its kind names. */
  void filter(String soort, Collection<String> codes) {
    codes.forEach(code -> namen.add(new Naam(soort, code)));
  }

  boolean isBinnenAgenda() {
    return adres != null && adres.soort.equals("agenda");
  }

  /** Whether it is only the address: then whoever finds something there knows that it exists. */
  boolean isAlleenHetAdres() {
    return namen.isEmpty() && !invoer.isFout();
  }

  /**
   * Looks all of it up, in one query.
   *
   * @throws ProbleemException 404 when what the address names was not published; 400 with all that
   *     is wrong with the filters
   */
  void controleer() {
    List<Naam> alle = new ArrayList<>(namen);
    if (adres != null) {
      alle.add(0, adres);
    }
    for (Naam naam : alle.isEmpty() ? List.<Naam>of() : onbekend(alle)) {
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
  private List<Naam> onbekend(List<Naam> alle) {
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
        .setParameter("soorten", alle.stream().map(Naam::soort).toArray(String[]::new))
        .setParameter("codes", alle.stream().map(Naam::code).toArray(String[]::new))
        .getResultList();
  }
}
