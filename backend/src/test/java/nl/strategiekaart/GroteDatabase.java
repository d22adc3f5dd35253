package nl.strategiekaart;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * A database of its own with 40,000 parts of 200 agendas to be found, so that what is everywhere
 * can be told from what is somewhere. Made by arithmetic alone: each is made of the same words on
 * every machine.
 */
public class GroteDatabase implements QuarkusTestResourceLifecycleManager {

  /** Parts: each has a word of its own (eigen…), one of a few (zelden…) and two that half have. */
  public static final int RIJEN = 40_000;

  public static final int PER_AGENDA = 200;

  /** In letters, as numbers are words that are understood. */
  private static final String IN_LETTERS =
      "translate(cast(%s as text), '0123456789', 'bcdfghjkmp')";

  private static final String AGENDAS =
      """
      insert into publiek.agenda (code, versie_id, vorm, titel, soort, eigenaar, van, tot, inhoud)
      select 'groot-' || n, gen_random_uuid(), 1000, 'Groot ' || n, 'uitvoeringsagenda', 'niemand', '2026-01-01', '2029-12-31', '{}'
      from generate_series(0, %d) n"""
          .formatted(RIJEN / PER_AGENDA - 1);

  private static final String VINDPLAATSEN =
      """
      insert into publiek.vindplaats (id, agenda, soort, code, titel, velden, zoek)
      select cast(md5(cast(n as text)) as uuid), 'groot-' || n / %d, case n %% 4 when 0 then 'thema' else 'actie' end,
        md5(cast(n as text)), titel, '{"hoe":"Dit zegt veelal en overal iets."}',
        cast('''=' || titel || ''':1A ''' || titel || ''':1A ''cultuurwoord'':2C'
          || case when n %% 2 = 0 then ' ''veelal'':3' || case n %% 3 when 0 then 'A' else 'C' end else '' end
          || case when n %% 4 < 2 then ' ''overal'':4C' else '' end
          || ' ''cul' || soms || ''':5C ''zelden' || zelden || ''':6C' as tsvector)
      from generate_series(0, %d) n
      cross join lateral (select case n when %d then 'veelal' else 'eigen' || %s end as titel, %s as soms, %s as zelden) w"""
          .formatted(
              PER_AGENDA,
              RIJEN - 1,
              RIJEN - 1,
              IN_LETTERS.formatted("n"),
              IN_LETTERS.formatted("n % 300"),
              IN_LETTERS.formatted("n % 8000"));

  @Override
  public Map<String, String> start() {
    Map<String, String> bron = new HashMap<>(new PostgresBron().start());
    String groot = PostgresBron.nieuweDatabase("groot");
    Flyway.configure()
        .dataSource(groot, PostgresBron.WIE, PostgresBron.WIE)
        .locations("classpath:db/migration")
        .load()
        .migrate();
    // What they refer to is not there: only what is found matters.
    PostgresBron.voerUit(
        groot,
        "set session_replication_role = replica; " + AGENDAS + "; " + VINDPLAATSEN,
        "analyze publiek.vindplaats");
    bron.put(PostgresBron.JDBC, groot);
    bron.put("strategiekaart.demo", "false");
    return bron;
  }

  @Override
  public void stop() {}
}
