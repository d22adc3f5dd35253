package nl.strategiekaart.organisatie;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Makes organisaties public: those that a published versie names, with what lies above one and who
 * is a lid of one, which is all that a visitor needs to understand who does what. It stays so. What
 * everyone can read, everyone can name.
 */
@ApplicationScoped
public class MaakOpenbaar {

  /** Makes these public; in a fixed order, so that two who do this at once never lock. */
  public void van(Collection<UUID> organisaties) {
    voer(organisaties, "");
  }

  /**
   * Makes public who stands next to a public one: what it lies under and who is a lid of it. Not
   * who is known to the owner of a concept only.
   */
  void naast(Organisatie organisatie) {
    if (organisatie.openbaar) {
      voer(List.of(organisatie.id), "and naast.voorlopig_van_id is null");
    }
  }

  private static void voer(Collection<UUID> organisaties, String voorwaarde) {
    Panache.getEntityManager().flush();
    Panache.getEntityManager()
        .createNativeQuery(
            """
            update organisatie o
            set openbaar = true, voorlopig_van_id = null, revisie = o.revisie + 1
            from (
              select id from organisatie where not openbaar and id in (
                with recursive kring as (
                  select unnest(cast(:wie as uuid[])) as id
                  union
                  select buur.id from kring k
                  cross join lateral (
                    select onderdeel_van_id as id from organisatie
                    where id = k.id and onderdeel_van_id is not null
                    union all
                    select lid_id from groepslidmaatschap
                    where groep_id = k.id and gearchiveerd_op is null) buur
                  join organisatie naast on naast.id = buur.id
                  where true %s
                )
                select id from kring)
              order by id for no key update) nieuw
            where o.id = nieuw.id"""
                .formatted(voorwaarde))
        .setParameter("wie", organisaties.toArray(UUID[]::new))
        .executeUpdate();
  }
}
