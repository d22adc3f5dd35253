package nl.strategiekaart.bewerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.strategiekaart.bewerking.AndereEenheidTest.Proefbericht;
import nl.strategiekaart.bewerking.AndereEenheidTest.ProefberichtKind;
import org.junit.jupiter.api.Test;

class KindsTest {

  @Test
  void een_veld_dat_niet_is_beschreven_houdt_de_start_tegen() {
    assertThatThrownBy(() -> new Kinds(List.of(met(new Velden<Proefbericht>().zonder("volgorde")))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ProefberichtInhoud has the fields")
        .hasMessageContaining("tekst");
  }

  @Test
  void een_veld_dat_er_niet_is_ook() {
    Velden<Proefbericht> teVeel =
        new Velden<Proefbericht>().zonder("volgorde", "kleur").met("tekst", deel -> deel.tekst);
    assertThatThrownBy(() -> new Kinds(List.of(met(teVeel)))).hasMessageContaining("kleur");
  }

  @Test
  void wat_leeg_is_wordt_niet_verteld() {
    Velden<Proefbericht> velden =
        new Velden<Proefbericht>()
            .met("tekst", deel -> deel.tekst)
            .met("leeg", deel -> null)
            .met("blanco", deel -> " ");
    Proefbericht bericht = new Proefbericht();
    bericht.tekst = "Eerste.";
    assertThat(velden.woorden(bericht)).containsOnlyKeys("tekst");
    assertThat(velden.verwijzingen(bericht)).isEmpty();
  }

  private static ProefberichtKind met(Velden<Proefbericht> anders) {
    return new ProefberichtKind() {
      @Override
      public Velden<Proefbericht> velden() {
        return anders;
      }
    };
  }
}
