package nl.strategiekaart.uitwisseling.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.uitwisseling.begroting.bestand.Gelezen;
import nl.strategiekaart.uitwisseling.begroting.bestand.LeesBedrag;
import nl.strategiekaart.uitwisseling.begroting.bestand.Notatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same cases as of leesBedrag.ts: a file and the screen may not differ. */
class LeesBedragTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "75000 | 75000.00",
        "75000,00 | 75000.00",
        "75000,5 | 75000.50",
        "75 000 | 75000.00",
        "75\u00a0000,25 | 75000.25",
        "€75.000,00 | 75000.00",
        "EUR 75000 | 75000.00",
        "75000 euro | 75000.00",
        "75,000.00 | 75000.00",
        "1.500.000 | 1500000.00",
        "1,500,000 | 1500000.00",
        "1.500,- | 1500.00",
        "€ 1.500,-- | 1500.00",
        "-500 | -500.00",
        "−500 | -500.00",
        "-€ 500,10 | -500.10",
        "(500) | -500.00",
        "0 | 0.00",
        "-0 | 0.00",
        "007 | 7.00",
        "999999999999,99 | 999999999999.99",
      })
  void een_bedrag_in_tekst_is_exact(String tekst, String bedrag) {
    assertThat(LeesBedrag.tekst(tekst).geld()).isEqualTo(Geld.van(new BigDecimal(bedrag)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PM", "pm", "P.M.", "p.m", " Pm ", "pro memorie"})
  void pm_is_geen_bedrag_en_niet_leeg(String tekst) {
    assertThat(LeesBedrag.tekst(tekst).geld()).isEqualTo(Geld.PM);
  }

  @Test
  void niets_is_leeg_en_nul_is_een_bedrag() {
    assertThat(LeesBedrag.tekst(" \u00a0").geld()).isEqualTo(Geld.LEEG);
    assertThat(LeesBedrag.getal("0").geld()).isEqualTo(Geld.van(BigDecimal.ZERO));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "twaalf",
        "75k",
        "10%",
        "-",
        "€",
        "--5",
        "(-5)",
        "1e5",
        "75.",
        ",50",
        "75 00",
        "7.50.00",
        "1.50,00",
        "1,500.000.000",
        "12,345.678",
        "1,2345",
        "0,125",
        "75000.000",
        "1000000000000",
        "1.000.000.000.000",
        "#REF!",
        "=1+1"
      })
  void wat_geen_bedrag_is_wordt_geweigerd(String tekst) {
    Gelezen gelezen = LeesBedrag.tekst(tekst);
    assertThat(gelezen.geld()).isNull();
    assertThat(gelezen.keuzes()).isEmpty();
    assertThat(gelezen.fout()).isNotBlank();
  }

  @Test
  void een_teken_met_drie_cijfers_kan_twee_dingen_zijn() {
    Gelezen punt = LeesBedrag.tekst("1.500");
    assertThat(punt.geld()).isNull();
    assertThat(punt.duizend()).isEqualTo(Notatie.nederlands);
    assertThat(punt.keuzes())
        .containsEntry(Notatie.nederlands, Geld.van(new BigDecimal("1500")))
        .containsEntry(Notatie.engels, Geld.van(new BigDecimal("1.50")));
    assertThat(LeesBedrag.tekst("1,505").keuzes())
        .containsOnlyKeys(Notatie.engels)
        .containsValue(Geld.van(new BigDecimal("1505")));
  }

  @ParameterizedTest
  @CsvSource({
    "75000, 75000.00",
    "75000.0, 75000.00",
    "1E5, 100000.00",
    "1234.56, 1234.56",
    // How a spreadsheet stores 0.1 + 0.2, and 1.1.
    "0.30000000000000004, 0.30",
    "1.1000000000000001, 1.10",
    "999999999999.98999, 999999999999.99",
    "-7.0000000000000007E-2, -0.07",
  })
  void een_getal_uit_een_spreadsheet_is_wat_de_spreadsheet_toont(String cijfers, String bedrag) {
    assertThat(LeesBedrag.getal(cijfers).geld()).isEqualTo(Geld.van(new BigDecimal(bedrag)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0.005", "1234.567", "1.0049999999999999", "1E12", "1E999999999", "1E-9", "NaN"})
  void een_getal_fijner_dan_een_cent_of_te_groot_wordt_niet_afgerond(String cijfers) {
    assertThat(LeesBedrag.getal(cijfers).geld()).isNull();
  }

  /** A spreadsheet keeps a binary number: whatever it writes of an amount comes back as that. */
  @Property(tries = 500)
  void elk_bedrag_overleeft_de_getallen_van_een_spreadsheet(
      @ForAll @BigRange(min = "-999999999999.99", max = "999999999999.99") @Scale(2)
          BigDecimal bedrag) {
    String binair =
        new BigDecimal(bedrag.doubleValue())
            .round(new java.math.MathContext(17, RoundingMode.HALF_EVEN))
            .toString();
    assertThat(LeesBedrag.getal(binair).geld()).isEqualTo(Geld.van(bedrag));
  }

  /** In either notation with two decimals there is nothing to ask. */
  @Property(tries = 500)
  void elk_bedrag_met_twee_decimalen_is_in_elke_notatie_hetzelfde(
      @ForAll @BigRange(min = "-999999999999.99", max = "999999999999.99") @Scale(2)
          BigDecimal bedrag) {
    String engels =
        new java.text.DecimalFormat(
                "#,##0.00", java.text.DecimalFormatSymbols.getInstance(java.util.Locale.US))
            .format(bedrag);
    String nederlands = engels.replace(',', '~').replace('.', ',').replace('~', '.');
    assertThat(LeesBedrag.tekst(engels).geld()).isEqualTo(Geld.van(bedrag));
    assertThat(LeesBedrag.tekst(nederlands).geld()).isEqualTo(Geld.van(bedrag));
  }
}
