package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.ProbleemException;

/** Checks in one query that everything an address and its filters name has been published. */
@ApplicationScoped
class Bestaat {

  private final EntityManager em;

  Bestaat(EntityManager em) {
    this.em = em;
  }

  /** Starts a check on a published agenda, or on none for lists over all agendas. */
  Controle in(String agenda) {
    return new Controle(agenda);
  }

  /** The names that one request uses. */
  final class Controle {

    private final String agenda;
    private final Map<String, List<String>> perParameter = new LinkedHashMap<>();

    private String adresOrganisatie;

    private Controle(String agenda) {
      this.agenda = agenda;
    }

    /**
     * Names under a parameter of the same name as their kind: thema, fase, programmalijn,
     * organisatie, agenda.
     */
    Controle met(String soort, List<String> codes) {
      if (!codes.isEmpty()) {
        perParameter.put(soort, codes);
      }
      return this;
    }

    /** An organisatie that the address itself names: unknown is a 404, not a 400. */
    Controle organisatie(String code) {
      adresOrganisatie = code;
      return this;
    }

    /**
     * Asks the database.
     *
     * @throws ProbleemException 404 when the agenda does not exist; 400 with every unknown name
     */
    void controleer(Invoer invoer) {
      List<String> soorten = new ArrayList<>();
      List<String> codes = new ArrayList<>();
      perParameter.forEach(
          (soort, waarden) ->
              waarden.forEach(
                  code -> {
                    soorten.add(soort);
                    codes.add(code);
                  }));
      if (agenda != null || adresOrganisatie != null || !soorten.isEmpty()) {
        vraag(soorten, codes, invoer);
      }
      invoer.gooiBijFouten();
    }

    private void vraag(List<String> soorten, List<String> codes, Invoer invoer) {
      @SuppressWarnings("unchecked")
      List<Tuple> onbekend =
          em.createNativeQuery(
                  """
              select 'adres' as soort, '' as code
              where cast(:agenda as text) is not null
                and not exists (select from publiek.agenda where code = :agenda)
              union all
              select 'adres', ''
              where cast(:organisatie as text) is not null
                and not exists (select from publiek.organisatie where code = :organisatie)
              union all
              select v.soort, v.code
              from unnest(cast(:soorten as text[]), cast(:codes as text[])) as v (soort, code)
              where not case v.soort
                when 'organisatie' then exists (select from publiek.organisatie o where o.code = v.code)
                when 'agenda' then exists (select from publiek.agenda a where a.code = v.code)
                else exists (select from publiek.onderdeel d
                  where d.agenda = :agenda and d.soort = v.soort and d.code = v.code)
              end
              """,
                  Tuple.class)
              .setParameter("agenda", agenda)
              .setParameter("organisatie", adresOrganisatie)
              .setParameter("soorten", soorten.toArray(String[]::new))
              .setParameter("codes", codes.toArray(String[]::new))
              .getResultList();
      for (Tuple rij : onbekend) {
        String soort = rij.get(0, String.class);
        String code = rij.get(1, String.class);
        if (soort.equals("adres")) {
          throw agenda != null
              ? agendaOnbekend(agenda)
              : OrganisatiesResource.onbekend(adresOrganisatie);
        }
        invoer.fout(soort, "De waarde '" + code + "' van '" + soort + "' bestaat niet.");
      }
    }
  }

  static ProbleemException agendaOnbekend(String agenda) {
    return ProbleemException.nietGevonden(
        "De agenda '" + agenda + "' is er niet (meer) of is nog niet gepubliceerd.");
  }
}
