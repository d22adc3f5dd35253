package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
  private final Rijen rijen;
  private final JsonTekst json;

  PubliekeOrganisaties(EntityManager em, Rijen rijen, JsonTekst json) {
    this.em = em;
    this.rijen = rijen;
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
    maakVanIedereen(nieuw);
    // Those that were public already and stand next to a new one now show it too.
    Set<Organisatie> teSchrijven = new LinkedHashSet<>(nieuw);
    nieuw.stream()
        .flatMap(PubliekeOrganisaties::buren)
        .filter(buur -> openbaar.contains(buur.code))
        .forEach(teSchrijven::add);
    schrijf(teSchrijven, openbaar);
    schrijfLeden(
        nieuw.stream()
            .flatMap(
                organisatie ->
                    Stream.concat(organisatie.leden.stream(), organisatie.lidVan.stream()))
            .filter(l -> openbaar.contains(l.groep.code) && openbaar.contains(l.lid.code))
            .distinct()
            .toList());
  }

  /**
   * What everyone can read, everyone can name. Locked in a fixed order first, as two agendas of one
   * owner can be published at once.
   */
  private void maakVanIedereen(Set<Organisatie> organisaties) {
    organisaties.stream()
        .filter(organisatie -> organisatie.voorlopigVan != null)
        .sorted(Comparator.comparing(organisatie -> organisatie.id))
        .forEach(
            organisatie -> {
              em.refresh(organisatie, LockModeType.PESSIMISTIC_WRITE);
              organisatie.voorlopigVan = null;
            });
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

  /** A row of publiek.organisatie. */
  private record Rij(
      String code, String naam, String soort, String boven, String meer, String inhoud) {}

  /** A row of publiek.lidmaatschap. */
  private record Lid(UUID id, String groep, String lid, LocalDate van, LocalDate tot) {}

  /** In a fixed order, so that two agendas that are published at once wait, and never lock. */
  private void schrijf(Set<Organisatie> organisaties, Set<String> openbaar) {
    rijen.schrijf(
        """
        insert into publiek.organisatie (code, naam, soort, onderdeel_van, zoek, inhoud)
        select r.code, r.naam, r.soort, r.boven,
          setweight(to_tsvector('publiek.nederlands', r.naam), 'A') ||
          setweight(to_tsvector('publiek.nederlands', r.meer), 'C'), r.inhoud
        from jsonb_to_recordset(cast(:rijen as jsonb)) as r(code text, naam text, soort text, boven text,
          meer text, inhoud text)
        order by r.code collate "C"
        on conflict (code) do update set naam = excluded.naam, soort = excluded.soort,
          onderdeel_van = excluded.onderdeel_van, zoek = excluded.zoek, inhoud = excluded.inhoud
        """,
        organisaties.stream().map(organisatie -> rij(organisatie, openbaar)).toList(),
        Map.of());
  }

  private Rij rij(Organisatie organisatie, Set<String> openbaar) {
    return new Rij(
        organisatie.code,
        organisatie.naam,
        organisatie.soort.name(),
        organisatie.onderdeelVan == null ? null : organisatie.onderdeelVan.code,
        organisatie.toelichting == null ? "" : organisatie.toelichting,
        json.schrijf(OrganisatieView.of(organisatie, ander -> openbaar.contains(ander.code))));
  }

  private void schrijfLeden(List<Groepslidmaatschap> lidmaatschappen) {
    rijen.schrijf(
        """
        insert into publiek.lidmaatschap (id, groep, lid, periode)
        select r.id, r.groep, r.lid, daterange(r.van, r.tot, '[]')
        from jsonb_to_recordset(cast(:rijen as jsonb)) as r(id uuid, groep text, lid text, van date, tot date)
        order by r.id
        on conflict (id) do update set groep = excluded.groep, lid = excluded.lid, periode = excluded.periode
        """,
        lidmaatschappen.stream()
            .map(l -> new Lid(l.id, l.groep.code, l.lid.code, l.van, l.tot))
            .toList(),
        Map.of());
  }
}
