package nl.strategiekaart.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GeldTest {

  @Test
  void een_bedrag_heeft_altijd_twee_decimalen() {
    assertThat(Geld.van(new BigDecimal("75000")).bedrag()).isEqualTo("75000.00");
    assertThat(Geld.van(new BigDecimal("0.1")).bedrag()).isEqualTo("0.10");
  }

  @Test
  void een_deel_van_een_cent_wordt_niet_stilletjes_afgerond() {
    assertThatThrownBy(() -> Geld.van(new BigDecimal("0.001")))
        .isInstanceOf(ArithmeticException.class);
  }
}
