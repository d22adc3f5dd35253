package nl.strategiekaart.bewerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.shared.Probleem.Fout;
import nl.strategiekaart.shared.ProbleemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a body, all the rest that is wrong is said too. */
class InhoudlezerTest {

  private final Inhoudlezer lezer =
      new Inhoudlezer(
          new ObjectMapper().registerModule(new JavaTimeModule()),
          Validation.buildDefaultValidatorFactory().getValidator());

  record Punt(@NotNull Integer x) {}

  record Blad(
      String tekst,
      @Max(9) Integer aantal,
      Long stand,
      boolean waar,
      Wijziging.Wat wat,
      UUID kenmerk,
      LocalDate dag,
      YearMonth maand,
      List<@Valid Punt> punten,
      Map<String, Integer> aantallen,
      @NotNull String naam) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tekst: 1",
        "tekst: {}",
        "aantal: 1.5",
        "aantal: 10",
        "aantal: 99999999999",
        "aantal: true",
        "aantal: [1]",
        "stand: 1.5",
        "stand: 99999999999999999999",
        "stand: 'x'",
        "waar: 'misschien'",
        "wat: 0",
        "wat: '0'",
        "wat: 'anders'",
        "wat: []",
        "kenmerk: 'x'",
        "kenmerk: 7",
        "dag: 'morgen'",
        "dag: '2026-02-30'",
        "maand: 'mei'",
        "punten: 'x'",
        "punten: {}",
        "punten/0: [7]",
        "punten/0: [[]]",
        "punten/0/x: [{}]",
        "punten/0/x: [{'x': 2.5}]",
        "aantallen: []",
        "aantallen/a: {'a': 0.5}",
        "kleur: 'rood'"
      })
  void een_fout_staat_naast_de_andere(String geval) {
    String plek = "/" + geval.substring(0, geval.indexOf(':'));
    String veld = plek.split("/")[1];
    assertThat(
            fouten("{'%s':%s}".formatted(veld, geval.substring(geval.indexOf(':') + 1))).stream()
                .map(Fout::pointer))
        .containsExactlyInAnyOrder(plek, "/naam");
  }

  @Test
  void een_lege_tekst_is_er_geen() {
    Blad blad =
        lezer.lees(
            "{\"naam\":\" Jan \",\"tekst\":\" \",\"wat\":\" \",\"kenmerk\":\"\"}", Blad.class);
    assertThat(blad.naam()).isEqualTo("Jan");
    assertThat(blad.tekst()).isNull();
    assertThat(blad.wat()).isNull();
    assertThat(blad.kenmerk()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{'punten':null}", "{'punten':'x'}", "{'punten':''}", "{'punten':{'x':1}}"})
  void een_lijst_die_er_niet_is_is_leeg(String lichaam) {
    Overname overname = new Overname(null, null);
    Blad blad = lezer.lees(lichaam.replace('\'', '"'), Blad.class, overname);
    assertThat(blad.punten()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "'x'", "null", "{stuk", "{'a':"})
  void wat_geen_object_is_wordt_niet_gelezen(String lichaam) {
    assertThat(fouten(lichaam)).extracting(Fout::pointer).containsExactly("");
  }

  private List<Fout> fouten(String lichaam) {
    return catchThrowableOfType(
            ProbleemException.class, () -> lezer.lees(lichaam.replace('\'', '"'), Blad.class))
        .probleem()
        .errors();
  }
}
