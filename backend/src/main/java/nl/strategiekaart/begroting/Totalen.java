package nl.strategiekaart.begroting;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Totaal;

/**
 * Every total of one begroting, computed by the database in one query: per regel, thema, geldbron,
 * programmalijn and together, per year and over all years; lasten and baten apart. Whoever shows a
 * total takes it from here, so that it is the same everywhere.
 */
public final class Totalen {

  /** What rows are added up into. */
  public enum Groep {
    agenda,
    regel,
    thema,
    geldbron,
    programmalijn
  }

  // A regel that pays for acties of several programmalijnen counts whole in each of them, and once
  // in all the rest.
  static final String VRAAG =
      """
      with regel as materialized (
        select r.id, r.thema_id, r.geldbron_id, r.soort as kant, b.van_jaar, b.tot_jaar
        from begroting b join begrotingsregel r on r.begroting_id = b.id and r.gearchiveerd_op is null
        where b.id = :begroting),
      -- First only what is of this begroting: otherwise the planner reads the amounts of all agendas.
      gevuld as materialized (
        select bedrag.* from regel join bedrag on bedrag.begrotingsregel_id = regel.id),
      cel as (
        select regel.id as regel_id, regel.thema_id, regel.geldbron_id, regel.kant, j.jaar,
          case when m.maat like 'besteed%' then 'besteed' else m.maat end as maat, gevuld.soort, gevuld.bedrag
        from regel
        cross join lateral generate_series(van_jaar, tot_jaar) as j(jaar)
        cross join unnest(array['begroot', 'toegezegd', 'besteed_h1', 'besteed_h2']) as m(maat)
        left join gevuld on gevuld.begrotingsregel_id = regel.id and gevuld.jaar = j.jaar and gevuld.maat = m.maat),
      betaalt as (
        select distinct regel.id as regel_id, actie.programmalijn_id
        from regel
        join begrotingsregel_actie koppeling on koppeling.begrotingsregel_id = regel.id
        join actie on actie.id = koppeling.actie_id and actie.gearchiveerd_op is null),
      lijn as (
        select regel_id, programmalijn_id from betaalt
        union all
        select id, null from regel where not exists (select from betaalt where betaalt.regel_id = regel.id))
      select
        case
          when grouping(regel_id) = 0 then 'regel'
          when grouping(thema_id) = 0 then 'thema'
          when grouping(geldbron_id) = 0 then 'geldbron'
          else 'agenda'
        end as groep,
        coalesce(regel_id, thema_id, geldbron_id) as id, kant, maat, jaar,
        coalesce(sum(bedrag), 0) as bedrag,
        count(*) filter (where soort = 'pm') as pm,
        count(*) filter (where soort is null) as leeg
      from cel
      group by grouping sets (
        (regel_id, kant, maat, jaar), (regel_id, kant, maat), (thema_id, kant, maat, jaar), (thema_id, kant, maat),
        (geldbron_id, kant, maat, jaar), (geldbron_id, kant, maat), (kant, maat, jaar), (kant, maat))
      union all
      select 'programmalijn', programmalijn_id, kant, maat, jaar, coalesce(sum(bedrag), 0),
        count(*) filter (where soort = 'pm'), count(*) filter (where soort is null)
      from cel join lijn using (regel_id)
      group by grouping sets ((programmalijn_id, kant, maat, jaar), (programmalijn_id, kant, maat))
      """;

  private record Sleutel(Groep groep, UUID id, Regelsoort kant, String maat, Integer jaar) {}

  private final List<Integer> jaren;
  private final Map<Sleutel, Totaal> totalen = new HashMap<>();

  private Totalen(List<Integer> jaren) {
    this.jaren = jaren;
  }

  /** The totals of what is stored now. */
  public static Totalen van(Begroting begroting) {
    Totalen totalen = new Totalen(begroting.jaren());
    @SuppressWarnings("unchecked")
    List<Tuple> rijen =
        Begroting.getEntityManager()
            .createNativeQuery(VRAAG, Tuple.class)
            .setParameter("begroting", begroting.id)
            .getResultList();
    for (Tuple rij : rijen) {
      totalen.totalen.put(
          new Sleutel(
              Groep.valueOf(rij.get("groep", String.class)),
              rij.get("id", UUID.class),
              Regelsoort.valueOf(rij.get("kant", String.class)),
              rij.get("maat", String.class),
              rij.get("jaar", Integer.class)),
          new Totaal(
              Geld.tekst(rij.get("bedrag", BigDecimal.class)),
              "EUR",
              rij.get("pm", Number.class).intValue(),
              rij.get("leeg", Number.class).intValue()));
    }
    return totalen;
  }

  /**
   * The totals of one group; zero when nothing is in it.
   *
   * @param id of what the group is about: null for the agenda, and for rows without a geldbron or
   *     programmalijn
   */
  public Reeksen van(Groep groep, UUID id) {
    return new Reeksen(
        reeks(groep, id, "begroot"), reeks(groep, id, "toegezegd"), reeks(groep, id, "besteed"));
  }

  /** The totals of the whole begroting. */
  public Reeksen samen() {
    return van(Groep.agenda, null);
  }

  /**
   * What is said of each in a group that has regels, and last of the regels that belong to none.
   *
   * @param wordt what becomes of one, null for none, and its totals
   */
  public <D extends Basis, T> List<T> per(
      Groep groep, Stream<D> delen, BiFunction<D, Reeksen, T> wordt) {
    List<T> alle = new ArrayList<>();
    Stream.concat(delen.distinct(), Stream.of((D) null))
        .forEach(
            deel -> {
              UUID id = deel == null ? null : deel.id;
              if (Stream.of(Regelsoort.values()).anyMatch(kant -> heeft(groep, id, kant))) {
                alle.add(wordt.apply(deel, van(groep, id)));
              }
            });
    return alle;
  }

  /** What a cell counts in, for its year and for all years together. */
  public Stream<Totaalvak> rond(Begrotingsregel regel, Vak vak) {
    return totalen.keySet().stream()
        .filter(s -> s.maat.equals(vak.maat().veld) && (s.jaar == null || s.jaar == vak.jaar()))
        .filter(s -> teltIn(regel, s.groep, s.id))
        .map(s -> vak(s.groep, s.id, s.maat, s.jaar));
  }

  private Totaalvak vak(Groep groep, UUID id, String maat, Integer jaar) {
    Totaal totaal = een(groep, id, kant(groep, id), maat, jaar);
    Totaal baten = heeftBaten(groep, id) ? een(groep, id, Regelsoort.baten, maat, jaar) : null;
    return new Totaalvak(
        groep, id, maat, jaar, totaal, baten, baten == null ? null : totaal.min(baten));
  }

  private static boolean teltIn(Begrotingsregel regel, Groep groep, UUID id) {
    return switch (groep) {
      case agenda -> true;
      case regel -> regel.id.equals(id);
      case thema -> regel.thema.id.equals(id);
      case geldbron -> Objects.equals(regel.geldbron == null ? null : regel.geldbron.id, id);
      case programmalijn ->
          id == null
              ? regel.acties.isEmpty()
              : regel.acties.stream().anyMatch(actie -> actie.programmalijn.id.equals(id));
    };
  }

  private Totaalreeks reeks(Groep groep, UUID id, String maat) {
    return reeks(groep, id, kant(groep, id), maat)
        .met(heeftBaten(groep, id) ? reeks(groep, id, Regelsoort.baten, maat) : null);
  }

  private Totaalreeks reeks(Groep groep, UUID id, Regelsoort kant, String maat) {
    return new Totaalreeks(
        jaren.stream().map(jaar -> een(groep, id, kant, maat, jaar)).toList(),
        een(groep, id, kant, maat, null));
  }

  /** What the total of a group is of: lasten, and of a regel what it is itself. */
  private Regelsoort kant(Groep groep, UUID id) {
    return groep == Groep.regel && heeft(groep, id, Regelsoort.baten)
        ? Regelsoort.baten
        : Regelsoort.lasten;
  }

  /** Whether there are baten beside the lasten of a group; a regel is one of the two. */
  private boolean heeftBaten(Groep groep, UUID id) {
    return groep != Groep.regel && heeft(groep, id, Regelsoort.baten);
  }

  private boolean heeft(Groep groep, UUID id, Regelsoort kant) {
    return totalen.containsKey(new Sleutel(groep, id, kant, Maat.begroot.veld, null));
  }

  private Totaal een(Groep groep, UUID id, Regelsoort kant, String maat, Integer jaar) {
    return totalen.getOrDefault(new Sleutel(groep, id, kant, maat, jaar), Totaal.NUL);
  }
}
