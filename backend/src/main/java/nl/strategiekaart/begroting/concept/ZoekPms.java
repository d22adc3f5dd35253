package nl.strategiekaart.begroting.concept;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.strategiekaart.agenda.ThemaVerwijzing;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.begroting.concept.PmsView.Beslisser;
import nl.strategiekaart.begroting.concept.PmsView.IngevuldePm;
import nl.strategiekaart.begroting.concept.PmsView.OpenPm;
import nl.strategiekaart.begroting.concept.PmsView.RegelVanPm;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.ProbleemException;

/** Finds what is PM, and in the trail what became of it: one query each. */
@ApplicationScoped
public class ZoekPms {

  private static final String KOLOMMEN =
      """
      r.id as regel, r.revisie, r.code, r.onderdeel, t.code as themacode, t.naam as thema,
      o.id as beslisser, o.naam as beslissernaam
      """;

  private static final String OPEN =
      "select "
          + KOLOMMEN
          + """
          , b.jaar, b.maat, b.beslist_voor
          from begrotingsregel r
          join thema t on t.id = r.thema_id
          join bedrag b on b.begrotingsregel_id = r.id and b.soort = 'pm'
          left join organisatie o on o.id = b.beslist_door_id
          where r.begroting_id = :begroting and r.gearchiveerd_op is null
          order by t.nummer, r.volgorde, b.maat, b.jaar
          """;

  // A cell is PM before a change and an amount after it, in whatever way it was changed.
  private static final String INGEVULD =
      "select "
          + KOLOMMEN
          + """
          , cast(cel.jaar as integer) as jaar, m.maat, w.nummer, w.tijdstip, g.naam as door,
          cast(w.na -> m.maat -> cel.jaar ->> 'bedrag' as numeric(14, 2)) as werd,
          b.soort as nu, b.bedrag as nu_bedrag
          from begrotingsregel r
          join thema t on t.id = r.thema_id
          join wijziging w on w.onderdeel_id = r.id and w.voor is not null and w.na is not null
          cross join lateral (values ('begroot'), ('toegezegd')) as m(maat)
          cross join lateral jsonb_each(w.voor -> m.maat) as cel(jaar, inhoud)
          left join organisatie o on o.id = cast(cel.inhoud ->> 'beslistDoor' as uuid)
          left join gebruiker g on g.id = w.door_id
          left join bedrag b
            on b.begrotingsregel_id = r.id and b.maat = m.maat and b.jaar = cast(cel.jaar as integer)
          where r.begroting_id = :begroting and r.gearchiveerd_op is null
            and cel.inhoud ->> 'soort' = 'pm' and w.na -> m.maat -> cel.jaar ->> 'soort' = 'bedrag'
          order by w.nummer desc, m.maat, cel.jaar
          limit 500
          """;

  private final Redactie redactie;
  private final BegrotingKind kind;
  private final Bewerking bewerking;

  ZoekPms(Redactie redactie, BegrotingKind kind, Bewerking bewerking) {
    this.redactie = redactie;
    this.kind = kind;
    this.bewerking = bewerking;
  }

  /**
   * Of a begroting or scenario.
   *
   * @throws ProbleemException 404 when it is not there, 410 when it is archived
   */
  @Transactional
  public PmsView zoek(String code, String id) {
    UUID begroting = bewerking.zoek(kind, redactie.open(code), id).id;
    return new PmsView(
        vraag(OPEN, begroting, ZoekPms::open), vraag(INGEVULD, begroting, ZoekPms::ingevuld));
  }

  private <T> List<T> vraag(String vraag, UUID begroting, Function<Tuple, T> lees) {
    @SuppressWarnings("unchecked")
    List<Tuple> rijen =
        Panache.getEntityManager()
            .createNativeQuery(vraag, Tuple.class)
            .setParameter("begroting", begroting)
            .getResultList();
    return rijen.stream().map(lees).toList();
  }

  private static OpenPm open(Tuple rij) {
    return new OpenPm(
        regel(rij),
        thema(rij),
        rij.get("jaar", Integer.class),
        Maat.valueOf(rij.get("maat", String.class)),
        beslisser(rij),
        rij.get("beslist_voor", LocalDate.class));
  }

  private static IngevuldePm ingevuld(Tuple rij) {
    String nu = rij.get("nu", String.class);
    return new IngevuldePm(
        rij.get("nummer", Number.class).longValue(),
        rij.get("tijdstip", Instant.class),
        rij.get("door", String.class),
        regel(rij),
        thema(rij),
        rij.get("jaar", Integer.class),
        Maat.valueOf(rij.get("maat", String.class)),
        beslisser(rij),
        Geld.van(rij.get("werd", BigDecimal.class)),
        nu == null
            ? Geld.LEEG
            : nu.equals("pm") ? Geld.PM : Geld.van(rij.get("nu_bedrag", BigDecimal.class)));
  }

  private static RegelVanPm regel(Tuple rij) {
    return new RegelVanPm(
        rij.get("regel", UUID.class),
        rij.get("revisie", Integer.class),
        rij.get("code", String.class),
        rij.get("onderdeel", String.class));
  }

  private static ThemaVerwijzing thema(Tuple rij) {
    return new ThemaVerwijzing(rij.get("themacode", String.class), rij.get("thema", String.class));
  }

  private static Beslisser beslisser(Tuple rij) {
    UUID id = rij.get("beslisser", UUID.class);
    return id == null ? null : new Beslisser(id, rij.get("beslissernaam", String.class));
  }
}
