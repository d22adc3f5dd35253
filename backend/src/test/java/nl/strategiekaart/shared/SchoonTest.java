package nl.strategiekaart.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoonTest {

  @Test
  void wat_uit_word_of_pdf_komt_wordt_gewone_tekst() {
    assertThat(Schoon.van("\uF0B7\tMakers\u000bspelen samen\n\uF0A7 Kinderen doen mee\r\n"))
        .isEqualTo("• Makers\nspelen samen\n• Kinderen doen mee");
  }

  @Test
  void harde_spaties_zijn_spaties_en_wat_geen_breedte_heeft_is_er_niet() {
    assertThat(Schoon.van("\u00a02025\u00a0t/m\u202f2027\u200b\ufeff")).isEqualTo("2025 t/m 2027");
    assertThat(Schoon.van("samen\u00adwerken\u202e")).isEqualTo("samenwerken");
    assertThat(Schoon.van("een  \t twee")).isEqualTo("een twee");
  }

  @Test
  void elk_einde_van_een_regel_is_hetzelfde_en_blijft() {
    assertThat(Schoon.van("a\r\nb\rc\u2028d\u2029\ne")).isEqualTo("a\nb\nc\nd\n\ne");
    assertThat(Schoon.opEenRegel("Begroting\n2026")).isEqualTo("Begroting 2026");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\u00a0", "\u200b", "\u200d", "\uFEFF\u00ad\n", "\u0000", "\uE000"})
  void waar_niets_te_zien_is_staat_niets(String tekst) {
    assertThat(Schoon.van(tekst)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"👩‍🎨 makers", "می‌خواهم", "naïef €", "🇳🇱"})
  void andere_schriften_en_emoji_blijven_heel(String tekst) {
    assertThat(Schoon.van(tekst)).isEqualTo(tekst);
  }
}
