package nl.strategiekaart.publicatie;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.strategiekaart.GroteDatabase;
import nl.strategiekaart.publicatie.Zoekbron.Gevonden;
import nl.strategiekaart.shared.Bladeren.Pagina;
import nl.strategiekaart.zoeken.Zoekvraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is everywhere costs no more than what is somewhere: of each question what it reads. */
@QuarkusTest
@WithTestResource(value = GroteDatabase.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ZoekenInVeelTest {

  private static final int MEESTE_GELEZEN = 4 * Vindplaatsbron.HOOGSTENS;

  @Inject Vragen vragen;
  @Inject EntityManager em;

  /** What was found, and what the database read for it. */
  private record Lezing(Gevonden gevonden, long tabelGelezen, long rijenGelezen) {}

  private record Stand(long tabel, long rijen) {}

  private Lezing zoek(String q, List<String> soort, List<String> agenda, int pagina, int grootte) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Stand voor = stand();
              Gevonden gevonden =
                  new Vindplaatsbron(vragen, soort, agenda, new Pagina(pagina, grootte))
                      .metAlle(Zoekvraag.van(q));
              Stand na = stand();
              return new Lezing(gevonden, na.tabel - voor.tabel, na.rijen - voor.rijen);
            });
  }

  /** What this connection read and did not report yet: also of transactions before. */
  private Stand stand() {
    Tuple gelezen =
        (Tuple)
            em.createNativeQuery(
                    """
                    select seq_scan as tabel, idx_tup_fetch as rijen from pg_stat_xact_user_tables
                    where relid = cast('publiek.vindplaats' as regclass)""",
                    Tuple.class)
                .getSingleResult();
    return new Stand(
        gelezen.get("tabel", Number.class).longValue(),
        gelezen.get("rijen", Number.class).longValue());
  }

  private Lezing zoek(String q) {
    return zoek(q, List.of(), List.of(), 1, 25);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "eigencdfgh, '', '', 1, true",
    "zeldencdfg, '', '', 5, true",
    "veelal, '', '', 1000, false",
    "veelal overal, '', '', 1000, false",
    "cul, '', '', 1000, false",
    "veelal, '', groot-77, 100, true",
    "veelal overal, '', groot-77, 50, true",
    "veelal, thema, '', 1000, false",
    "cul, thema, groot-77, 50, true",
    "qqqqqq, '', '', 0, true"
  })
  void elke_vraag_leest_een_begrensd_aantal_rijen_en_nooit_de_tabel(
      String q, String soort, String agenda, int totaal, boolean volledig) {
    Lezing lezing = zoek(q, lijst(soort), lijst(agenda), 1, 25);
    assertThat(lezing.gevonden.totaal()).isEqualTo(totaal);
    assertThat(lezing.gevonden.volledig()).isEqualTo(volledig);
    assertThat(lezing.gevonden.rijen()).hasSize(Math.min(totaal, 25));
    assertThat(lezing.tabelGelezen).isZero();
    assertThat(lezing.rijenGelezen).isLessThan(MEESTE_GELEZEN);
  }

  private static List<String> lijst(String een) {
    return een.isEmpty() ? List.of() : List.of(een);
  }

  @Test
  void wat_precies_zo_heet_staat_ook_voor_een_woord_dat_overal_staat_bovenaan() {
    assertThat(zoek("veelal").gevonden.rijen().get(0).get("titel")).isEqualTo("veelal");
  }

  @Test
  void alle_bladzijden_samen_zijn_de_beste_duizend_elk_een_keer() {
    Set<Object> gezien = new HashSet<>();
    for (int pagina = 1; pagina <= 25; pagina++) {
      zoek("veelal", List.of(), List.of(), pagina, 40)
          .gevonden
          .rijen()
          .forEach(rij -> gezien.add(rij.get("code")));
    }
    assertThat(gezien).hasSize(Vindplaatsbron.HOOGSTENS);
    assertThat(zoek("veelal", List.of(), List.of(), 26, 40).gevonden)
        .isEqualTo(new Gevonden(List.of(), Vindplaatsbron.HOOGSTENS, false));
  }
}
