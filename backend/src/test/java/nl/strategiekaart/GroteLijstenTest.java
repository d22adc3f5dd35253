package nl.strategiekaart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is read most costs no more than what it gives, also in an installation of hundreds of
 * agendas: no table is gone through, and no more than twenty rows are read for each that is given.
 * Counted by the database, over everything that a request asks.
 */
@QuarkusTest
@WithTestResource(value = VeelAgendas.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@ExtendWith(LichteVerzoeken.class)
class GroteLijstenTest {

  private static final long PER_RIJ = 20;

  /** Fewer rows than this, and going through the table is what the database does best. */
  private static final int GROOT = 1000;

  private static final String DOORLOPEN = " doorlopen";

  @Inject AgroalDataSource database;

  @ParameterizedTest
  @CsvSource({
    "/agendas?pageSize=20, /resultaten",
    "/agendas?pageSize=20&page=8, /resultaten",
    "/agendas/agenda-7/acties?pageSize=20, /resultaten",
    "/agendas/agenda-7/acties?pageSize=20&jaar=2024&sort=wanneer, /resultaten",
    "/agendas/agenda-7/acties?pageSize=20&organisatie=gemeente-7, /resultaten",
    "/agendas/agenda-7/voortgang, /acties",
    "/agendas/agenda-7/activiteiten, /resultaten",
    "/agendas/agenda-7/resultaten, /resultaten",
    "/agendas/agenda-7/programmalijnen, /resultaten",
    "/organisaties?pageSize=20, /resultaten",
    "/organisaties?pageSize=20&sort=-acties, /resultaten",
    "/organisaties?pageSize=50&agenda=agenda-47, /resultaten",
    "/organisaties/landelijk-7/acties?pageSize=20, /resultaten",
    "/organisaties/gemeente-7/acties?pageSize=20, /resultaten"
  })
  void wat_het_meest_wordt_gelezen_kost_niet_meer_dan_het_geeft(String adres, String waar) {
    vraag(adres).then().statusCode(200);
    Map<String, Long> voor = gelezen();
    JsonNode antwoord = vraag(adres).as(JsonNode.class);
    Map<String, Long> na = gelezen();
    na.replaceAll((wat, aantal) -> aantal - voor.getOrDefault(wat, 0L));
    na.values().removeIf(aantal -> aantal == 0);
    assertThat(antwoord.at(waar)).as(adres).isNotEmpty();
    na.keySet().removeIf(wat -> wat.endsWith(DOORLOPEN) && !isGroot(wat.replace(DOORLOPEN, "")));
    assertThat(na.keySet())
        .as("tables gone through for %s", adres)
        .noneMatch(wat -> wat.endsWith(DOORLOPEN));
    assertThat(na.values().stream().mapToLong(Long::longValue).sum())
        .as("rows read for %s: %s", adres, na)
        .isPositive()
        .isLessThanOrEqualTo(PER_RIJ * antwoord.at(waar).size());
  }

  /** In words in which nobody asks, so that the answer does not lie ready. */
  private static Response vraag(String adres) {
    return given().header("Accept", "application/json;q=0.9").get("/v1" + adres);
  }

  @Test
  void een_tabel_die_wordt_doorlopen_wordt_gezien() {
    Map<String, Long> voor = gelezen();
    lees("select '', count(*) from publiek.actie where inhoud like '%niets van dit alles%'");
    assertThat(
            gelezen().get("publiek.actie" + DOORLOPEN)
                - voor.getOrDefault("publiek.actie" + DOORLOPEN, 0L))
        .isGreaterThan(10_000);
  }

  private boolean isGroot(String tabel) {
    return lees(
            "select '', cast(reltuples as bigint) from pg_class where oid = cast('%s' as regclass)"
                .formatted(tabel))
        .values()
        .stream()
        .anyMatch(rijen -> rijen > GROOT);
  }

  /** Rows that were read since the beginning, by table that was gone through or index. */
  private Map<String, Long> gelezen() {
    // What the only connection read is known to all from the end of the next statement on.
    lees("select cast(pg_stat_force_next_flush() as text), 0");
    return lees(
        """
        select schemaname || '.' || relname || ' doorlopen', seq_tup_read from pg_stat_user_tables where seq_tup_read > 0
        union all
        select schemaname || '.' || indexrelname, idx_tup_read from pg_stat_user_indexes where idx_tup_read > 0""");
  }

  private Map<String, Long> lees(String vraag) {
    try (Connection verbinding = database.getConnection();
        Statement opdracht = verbinding.createStatement();
        ResultSet rijen = opdracht.executeQuery(vraag)) {
      Map<String, Long> gelezen = new TreeMap<>();
      while (rijen.next()) {
        gelezen.put(rijen.getString(1), rijen.getLong(2));
      }
      return gelezen;
    } catch (SQLException fout) {
      throw new IllegalStateException(fout);
    }
  }
}
