package nl.strategiekaart.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TotaalTest {

  @Test
  void pm_nul_en_leeg_zijn_drie_dingen() {
    Totaal totaal =
        Totaal.NUL.plus(Geld.van(BigDecimal.ZERO)).plus(Geld.PM).plus(Geld.LEEG).plus(Geld.PM);
    assertThat(totaal).isEqualTo(new Totaal("0.00", "EUR", 2, 1));
  }

  @Test
  void centen_gaan_niet_verloren() {
    Totaal totaal = Totaal.NUL;
    for (int i = 0; i < 10; i++) {
      totaal = totaal.plus(Geld.van(new BigDecimal("0.10")));
    }
    assertThat(totaal.bedrag()).isEqualTo("1.00");
  }

  @Test
  void een_deel_van_een_cent_wordt_niet_stilletjes_afgerond() {
    assertThatThrownBy(() -> Geld.van(new BigDecimal("0.001")))
        .isInstanceOf(ArithmeticException.class);
  }

  @Property
  void de_volgorde_van_optellen_maakt_niet_uit(
      @ForAll("cellen") List<Geld> cellen, @ForAll Random toeval) {
    Totaal vooruit = cellen.stream().reduce(Totaal.NUL, Totaal::plus, Totaal::plus);
    Collections.shuffle(cellen, toeval);
    Totaal door_elkaar = cellen.stream().reduce(Totaal.NUL, Totaal::plus, Totaal::plus);
    assertThat(door_elkaar).isEqualTo(vooruit);
  }

  @Provide
  Arbitrary<List<Geld>> cellen() {
    Arbitrary<Geld> bedragen =
        Arbitraries.longs()
            .between(-1_000_000_00L, 1_000_000_000_00L)
            .map(cent -> Geld.van(BigDecimal.valueOf(cent, 2)));
    return Arbitraries.oneOf(bedragen, Arbitraries.of(Geld.PM, Geld.LEEG))
        .list()
        .ofMaxSize(40)
        .map(java.util.ArrayList::new);
  }
}
