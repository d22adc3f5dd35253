package nl.strategiekaart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must never be wrong is refused by the database itself, whoever asks. */
@PostgresTest
class MigratieTest {

  @Inject EntityManager em;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "een afdeling ligt in een organisatie | insert into organisatie (id, code, naam, soort) values (gen_random_uuid(), 'los', 'Los', 'afdeling') | organisatie_check",
        "een organisatie is geen deel van zichzelf, ook niet via een ander | update organisatie set onderdeel_van_id = (select id from organisatie where code = 'zoetermeer-so-vastgoed') where code = 'zoetermeer-so' | part of itself",
        "een code is netjes geschreven | insert into organisatie (id, code, naam, soort) values (gen_random_uuid(), 'Met Spatie', 'x', 'maker') | code_check",
        "een naam is niet leeg | insert into organisatie (id, code, naam, soort) values (gen_random_uuid(), 'leeg', ' ', 'maker') | tekst_check",
        "het merk van het eigen adres komt in geen tekst voor | update organisatie set naam = U&'\\E000/v1' where code = 'wijck' | tekst_check",
        "een lidmaatschap overlapt zichzelf niet | insert into groepslidmaatschap (id, groep_id, lid_id) select gen_random_uuid(), groep_id, lid_id from groepslidmaatschap | groepslidmaatschap_groep_id",
        "fasen overlappen niet | update fase set tot = '2026-01-31' where code = 'kort' | fase_maanden",
        "een fase begint op de eerste van een maand | update fase set van = '2022-08-02' where code = 'kort' | fase_van_check",
        "een resultaat heeft een fase van zijn eigen agenda | update resultaat set fase_id = (select f.id from fase f where f.agenda_id <> resultaat.agenda_id limit 1) where code = 'l7-r1' | resultaat_agenda_id",
        "een strategie dient resultaten van haar eigen lijn | insert into strategie_resultaat (strategie_id, resultaat_id) select s.id, r.id from strategie s, resultaat r where s.code = 'l7-s1' and r.code = 'l1-r1' | strategie_resultaat_programmalijn_id",
        "een actie hangt onder een strategie van haar eigen lijn | update actie set strategie_id = (select s.id from strategie s where s.programmalijn_id <> actie.programmalijn_id limit 1) where code = 'l7-a1' | actie_programmalijn_id",
        "een actie heeft een thema van haar eigen agenda | insert into actie_thema (actie_id, thema_id) select a.id, t.id from actie a, thema t where a.code = 'l7-a1' and t.code = 'jongerenparticipatie' | actie_thema_agenda_id",
        "een periode heeft twee datums | update actie set wanneer_tot = null where code = 'l7-a1' | actie_check",
        "doorlopend heeft geen datums | update actie set wanneer_soort = 'doorlopend' where code = 'l7-a1' | actie_check",
        "een organisatie heeft een rol maar een keer | insert into betrokkenheid (id, actie_id, organisatie_id, rol, volgorde) select gen_random_uuid(), actie_id, organisatie_id, rol, 99 from betrokkenheid limit 1 | betrokkenheid_actie_id",
        "een rol bestaat | update betrokkenheid set rol = 'baas' | betrokkenheid_rol_check",
        "pm heeft geen bedrag | update bedrag set soort = 'pm' where soort = 'bedrag' | bedrag_check",
        "een bedrag heeft een getal | update bedrag set bedrag = null | bedrag_check",
        "een begrotingsregel betaalt acties van de eigen agenda | insert into begrotingsregel_actie (begrotingsregel_id, actie_id) select b.id, a.id from begrotingsregel b, actie a where b.code = 'b-workshops' and a.agenda_id <> b.agenda_id limit 1 | begrotingsregel_actie_agenda_id",
        "een begintijd hoort bij een dag | update activiteit set begintijd = '20:00' where wanneer_soort = 'doorlopend' | activiteit_check",
        "een link is een webadres | update actie_link set url = 'javascript:alert(1)' | actie_link_url_check"
      })
  void de_database_weigert_wat_nooit_mag(String regel, String opdracht, String bewaker) {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          int geraakt = em.createNativeQuery(opdracht).executeUpdate();
                          throw new AssertionError(
                              "not refused: " + regel + " (" + geraakt + " rows)");
                        }))
        .hasStackTraceContaining(bewaker)
        .isNotInstanceOf(AssertionError.class);
  }

  @Test
  void elke_entiteit_past_op_haar_tabel() {
    for (EntityType<?> soort : em.getMetamodel().getEntities()) {
      assertThat(em.createQuery("from " + soort.getName()).setMaxResults(1).getResultList())
          .as(soort.getName())
          .isNotNull();
    }
  }

  @Test
  void elke_migratie_heeft_een_eigen_nummer() throws IOException {
    try (Stream<Path> bestanden = Files.list(Path.of("src/main/resources/db/migration"))) {
      List<String> nummers =
          bestanden.map(b -> b.getFileName().toString().substring(0, 4)).sorted().toList();
      assertThat(nummers)
          .isNotEmpty()
          .doesNotHaveDuplicates()
          .allMatch(nummer -> nummer.matches("V\\d{3}"));
    }
  }
}
