package nl.strategiekaart.bewerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.shared.ProbleemException;
import org.junit.jupiter.api.Test;

/** That no list in an inhoud goes on for ever, whatever the kind. */
@PostgresTest
class LangeLijstenTest extends Conceptproef {

  @Inject @All List<Kind<?, ?>> kinds;
  @Inject Validator validator;
  @Inject Inhoudlezer lezer;

  /** A list in a record. */
  private record Lijst(Class<?> van, RecordComponent deel) {

    boolean isKaart() {
      return Map.class.isAssignableFrom(deel.getType());
    }
  }

  /** The lists of a record, and of the records in it. */
  private static Stream<Lijst> lijsten(Type soort) {
    if (soort instanceof ParameterizedType met) {
      return Stream.of(met.getActualTypeArguments()).flatMap(LangeLijstenTest::lijsten);
    }
    Class<?> klasse = (Class<?>) soort;
    return klasse.isRecord()
        ? Stream.of(klasse.getRecordComponents())
            .flatMap(
                deel ->
                    Stream.concat(
                        isLijst(deel.getType()) ? Stream.of(new Lijst(klasse, deel)) : Stream.of(),
                        lijsten(deel.getGenericType())))
        : Stream.of();
  }

  private static boolean isLijst(Class<?> soort) {
    return Collection.class.isAssignableFrom(soort)
        || Map.class.isAssignableFrom(soort)
        || soort.isArray();
  }

  private int maximum(Lijst lijst) {
    var beperkt =
        validator.getConstraintsForClass(lijst.van).getConstraintsForProperty(lijst.deel.getName());
    return beperkt == null
        ? Integer.MAX_VALUE
        : beperkt.getConstraintDescriptors().stream()
            .filter(eis -> eis.getAnnotation() instanceof Size)
            .mapToInt(eis -> ((Size) eis.getAnnotation()).max())
            .min()
            .orElse(Integer.MAX_VALUE);
  }

  @Test
  void elke_lijst_in_een_inhoud_heeft_een_maximum() {
    List<Lijst> alle = kinds.stream().flatMap(kind -> lijsten(kind.inhoud())).toList();
    assertThat(alle).hasSizeGreaterThan(12);
    assertThat(alle).allSatisfy(lijst -> assertThat(maximum(lijst)).isLessThan(10_000));
  }

  @Test
  void een_lijst_die_te_lang_is_wordt_bij_elke_soort_bij_zijn_naam_genoemd() {
    for (Kind<?, ?> kind : kinds) {
      lijsten(kind.inhoud())
          .filter(lijst -> lijst.van == kind.inhoud())
          .forEach(lijst -> assertThat(fouten(kind, lijst)).contains("/" + lijst.deel.getName()));
    }
  }

  private Stream<String> fouten(Kind<?, ?> kind, Lijst lijst) {
    ObjectNode inhoud = JsonNodeFactory.instance.objectNode();
    int teVeel = maximum(lijst) + 1;
    if (lijst.isKaart()) {
      ObjectNode kaart = inhoud.putObject(lijst.deel.getName());
      IntStream.range(0, teVeel).forEach(i -> kaart.putObject("" + i));
    } else {
      var rij = inhoud.putArray(lijst.deel.getName());
      IntStream.range(0, teVeel).forEach(i -> rij.addNull());
    }
    Overname overname = new Overname(null);
    lezer.lees(inhoud, kind.inhoud(), overname);
    return catchThrowableOfType(ProbleemException.class, overname::gooiBijFouten)
        .probleem()
        .errors()
        .stream()
        .filter(fout -> fout.detail().contains(" hooguit "))
        .map(fout -> fout.pointer());
  }

  @Test
  void een_langere_lijst_van_vroeger_is_te_bewerken_zolang_zij_niet_groeit() {
    String actie = kaart().getString("acties[0].id");
    QuarkusTransaction.requiringNew()
        .run(() -> Actie.<Actie>findById(UUID.fromString(actie)).wijken = wijken(205));
    wijzig("/acties/" + actie, Map.of("wat", "Anders gezegd.")).statusCode(200);
    wijzig("/acties/" + actie, Map.of("wijken", wijken(206)))
        .statusCode(400)
        .body("errors.pointer", contains("/wijken"))
        .body("errors.detail", contains("'wijken' is een lijst van hooguit 200."));
    wijzig("/acties/" + actie, Map.of("wijken", wijken(204))).statusCode(200);
    wijzig("/acties/" + actie, Map.of("wijken", wijken(205))).statusCode(400);
    wijzig("/acties/" + actie, Map.of("wijken", wijken(3))).statusCode(200);
    wijzig("/acties/" + actie, Map.of("wijken", wijken(201))).statusCode(400);
    long nummer =
        redacteur
            .vraagt()
            .get(concept() + "/wijzigingen")
            .jsonPath()
            .getLong("resultaten[0].nummer");
    maak("herstellingen", Map.of("wijziging", nummer)).statusCode(200);
  }

  private static List<String> wijken(int aantal) {
    return IntStream.range(0, aantal).mapToObj(i -> "Wijk " + i).toList();
  }
}
