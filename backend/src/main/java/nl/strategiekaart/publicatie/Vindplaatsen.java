package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strategiekaart.bewerking.Rijen;
import nl.strategiekaart.publicatie.verschil.Inhoud;
import nl.strategiekaart.publicatie.verschil.Inhoud.Deel;
import nl.strategiekaart.zoeken.Zoektekst;

/** By which words each part of an agenda is found, published or in the concept. */
@ApplicationScoped
public class Vindplaatsen {

  /** Of the rows that travel as JSON. */
  public static final String RIJEN =
      """
      jsonb_to_recordset(cast(:rijen as jsonb)) as r(id uuid, soort text, code text, programmalijn text,
        titel text, velden text, zoek tsvector)""";

  /** Fields that say who it is about, or what else it is called. */
  private static final Set<String> OVER = Set.of("wie", "varianten", "nummer", "soort");

  /** Fields of which nobody looks for the words. */
  private static final Set<String> STIL = Set.of("link", "links");

  /** What people call a kind of thing, when it is not only its own name. */
  private static final Map<Inhoud.Soort, String> NAMEN =
      Map.of(
          Inhoud.Soort.begrotingsregel, "begroting geld budget bedrag kosten",
          Inhoud.Soort.besluit, "besluit gemeenteraad");

  private final Rijen rijen;
  private final JsonTekst json;

  Vindplaatsen(Rijen rijen, JsonTekst json) {
    this.rijen = rijen;
    this.json = json;
  }

  /**
   * Something that can be found.
   *
   * @param velden what its fields say, as JSON by their names
   * @param zoek a tsvector
   */
  public record Rij(
      UUID id,
      String soort,
      String code,
      String programmalijn,
      String titel,
      String velden,
      String zoek) {

    /** Without what only is shown; it is most of it. */
    public Rij zonderVelden() {
      return new Rij(id, soort, code, programmalijn, titel, null, zoek);
    }
  }

  /** Each part that can be found, in the order of the agenda. */
  public List<Rij> van(Inhoud inhoud) {
    Map<UUID, Deel> lijnen =
        inhoud.delen().stream()
            .filter(deel -> deel.soort() == Inhoud.Soort.programmalijn)
            .collect(Collectors.toMap(Deel::id, deel -> deel));
    return inhoud.delen().stream()
        .filter(deel -> isTeVinden(deel.soort()))
        .map(deel -> rij(deel, Optional.ofNullable(deel.programmalijn()).map(lijnen::get)))
        .toList();
  }

  private static boolean isTeVinden(Inhoud.Soort soort) {
    return Arrays.stream(Zoekresultaat.Soort.values())
        .anyMatch(een -> een.name().equals(soort.name()));
  }

  private Rij rij(Deel deel, Optional<Deel> lijn) {
    Zoektekst tekst = new Zoektekst().naam(deel.titel());
    Map<String, String> velden = new LinkedHashMap<>();
    deel.velden()
        .forEach(
            (naam, woorden) -> {
              if (!woorden.equals(deel.titel()) && !STIL.contains(naam)) {
                velden.put(naam, woorden);
                voegToe(tekst, deel, naam, woorden);
              }
            });
    if (deel.nummer() != null) {
      tekst.ookWel(deel.soort().name() + " " + deel.nummer());
    }
    tekst.rondom(NAMEN.getOrDefault(deel.soort(), deel.soort().name()));
    lijn.filter(een -> een != deel).ifPresent(een -> tekst.rondom(een.titel()));
    return new Rij(
        deel.id(),
        deel.soort().name(),
        code(deel),
        lijn.map(Deel::code).orElse(null),
        deel.titel(),
        json.schrijf(velden),
        tekst.tsvector());
  }

  /** By which its page knows it; a row of the begroting may have no code of its own. */
  private static String code(Deel deel) {
    return deel.soort() == Inhoud.Soort.begrotingsregel ? deel.id().toString() : deel.code();
  }

  private static void voegToe(Zoektekst tekst, Deel deel, String naam, String woorden) {
    if (naam.equals("varianten")) {
      woorden.lines().forEach(tekst::ookWel);
    } else if (OVER.contains(naam)) {
      tekst.over(woorden);
    } else if (deel.verwijzingen().containsKey(naam)) {
      tekst.rondom(woorden);
    } else {
      tekst.zegt(woorden);
    }
  }

  /**
   * Writes those of a published agenda; those of before are gone already. The last that a
   * transaction does: the words are everyone's, and who waits for them must hold nothing that the
   * other waits for.
   */
  void schrijf(String agenda, Inhoud inhoud) {
    rijen.schrijf(
        """
        insert into publiek.vindplaats (id, agenda, soort, code, programmalijn, titel, velden, zoek)
        select r.id, :agenda, r.soort, r.code, r.programmalijn, r.titel, r.velden, r.zoek from\s"""
            + RIJEN,
        van(inhoud),
        Map.of("agenda", agenda));
    Panache.getEntityManager()
        .createNativeQuery(
            """
            insert into publiek.woord
            select distinct ltrim(w.lexeme, '~') from (
              select zoek from publiek.vindplaats where agenda = :agenda
              union all select o.zoek from publiek.organisatie o where o.code in (
                select b.organisatie from publiek.betrokkenheid b
                join publiek.actie a on a.id = b.actie_id where a.agenda = :agenda)) z,
              unnest(z.zoek) w
            where w.lexeme ~ '^~?[a-z]{4,}$'
            order by 1
            on conflict do nothing""")
        .setParameter("agenda", agenda)
        .executeUpdate();
  }

  /** Forgets the words that stand nowhere any more, so that nobody is led to them. */
  public void vergeetWoorden() {
    Panache.getEntityManager()
        .createNativeQuery(
            """
            with over as (
              select woord from publiek.woord cross join lateral publiek.vind(
                cast(format('''%1$s'' | ''~%1$s''', woord) as tsquery), null, null, null, null, 1, 0, 0, 0) v
              where not v.meer)
            delete from publiek.woord w using over o where o.woord = w.woord""")
        .executeUpdate();
  }
}
