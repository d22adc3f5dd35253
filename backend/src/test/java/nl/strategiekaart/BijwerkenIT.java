package nl.strategiekaart;

import static nl.strategiekaart.Apiproces.API;
import static nl.strategiekaart.Apiproces.wachtTot;
import static nl.strategiekaart.Replicas.AGENDA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An installation goes from the version before to this one, a replica at a time: for a while both
 * work on one database, that the new one changed.
 */
class BijwerkenIT {

  /** The Makefile makes it, of the commit in the file version-before, where history goes so far. */
  private static final Path VORIGE =
      Path.of("../.cache/before/backend/target/quarkus-app/quarkus-run.jar")
          .toAbsolutePath()
          .normalize();

  private static final String GEHEIM = "een-geheim-van-meer-dan-tweeendertig-tekens";

  @Test
  void de_vorige_versie_en_deze_werken_naast_elkaar_en_geen_lezer_merkt_het() throws Exception {
    assumeThat(VORIGE).as("the version before is not in this checkout").exists();
    List<String> termen = new ArrayList<>();
    try (Replicas replicas = Replicas.start(VORIGE, GEHEIM)) {
      replicas.logIn();
      Lezers lezers = new Lezers(replicas.site, Replicas.WAT_BEZOEKERS_LEZEN);
      try (lezers) {
        lezers.lezenNog(50);
        replicas.replica(0).vraagTeStoppen();
        lezers.lezenNog(50);
        replicas.vervang(0, API);
        lezers.lezenNog(50);

        // The old one, the new one, and once more: each writes on what the other wrote.
        for (int nummer : List.of(1, 0, 1, 0)) {
          String waar = "http://" + replicas.replica(nummer).adres();
          String term = "Beurt " + termen.size();
          assertThat(replicas.browser.stuur(replicas.begrip(waar, term)).statusCode())
              .isEqualTo(201);
          termen.add(term);
          lezers.eisNiets(AGENDA);
          String nieuw = replicas.publiceer(waar);
          lezers.eis(AGENDA, nieuw);
          for (Apiproces replica : replicas.alle()) {
            wachtTot("a replica tells of " + nieuw, () -> replica.lees(AGENDA).contains(nieuw));
          }
          lezers.beoordeelden(20);
          assertThat(replicas.termen(waar)).containsAll(termen).doesNotHaveDuplicates();
        }
        replicas.logIn();

        replicas.replica(1).vraagTeStoppen();
        lezers.lezenNog(50);
        replicas.vervang(1, API);
        lezers.lezenNog(50);
      }
      assertThat(lezers.mislukt()).isEmpty();
      assertThat(replicas.termen(replicas.site)).containsAll(termen);
    }
  }
}
