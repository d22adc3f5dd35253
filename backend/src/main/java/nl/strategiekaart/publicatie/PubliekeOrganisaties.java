package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.organisatie.Groepslidmaatschap;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.organisatie.OrganisatieView;
import nl.strategiekaart.participatie.Activiteit;

/**
 * Makes organisaties public. An organisatie is public once a published versie names it, or when it
 * lies above a public one, or is a lid of one: all that a visitor needs to understand who does
 * what.
 */
@ApplicationScoped
class PubliekeOrganisaties {

  private final EntityManager em;
  private final JsonTekst json;

  PubliekeOrganisaties(EntityManager em, JsonTekst json) {
    this.em = em;
    this.json = json;
  }

  /**
   * Writes the rows of every organisatie that this agenda makes public; inside the caller's
   * transaction.
   */
  void publiceer(Agenda agenda, List<Activiteit> activiteiten) {
    Set<Organisatie> nieuw = metOmgeving(genoemd(agenda, activiteiten));
    Set<String> openbaar = new LinkedHashSet<>(alOpenbaar());
    nieuw.forEach(organisatie -> openbaar.add(organisatie.code));
    // What everyone can read, everyone can name.
    nieuw.forEach(organisatie -> organisatie.voorlopigVan = null);
    // Those that were public already and stand next to a new one now show it too.
    Set<Organisatie> teSchrijven = new LinkedHashSet<>(nieuw);
    nieuw.stream()
        .flatMap(PubliekeOrganisaties::buren)
        .filter(buur -> openbaar.contains(buur.code))
        .forEach(teSchrijven::add);
    teSchrijven.forEach(organisatie -> schrijf(organisatie, openbaar));
    nieuw.stream()
        .flatMap(
            organisatie -> Stream.concat(organisatie.leden.stream(), organisatie.lidVan.stream()))
        .filter(l -> openbaar.contains(l.groep.code) && openbaar.contains(l.lid.code))
        .distinct()
        .forEach(this::schrijf);
  }

  private static Stream<Organisatie> genoemd(Agenda agenda, List<Activiteit> activiteiten) {
    return Stream.of(
            Stream.of(agenda.eigenaar),
            agenda.geldbronnen.stream().map(bron -> bron.organisatie),
            agenda.programmalijnen.stream()
                .flatMap(lijn -> lijn.acties.stream())
                .flatMap(actie -> actie.betrokkenheden.stream())
                .map(betrokkenheid -> betrokkenheid.organisatie),
            activiteiten.stream().map(activiteit -> activiteit.organisator))
        .flatMap(organisaties -> organisaties)
        .filter(organisatie -> organisatie != null);
  }

  private static Set<Organisatie> metOmgeving(Stream<Organisatie> genoemd) {
    Set<Organisatie> gevonden = new LinkedHashSet<>();
    Deque<Organisatie> open = new ArrayDeque<>(genoemd.distinct().toList());
    while (!open.isEmpty()) {
      Organisatie organisatie = open.poll();
      if (gevonden.add(organisatie)) {
        if (organisatie.onderdeelVan != null) {
          open.add(organisatie.onderdeelVan);
        }
        organisatie.leden.forEach(lidmaatschap -> open.add(lidmaatschap.lid));
      }
    }
    return gevonden;
  }

  private static Stream<Organisatie> buren(Organisatie organisatie) {
    return Stream.concat(
        organisatie.onderdelen.stream(), organisatie.lidVan.stream().map(l -> l.groep));
  }

  @SuppressWarnings("unchecked")
  private List<String> alOpenbaar() {
    return em.createNativeQuery("select code from publiek.organisatie", String.class)
        .getResultList();
  }

  private void schrijf(Organisatie organisatie, Set<String> openbaar) {
    OrganisatieView view = OrganisatieView.of(organisatie, ander -> openbaar.contains(ander.code));
    em.createNativeQuery(
            """
        insert into publiek.organisatie (code, naam, soort, onderdeel_van, zoek, inhoud)
        values (:code, :naam, :soort, :boven,
          setweight(to_tsvector('publiek.nederlands', :naam), 'A') ||
          setweight(to_tsvector('publiek.nederlands', :meer), 'C'), :inhoud)
        on conflict (code) do update set naam = excluded.naam, soort = excluded.soort,
          onderdeel_van = excluded.onderdeel_van, zoek = excluded.zoek, inhoud = excluded.inhoud
        """)
        .setParameter("code", organisatie.code)
        .setParameter("naam", organisatie.naam)
        .setParameter("soort", organisatie.soort.name())
        .setParameter(
            "boven", organisatie.onderdeelVan == null ? null : organisatie.onderdeelVan.code)
        .setParameter("meer", organisatie.toelichting == null ? "" : organisatie.toelichting)
        .setParameter("inhoud", json.schrijf(view))
        .executeUpdate();
  }

  private void schrijf(Groepslidmaatschap lidmaatschap) {
    em.createNativeQuery(
            """
        insert into publiek.lidmaatschap (id, groep, lid, periode)
        values (:id, :groep, :lid, daterange(:van, :tot, '[]'))
        on conflict (id) do update set groep = excluded.groep, lid = excluded.lid, periode = excluded.periode
        """)
        .setParameter("id", lidmaatschap.id)
        .setParameter("groep", lidmaatschap.groep.code)
        .setParameter("lid", lidmaatschap.lid.code)
        .setParameter("van", lidmaatschap.van)
        .setParameter("tot", lidmaatschap.tot)
        .executeUpdate();
  }
}
