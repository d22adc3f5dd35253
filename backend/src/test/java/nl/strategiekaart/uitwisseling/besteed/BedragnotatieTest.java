package nl.strategiekaart.uitwisseling.besteed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.strategiekaart.shared.Notatie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BedragnotatieTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,56 | 1234.56",
        "1234,5 | 1234.50",
        "1.500 | 1500.00",
        "-0,05 | -0.05",
        "12,50- | -12.50",
        "(12,50) | -12.50",
        "€ 1.000.000,00 | 1000000.00",
        "EUR 7 | 7.00",
        "+7,1000 | 7.10",
        ",5 | 0.50"
      })
  void een_nederlands_bedrag_wordt_gelezen(String cel, String bedrag) {
    assertThat(Bedragnotatie.nederlands.lees(cel)).isEqualTo(new BigDecimal(bedrag));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,234.56 | 1234.56", "1,500 | 1500.00", "-.05 | -0.05", "75000 | 75000.00"})
  void een_engels_bedrag_wordt_gelezen(String cel, String bedrag) {
    assertThat(Bedragnotatie.engels.lees(cel)).isEqualTo(new BigDecimal(bedrag));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,234.56",
        "1,500",
        "1234.56",
        "12.34",
        "1.2345,00",
        "1,234",
        "0,005",
        "PM",
        "-",
        "1e5",
        "(5,00",
        "-5,00-",
        "1 234 567 890 123",
        "٣",
        ""
      })
  void wat_geen_nederlands_bedrag_is_wordt_geweigerd_en_nooit_geraden(String cel) {
    assertThatThrownBy(() -> Bedragnotatie.nederlands.lees(cel))
        .isInstanceOf(OnleesbaarException.class);
  }

  @Property(tries = 300)
  void wat_de_site_schrijft_leest_het_bestand_terug(
      @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long centen) {
    BigDecimal bedrag = BigDecimal.valueOf(centen, 2);
    assertThat(Bedragnotatie.nederlands.lees(Notatie.euro(bedrag))).isEqualTo(bedrag);
  }
}
