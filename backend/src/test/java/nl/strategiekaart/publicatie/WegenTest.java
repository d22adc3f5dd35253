package nl.strategiekaart.publicatie;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * By which ways an organisatie comes to what others do is written down, and has to be at any moment
 * what one finds by following everything anew: the definition of before stands here for that.
 */
@PostgresTest
class WegenTest {

  private static final int HOEVEEL = 9;

  /** By following memberships, onderdelen and mergers from one organisatie, on one day. */
  private static final String DEFINITIE =
      """
      with recursive wegen as (
        select id, code as wie, cast(code as text) as code, array[]::text[] as pad, 'direct' as soort, daterange(null, null) as periode
        from organisatie where code like '%1$s%%' and openbaar
        union all
        select verder.id, w.wie, verder.code, case when verder.stap then w.pad || verder.code else w.pad end, verder.soort,
          verder.periode
        from wegen w cross join lateral (
          select o.id, cast(o.code as text) as code, false as stap, w.soort, w.periode
          from organisatie o where o.opvolger_id = w.id and o.samengevoegd
          union all
          select o.id, cast(o.code as text), true, 'afdeling', w.periode
          from organisatie o where w.soort <> 'groep' and o.onderdeel_van_id = w.id and o.openbaar
          union all
          select g.id, cast(g.code as text), true, 'groep', l.periode * w.periode
          from publiek.groepslidmaatschap l join organisatie g on g.id = l.groep_id
          where l.lid_id = w.id and g.openbaar and l.periode * w.periode @> date '%2$s') verder
        where verder.code <> w.wie and not verder.code = any(w.pad)
      )
      select distinct on (wie, code, periode) concat_ws('|', wie, code, pad, soort, periode) from wegen
      order by wie, code, periode, cardinality(pad), pad""";

  private static final String OPGESCHREVEN =
      """
      select concat_ws('|', organisatie, code, pad, soort, periode) from publiek.weg
      where organisatie like '%1$s%%' and periode @> date '%2$s' order by organisatie, code, periode""";

  /** In how many acties each is on a day, counted from those ways. */
  private static final String GETELD =
      """
      select concat_ws('|', o.code, count(distinct b.actie_id),
        count(distinct b.actie_id) filter (where w.soort = 'direct' and b.rol in ('trekker', 'regievoerder')),
        count(distinct b.actie_id) filter (where w.soort = 'direct') -
          count(distinct b.actie_id) filter (where w.soort = 'direct' and b.rol in ('trekker', 'regievoerder')))
      from organisatie o left join publiek.weg w on w.organisatie = o.code and w.periode @> date '%2$s'
      left join publiek.betrokkenheid b on b.organisatie = w.code and (isempty(b.loopt) or b.loopt && w.periode)
      where o.code like '%1$s%%' and o.openbaar group by o.code order by o.code""";

  private static final String BIJGEHOUDEN =
      """
      select concat_ws('|', organisatie, acties, leidt, doet_mee) from publiek.actietal
      where organisatie like '%1$s%%' and periode @> date '%2$s' order by organisatie""";

  private static final String OMVANG =
      """
      select van, soort, opgeheven_per, aantal from publiek.omvang where aantal <> 0 %s
      select 'agenda', soort, 'infinity', count(*) from publiek.agenda group by soort
      %s select 'organisatie', soort, coalesce(opgeheven_per, 'infinity'), count(*)
      from organisatie where openbaar and gearchiveerd_op is null group by soort, opgeheven_per""";

  @Inject AgroalDataSource database;

  private final String begin = "weg-" + UUID.randomUUID().toString().substring(0, 8) + "-";

  @BeforeEach
  void organisatiesDieNogNietsMetElkaarHebben() {
    IntStream.range(0, HOEVEEL)
        .forEach(
            i ->
                doe(
                    "insert into organisatie (id, code, naam, soort, openbaar) values ('%s', '%s', 'Weg %d', 'groep', %b)"
                        .formatted(UUID.randomUUID(), begin + i, i, i % 4 != 0)));
    doe(
        """
        insert into publiek.betrokkenheid (actie_id, organisatie, rol, agenda, volgorde, loopt)
        select md5(cast(a.id as text) || nr)::uuid, '%s' || nr %% %d, (array['trekker', 'partner'])[1 + nr %% 2], a.agenda, nr, a.loopt
        from publiek.actie a, generate_series(0, 20) nr where a.volgorde < 3"""
            .formatted(begin, HOEVEEL));
  }

  @AfterEach
  void weg() {
    doe(
        "delete from publiek.betrokkenheid where organisatie like '%s%%'".formatted(begin),
        "delete from groepslidmaatschap where lid_id in (select id from organisatie where code like '%s%%')"
            .formatted(begin),
        "update organisatie set onderdeel_van_id = null, samengevoegd = false, opvolger_id = null where code like '%s%%'"
            .formatted(begin),
        "delete from organisatie where code like '%s%%'".formatted(begin));
    assertThat(lees("select code from publiek.weg where organisatie like '%s%%'", null)).isEmpty();
    assertThat(lees("select 'x' from publiek.actietal where organisatie like '%s%%'", null))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void na_elke_reeks_van_veranderingen_staat_er_wat_men_vindt_door_alles_te_volgen(long toeval) {
    Random kies = new Random(toeval);
    for (int ronde = 0; ronde < 12; ronde++) {
      doe(
          IntStream.range(0, 1 + kies.nextInt(4))
              .mapToObj(i -> verandering(kies))
              .toArray(String[]::new));
      klopt(kies, "after round " + ronde);
    }
  }

  @Test
  void wie_tegelijk_schrijven_in_een_kring_laten_geen_verkeerde_weg_achter() {
    for (int ronde = 0; ronde < 8; ronde++) {
      int nu = ronde;
      IntFunction<CompletableFuture<Void>> schrijf =
          i ->
              CompletableFuture.runAsync(
                  () -> {
                    Random kies = new Random(nu * 100L + i);
                    doe(lidmaatschap(kies));
                  });
      IntStream.range(0, 6).mapToObj(schrijf).toList().forEach(CompletableFuture::join);
      klopt(new Random(ronde), "after concurrent round " + ronde);
    }
  }

  @Test
  void wat_wordt_teruggedraaid_laat_niets_achter() {
    List<String> voor = lees(OPGESCHREVEN, LocalDate.of(2026, 6, 1));
    try (Connection verbinding = database.getConnection()) {
      verbinding.setAutoCommit(false);
      try (Statement opdracht = verbinding.createStatement()) {
        opdracht.execute(lidmaatschap(new Random(5)));
      }
      verbinding.rollback();
    } catch (SQLException fout) {
      throw new IllegalStateException(fout);
    }
    assertThat(lees(OPGESCHREVEN, LocalDate.of(2026, 6, 1))).isEqualTo(voor);
    assertThat(lees("select wat from publiek.bij_te_houden where code like '%s%%'", null))
        .isEmpty();
  }

  @Test
  void opnieuw_maken_geeft_hetzelfde() {
    Random kies = new Random(7);
    for (int i = 0; i < 10; i++) {
      doe(verandering(kies));
    }
    LocalDate dag = LocalDate.of(2026, 6, 1);
    List<String> wegen = lees(OPGESCHREVEN, dag);
    List<String> aantallen = lees(BIJGEHOUDEN, dag);
    assertThat(wegen).hasSizeGreaterThan(HOEVEEL / 2);
    doe("select publiek.maak_wegen_opnieuw()");
    assertThat(lees(OPGESCHREVEN, dag)).isEqualTo(wegen);
    assertThat(lees(BIJGEHOUDEN, dag)).isEqualTo(aantallen);
  }

  private void klopt(Random kies, String wanneer) {
    for (LocalDate dag : List.of(dag(kies), dag(kies), LocalDate.of(2026, 6, 1))) {
      assertThat(lees(OPGESCHREVEN, dag))
          .as("the ways on %s %s", dag, wanneer)
          .isEqualTo(lees(DEFINITIE, dag));
      assertThat(lees(BIJGEHOUDEN, dag))
          .as("the numbers on %s %s", dag, wanneer)
          .isEqualTo(lees(GETELD, dag));
    }
    assertThat(lees(OMVANG.formatted("except (", "union all") + ")", null)).isEmpty();
  }

  private static LocalDate dag(Random kies) {
    return LocalDate.of(2025, 1, 1).plusDays(kies.nextInt(900));
  }

  private String verandering(Random kies) {
    String een = "'" + begin + kies.nextInt(HOEVEEL) + "'";
    String ander =
        "(select id from organisatie where code = '%s')".formatted(begin + kies.nextInt(HOEVEEL));
    return switch (kies.nextInt(8)) {
      case 0, 1, 2 -> lidmaatschap(kies);
      case 3 ->
          "update groepslidmaatschap set tot = '%s' where code like 'lid-%d-%%' and van < '%1$s' and lid_id = (select id from organisatie where code = %s)"
              .formatted(dag(kies), kies.nextInt(HOEVEEL), een);
      case 4 ->
          "update groepslidmaatschap m set gearchiveerd_op = case when gearchiveerd_op is null then now() end where not exists (select from groepslidmaatschap a where a.groep_id = m.groep_id and a.lid_id = m.lid_id and a.id <> m.id) and lid_id = (select id from organisatie where code = %s)"
              .formatted(een);
      // Upward only, so that no organisatie becomes a part of itself.
      case 5 ->
          "update organisatie o set onderdeel_van_id = b.id from organisatie b where o.code = %s and b.code like '%s%%' and b.code < o.code and b.id = %s"
              .formatted(een, begin, ander);
      case 6 -> "update organisatie set openbaar = not openbaar where code = %s".formatted(een);
      default ->
          "update organisatie o set opvolger_id = b.id, samengevoegd = not o.samengevoegd, opgeheven_per = '2026-01-01' from organisatie b where o.code = %s and b.code like '%s%%' and b.code > o.code and b.id = %s"
              .formatted(een, begin, ander);
    };
  }

  /** At most one at a time between two; again is another time. */
  private String lidmaatschap(Random kies) {
    int lid = kies.nextInt(HOEVEEL);
    int groep = (lid + 1 + kies.nextInt(HOEVEEL - 1)) % HOEVEEL;
    LocalDate van = dag(kies);
    return """
        insert into groepslidmaatschap (id, code, groep_id, lid_id, van, tot)
        select gen_random_uuid(), 'lid-%d-%d', g.id, l.id, '%s', %s from organisatie g, organisatie l
        where g.code = '%s' and l.code = '%s' on conflict do nothing"""
        .formatted(
            lid,
            kies.nextInt(1000),
            van,
            kies.nextBoolean() ? "null" : "'" + van.plusDays(kies.nextInt(400)) + "'",
            begin + groep,
            begin + lid);
  }

  /** In one transaction. */
  private void doe(String... opdrachten) {
    try (Connection verbinding = database.getConnection()) {
      verbinding.setAutoCommit(false);
      try (Statement opdracht = verbinding.createStatement()) {
        for (String een : opdrachten) {
          opdracht.execute(een);
        }
        verbinding.commit();
      } finally {
        verbinding.rollback();
        verbinding.setAutoCommit(true);
      }
    } catch (SQLException fout) {
      throw new IllegalStateException(fout);
    }
  }

  private List<String> lees(String vraag, LocalDate dag) {
    try (Connection verbinding = database.getConnection();
        Statement opdracht = verbinding.createStatement();
        ResultSet rijen = opdracht.executeQuery(vraag.formatted(begin, dag))) {
      List<String> gelezen = new ArrayList<>();
      while (rijen.next()) {
        gelezen.add(rijen.getString(1));
      }
      return gelezen;
    } catch (SQLException fout) {
      throw new IllegalStateException(fout);
    }
  }
}
