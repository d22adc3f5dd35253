package nl.strategiekaart.publicatie.verschil;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.agenda.concept.AgendadeelKind;
import nl.strategiekaart.bewerking.Kind;
import org.junit.jupiter.api.Test;

@PostgresTest
class SchrijfInhoudTest {

  @Inject @All List<Kind<?, ?>> kinds;

  @Test
  void elke_soort_die_wordt_gepubliceerd_heeft_een_plaats_in_het_verschil() {
    List<String> gepubliceerd =
        kinds.stream().filter(SchrijfInhoudTest::wordtGepubliceerd).map(Kind::naam).toList();
    assertThat(gepubliceerd)
        .containsExactlyInAnyOrder(
            Arrays.stream(Inhoud.Soort.values()).map(Enum::name).toArray(String[]::new));
  }

  /** Whether it says which of its delen are published. */
  private static boolean wordtGepubliceerd(Kind<?, ?> kind) {
    return Stream.<Class<?>>iterate(ClientProxy.unwrap(kind).getClass(), Class::getSuperclass)
        .takeWhile(klasse -> klasse != AgendadeelKind.class && klasse != Kind.class)
        .flatMap(klasse -> Arrays.stream(klasse.getDeclaredMethods()))
        .anyMatch(methode -> methode.getName().startsWith("gepubliceerd"));
  }
}
