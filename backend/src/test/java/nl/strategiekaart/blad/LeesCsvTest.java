package nl.strategiekaart.blad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.strategiekaart.shared.ProbleemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeesCsvTest {

  private static Bestand lees(String tekst, Charset set) {
    return LeesBestand.lees(tekst.getBytes(set));
  }

  /** The texts of each row that holds any. */
  private static List<List<String>> rijen(String tekst) {
    List<List<String>> rijen = new ArrayList<>();
    lees(tekst, StandardCharsets.UTF_8)
        .bladen()
        .get(0)
        .rijen()
        .values()
        .forEach(vakjes -> rijen.add(vakjes.values().stream().map(Vakje::tekst).toList()));
    return rijen;
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16"})
  void de_tekens_van_een_bestand_worden_herkend(String set) {
    Bestand bestand = lees("code;naam\n1;Café €\n", Charset.forName(set));
    assertThat(bestand.bladen().get(0).rijen().get(2).get(1).tekst()).isEqualTo("Café €");
  }

  @Test
  void het_merk_van_utf8_staat_niet_in_de_eerste_kolom() {
    assertThat(rijen("\uFEFFcode;naam\n")).containsExactly(List.of("code", "naam"));
  }

  @Test
  void harde_spaties_en_tekens_zonder_breedte_zijn_niet_te_zien() {
    assertThat(rijen("Thema\u00a0;\u200bOnder\u00addeel;2026\u2060\n"))
        .containsExactly(List.of("Thema", "Onderdeel", "2026"));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void het_scheidingsteken_wordt_herkend_ook_met_andere_in_de_tekst(String teken) {
    String bestand =
        String.join(teken, "code", "naam", "bedrag")
            + "\n"
            + String.join(teken, "1", "\"a;b,c\"", "\"1,50\"")
            + "\n";
    assertThat(lees(bestand, StandardCharsets.UTF_8).scheidingsteken).isEqualTo(teken.charAt(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Begroting cultuur 2026, concept\n\nThema;Onderdeel;2026\nPodium;Zaal;75.000,00\n",
        "a, b en c, d\nThema;2026\nx;1,5\ny;2,5\nz;3,5\n"
      })
  void een_titel_met_een_komma_erin_zegt_niets_van_het_scheidingsteken(String tekst) {
    assertThat(lees(tekst, StandardCharsets.UTF_8).scheidingsteken).isEqualTo(';');
  }

  @Test
  void aanhalingstekens_een_titel_erboven_en_lege_rijen_horen_erbij() {
    assertThat(
            rijen(
                "Journaal 2026;;\n\ncode;naam;bedrag\n1;\"een \"\"twee\"\"\nop twee regels\";3\n\n;;\n2;b;4\n"))
        .containsExactly(
            List.of("Journaal 2026"),
            List.of("code", "naam", "bedrag"),
            List.of("1", "een \"twee\"\nop twee regels", "3"),
            List.of("2", "b", "4"));
  }

  @Test
  void een_aanhalingsteken_dat_rijen_opslokt_blijft_niet_onopgemerkt() {
    StringBuilder bestand = new StringBuilder("a;b\n1;\"open\n");
    for (int i = 0; i < 50; i++) {
      bestand.append(i).append(";x\n");
    }
    assertThatThrownBy(() -> rijen(bestand + "2;\"dicht\"\n"))
        .isInstanceOf(ProbleemException.class)
        .hasMessageContaining("rij 2");
    assertThatThrownBy(() -> rijen(bestand.toString()))
        .isInstanceOf(ProbleemException.class)
        .hasMessageContaining("aanhalingsteken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004xlsx", "een\u0000twee;drie"})
  void wat_geen_csv_is_wordt_geweigerd(String tekst) {
    assertThatThrownBy(() -> rijen(tekst)).isInstanceOf(ProbleemException.class);
  }

  @Test
  void een_bestand_van_een_regel_wordt_geen_miljoenen_kolommen() {
    String breed = "a;".repeat(1_001) + "\n";
    assertThatThrownBy(() -> rijen(breed)).hasMessageContaining("1.000 kolommen");
    assertThatThrownBy(() -> rijen("a;".repeat(1_000_000))).hasMessageContaining("65.536");
  }

  @Test
  @Timeout(20)
  void een_groot_bestand_gaat_rij_voor_rij_voorbij() {
    byte[] bestand = "6530012;14-03-2026;1,00\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
    AtomicInteger rijen = new AtomicInteger();
    Bestand gelezen =
        LeesBestand.lees(bestand, 10 << 20, (blad, nummer, vakjes) -> rijen.incrementAndGet());
    assertThat(rijen).hasValue(200_000);
    assertThat(gelezen.bladen().get(0).rijen()).isEmpty();
    assertThatThrownBy(() -> LeesBestand.lees(bestand)).hasMessageContaining("200.000");
    assertThatThrownBy(() -> LeesBestand.lees(bestand, 1 << 20, (blad, nummer, vakjes) -> {}))
        .hasMessageContaining("1 MB");
  }
}
