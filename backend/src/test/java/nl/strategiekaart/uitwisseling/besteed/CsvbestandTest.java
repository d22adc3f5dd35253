package nl.strategiekaart.uitwisseling.besteed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.strategiekaart.shared.ProbleemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvbestandTest {

  /** Rows as they come, and what is wrong with others. */
  private static final class Gelezen {
    final List<List<String>> rijen = new ArrayList<>();
    final List<String> fouten = new ArrayList<>();
    int aantal;

    void rij(Csvbestand.Rij rij) {
      if (rij.fout() != null) {
        fouten.add(rij.nummer() + " " + rij.fout());
        return;
      }
      aantal++;
      if (rijen.size() < 10) {
        rijen.add(rij.cellen());
      }
    }
  }

  private static Gelezen lees(String tekst, Charset set) {
    Gelezen gelezen = new Gelezen();
    HerkenCsv.herken(tekst.getBytes(set)).lees(gelezen::rij);
    return gelezen;
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16"})
  void de_tekens_van_een_bestand_worden_herkend(String set) {
    assertThat(lees("code;naam\n1;Café €\n", Charset.forName(set)).rijen)
        .containsExactly(List.of("1", "Café €"));
  }

  @Test
  void het_merk_van_utf8_staat_niet_in_de_eerste_kolom() {
    assertThat(
            HerkenCsv.herken("\uFEFFcode;naam\n1;a\n".getBytes(StandardCharsets.UTF_8)).kolommen())
        .containsExactly("code", "naam");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void het_scheidingsteken_wordt_herkend_ook_met_andere_in_de_tekst(String teken) {
    String bestand =
        String.join(teken, "code", "naam", "bedrag")
            + "\n"
            + String.join(teken, "1", "\"a;b,c\"", "\"1,50\"")
            + "\n";
    assertThat(HerkenCsv.herken(bestand.getBytes(StandardCharsets.UTF_8)).scheidingsteken())
        .isEqualTo(teken.charAt(0));
  }

  @Test
  void aanhalingstekens_een_titel_erboven_en_lege_rijen_horen_erbij() {
    Gelezen gelezen =
        lees(
            "Journaal 2026;;\n\ncode;naam;bedrag\n1;\"een \"\"twee\"\"\nop twee regels\";3\n\n;;\n2;b;4\n",
            StandardCharsets.UTF_8);
    assertThat(gelezen.rijen)
        .containsExactly(List.of("1", "een \"twee\"\nop twee regels", "3"), List.of("2", "b", "4"));
    assertThat(gelezen.fouten).isEmpty();
  }

  @Test
  void dubbele_en_lege_kolomnamen_krijgen_een_eigen_naam() {
    assertThat(HerkenCsv.herken("a;a;;b\n1;2;3;4\n".getBytes(StandardCharsets.UTF_8)).kolommen())
        .containsExactly("a", "a (2)", "Kolom 3", "b");
  }

  @Test
  void een_rij_met_te_veel_kolommen_wordt_met_haar_nummer_genoemd() {
    assertThat(lees("a;b\n1;2\n1;2;3\n4;5\n", StandardCharsets.UTF_8).fouten)
        .singleElement()
        .asString()
        .startsWith("3 Deze rij heeft 3 kolommen");
  }

  @Test
  void een_aanhalingsteken_dat_rijen_opslokt_blijft_niet_onopgemerkt() {
    StringBuilder bestand = new StringBuilder("a;b\n1;\"open\n");
    for (int i = 0; i < 50; i++) {
      bestand.append(i).append(";x\n");
    }
    assertThat(lees(bestand + "2;\"dicht\"\n", StandardCharsets.UTF_8).fouten).hasSize(1);
    assertThatThrownBy(() -> lees(bestand.toString(), StandardCharsets.UTF_8))
        .isInstanceOf(ProbleemException.class)
        .hasMessageContaining("aanhalingsteken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK\u0003\u0004xlsx", "een\u0000twee;drie", "alleen tekst", "\n\n"})
  void wat_geen_csv_is_wordt_geweigerd(String tekst) {
    assertThatThrownBy(() -> HerkenCsv.herken(tekst.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ProbleemException.class)
        .hasMessageContaining("onleesbaar-bestand");
  }

  @Test
  void een_bestand_van_een_regel_wordt_geen_miljoenen_kolommen() {
    byte[] bestand = "a;".repeat(HerkenCsv.MEESTE_BYTES / 2).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> HerkenCsv.herken(bestand)).hasMessageContaining("65.536");
  }

  @Test
  @Timeout(20)
  void het_grootste_bestand_wordt_gelezen_en_een_groter_geweigerd() {
    String rij = "6530012;14-03-2026;1,00\n";
    StringBuilder bestand = new StringBuilder("code;datum;bedrag\n");
    for (int i = 0; i < Csvbestand.MEESTE_RIJEN; i++) {
      bestand.append(rij);
    }
    long begin = System.nanoTime();
    assertThat(lees(bestand.toString(), StandardCharsets.UTF_8).aantal)
        .isEqualTo(Csvbestand.MEESTE_RIJEN);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    assertThatThrownBy(() -> lees(bestand + rij, StandardCharsets.UTF_8))
        .hasMessageContaining("200.000");
    assertThatThrownBy(() -> HerkenCsv.herken(new byte[HerkenCsv.MEESTE_BYTES + 1]))
        .hasMessageContaining("10 MB");
  }
}
