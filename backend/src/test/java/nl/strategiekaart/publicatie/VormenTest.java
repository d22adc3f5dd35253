package nl.strategiekaart.publicatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.strategiekaart.agenda.AgendaView;
import nl.strategiekaart.agenda.StrategiekaartView;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.contract.ContractFilter;
import nl.strategiekaart.publicatie.verschil.Inhoud;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

/** A document has the shape of its form, for good. */
class VormenTest {

  private static final List<Class<?>> DOCUMENTEN =
      List.of(AgendaView.class, StrategiekaartView.class, BegrotingView.class, Inhoud.class);

  /**
   * What another reader is needed for is another form; what only came later may lack in a document.
   */
  @Test
  void wat_nu_wordt_geschreven_heeft_alles_van_de_vorm_van_nu_en_wat_erbij_kwam_mag_ontbreken()
      throws IOException {
    Map<String, List<String>> vorm = new TreeMap<>();
    for (String regel : tekst("/vormen/" + Vormen.NU + ".txt").split("\n")) {
      String[] delen = regel.split(": ");
      vorm.put(delen[0], List.of(delen[1].split(" ")));
    }
    Map<String, RecordComponent[]> nu = new TreeMap<>();
    DOCUMENTEN.forEach(document -> lees(document, nu));
    assertThat(nu.keySet()).as("what documents are made of").containsAll(vorm.keySet());
    vorm.forEach(
        (naam, velden) -> {
          assertThat(nu.get(naam))
              .extracting(RecordComponent::getName)
              .as(naam)
              .containsAll(velden);
          assertThat(nu.get(naam))
              .filteredOn(veld -> !velden.contains(veld.getName()))
              .as("what came later in " + naam)
              .allMatch(VormenTest::magOntbreken);
        });
  }

  private static boolean magOntbreken(RecordComponent veld) {
    Schema schema = veld.getAccessor().getAnnotation(Schema.class);
    return schema.nullable()
        && Arrays.stream(schema.extensions()).anyMatch(x -> x.name().equals(ContractFilter.LATER));
  }

  private static void lees(Type type, Map<String, RecordComponent[]> gevonden) {
    if (type instanceof ParameterizedType met) {
      Arrays.stream(met.getActualTypeArguments()).forEach(een -> lees(een, gevonden));
    } else if (type instanceof Class<?> soort && soort.isRecord()) {
      String naam = soort.getName().substring(soort.getPackageName().length() + 1);
      if (gevonden.putIfAbsent(naam, soort.getRecordComponents()) == null) {
        Arrays.stream(soort.getRecordComponents())
            .forEach(veld -> lees(veld.getGenericType(), gevonden));
      }
    }
  }

  private static String tekst(String bestand) throws IOException {
    try (var in = VormenTest.class.getResourceAsStream(bestand)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  @Test
  void een_vorm_die_nog_niet_bestaat_wordt_niet_gelezen() {
    Vormen vormen = new Vormen(new JsonTekst(new ObjectMapper(), "https://voorbeeld.nl"));
    assertThat(vormen.lees(1, "{\"delen\":[]}", Inhoud.class).delen()).isEmpty();
    assertThatThrownBy(() -> vormen.lees(Vormen.NU + 1, "{\"delen\":[]}", Inhoud.class))
        .hasMessageContaining("no reader of form");
  }
}
