package nl.strategiekaart.blad;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import nl.strategiekaart.Toeval;
import nl.strategiekaart.shared.Geld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The cases stand in a table that leesBedrag.ts is held to as well: file and screen may not differ.
 */
class LeesBedragTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/bedragen.csv",
      delimiter = '|',
      quoteCharacter = '"',
      commentCharacter = '#',
      emptyValue = "")
  void elke_tekst_wordt_gelezen_zoals_in_de_tabel(String tekst, String uitkomst, String notatie) {
    Gelezen gelezen = LeesBedrag.tekst(tekst, Eenheid.euro);
    assertThat(inWoorden(gelezen)).isEqualTo(uitkomst.matches("ge.*|te.*") ? "fout" : uitkomst);
    assertThat(gelezen.blijktUit())
        .isEqualTo(
            notatie == null ? null : notatie.equals("nl") ? Notatie.nederlands : Notatie.engels);
  }

  private static String inWoorden(Gelezen gelezen) {
    if (gelezen.fout() != null) {
      return "fout";
    }
    if (gelezen.isOnzeker()) {
      return Stream.of(gelezen.duizend(), gelezen.duizend().andere())
          .filter(gelezen.keuzes()::containsKey)
          .map(notatie -> gelezen.keuzes().get(notatie).bedrag())
          .collect(Collectors.joining(" of "));
    }
    return gelezen.geld().bedrag() == null
        ? gelezen.geld().soort().name()
        : gelezen.geld().bedrag();
  }

  @Test
  void in_een_bestand_van_een_notatie_is_de_andere_geen_bedrag() {
    assertThat(LeesBedrag.tekst("1,234.56", Eenheid.euro).in(Notatie.nederlands)).isNull();
    assertThat(LeesBedrag.tekst("12.34", Eenheid.euro).in(Notatie.nederlands)).isNull();
    assertThat(LeesBedrag.tekst("1,500", Eenheid.euro).in(Notatie.nederlands)).isNull();
    assertThat(LeesBedrag.tekst("1.500", Eenheid.euro).in(Notatie.nederlands))
        .isEqualTo(Geld.van(new BigDecimal("1500")));
    assertThat(LeesBedrag.tekst("75000", Eenheid.euro).in(Notatie.engels))
        .isEqualTo(Geld.van(new BigDecimal("75000")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "duizend | 75 | 75000.00",
        "duizend | 75,5 | 75500.00",
        "duizend | -0,125 | -125.00",
        "duizend | 12.345,678 | 12345678.00",
        "miljoen | 1,2 | 1200000.00",
        "miljoen | 0 | 0.00"
      })
  void in_duizenden_telt_elke_decimaal(Eenheid eenheid, String tekst, String bedrag) {
    Gelezen gelezen = LeesBedrag.tekst(tekst, eenheid);
    Geld geld = gelezen.isOnzeker() ? gelezen.keuzes().get(Notatie.nederlands) : gelezen.geld();
    assertThat(geld).isEqualTo(Geld.van(new BigDecimal(bedrag)));
    assertThat(LeesBedrag.getal("75.5", Eenheid.duizend).geld())
        .isEqualTo(Geld.van(new BigDecimal("75500")));
    assertThat(LeesBedrag.getal("1000000000", Eenheid.duizend).geld()).isNull();
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
    assertThat(LeesBedrag.getal(cijfers, Eenheid.euro).geld())
        .isEqualTo(Geld.van(new BigDecimal(bedrag)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0.005", "1234.567", "1.0049999999999999", "1E12", "1E999999999", "1E-9", "NaN"})
  void een_getal_fijner_dan_een_cent_of_te_groot_wordt_niet_afgerond(String cijfers) {
    assertThat(LeesBedrag.getal(cijfers, Eenheid.euro).geld()).isNull();
  }

  /** A spreadsheet keeps a binary number: whatever it writes of an amount comes back as that. */
  @Property(tries = 500, seed = Toeval.ZAAD)
  void elk_bedrag_overleeft_de_getallen_van_een_spreadsheet(
      @ForAll @BigRange(min = "-999999999999.99", max = "999999999999.99") @Scale(2)
          BigDecimal bedrag) {
    String binair =
        new BigDecimal(bedrag.doubleValue())
            .round(new java.math.MathContext(17, RoundingMode.HALF_EVEN))
            .toString();
    assertThat(LeesBedrag.getal(binair, Eenheid.euro).geld()).isEqualTo(Geld.van(bedrag));
  }

  /** In either notation with two decimals there is nothing to ask. */
  @Property(tries = 500, seed = Toeval.ZAAD)
  void elk_bedrag_met_twee_decimalen_is_in_elke_notatie_hetzelfde(
      @ForAll @BigRange(min = "-999999999999.99", max = "999999999999.99") @Scale(2)
          BigDecimal bedrag) {
    String engels =
        new java.text.DecimalFormat(
                "#,##0.00", java.text.DecimalFormatSymbols.getInstance(java.util.Locale.US))
            .format(bedrag);
    String nederlands = engels.replace(',', '~').replace('.', ',').replace('~', '.');
    assertThat(LeesBedrag.tekst(engels, Eenheid.euro).geld()).isEqualTo(Geld.van(bedrag));
    assertThat(LeesBedrag.tekst(nederlands, Eenheid.euro).geld()).isEqualTo(Geld.van(bedrag));
  }
}
