package nl.strategiekaart.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words have to do with each other, and which only look as if. */
class WoordvormTest {

  /** By what a word in a text is found, and what is looked for. */
  private static Set<String> gemeen(String gezocht, String tekst) {
    Woordvorm vraag = Woordvorm.van(gezocht);
    Woordvorm woord = Woordvorm.van(tekst);
    Set<String> gevonden =
        Stream.concat(woord.stammen().stream(), woord.delen().stream()).collect(Collectors.toSet());
    gevonden.retainAll(vraag.stammen());
    return gevonden;
  }

  @ParameterizedTest
  @CsvSource({
    "school, scholen",
    "scholen, school",
    "stad, steden",
    "kind, kinderen",
    "lid, leden",
    "podium, podia",
    "museum, musea",
    "bibliotheek, bibliotheken",
    "koor, koren",
    "foto's, foto",
    "fotos, foto's",
    "wijk, wijken",
    "motie, moties",
    "cultureel, culturele",
    "gemaakt, maken",
    "muziekles, muzieklessen",
    "cultuurmakelaar, cultuurmakelaars",
    "makersplek, makersplekken",
    "makelaar, cultuurmakelaars",
    "cultuur, cultuurmakelaar",
    "podium, poppodia",
    "les, dansles",
    "theater, openluchttheater",
    "vereniging, amateurtoneelverenigingen",
    "dichter, stadsdichter",
    "stad, binnenstad",
    "boek, kinderboeken",
    "podium, pop-podium",
    "cultuur, Cultuur079",
    "daagse, 4daagse"
  })
  void een_andere_vorm_of_een_deel_wordt_gevonden(String gezocht, String tekst) {
    assertThat(gemeen(gezocht, tekst)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "koor, kort",
    "koor, koorts",
    "leed, leden",
    "kunst, gunst",
    "uur, cultuur",
    "stelling, tentoonstelling",
    "stelling, voorstelling",
    "aar, kunstenaar",
    "wijs, onderwijs",
    "ster, schrijfster",
    "regel, regeling",
    "makelaar, maker",
    "lat, plat",
    "cd, 9cd9e3d1"
  })
  void wat_er_alleen_op_lijkt_niet(String gezocht, String tekst) {
    assertThat(gemeen(gezocht, tekst)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Étude, etude",
    "COÖRDINATOR, coordinator",
    "cul\u00ADtuur, cultuur",
    "250.000, 250000",
    "'1.250.000,-', 1250000",
    "'2500,00', 2500",
    "10k, 10000",
    "’s-Gravenhage, sgravenhage"
  })
  void een_woord_is_zijn_letters_en_cijfers(String tekst, String vorm) {
    assertThat(Woordvorm.van(tekst).vorm()).isEqualTo(vorm);
  }

  @ParameterizedTest
  @CsvSource({
    "10 duizend, 10000",
    "€ 10 000, 10000",
    "'1,5 miljoen', 1500000",
    "'2 mln', 2000000",
    "1 250 000, 1250000"
  })
  void een_bedrag_in_twee_woorden_is_een_getal(String tekst, String vorm) {
    assertThat(Woord.in(tekst)).extracting(woord -> woord.vorm().vorm()).containsExactly(vorm);
  }

  @Test
  void wat_geen_bedrag_is_blijft_los() {
    assertThat(Woord.in("2026, 100 jaar na 1926 en 5 000"))
        .extracting(woord -> woord.vorm().vorm())
        .containsExactly("2026", "100", "jaar", "na", "1926", "en", "5000");
    assertThat(Woord.in("2111-050")).hasSize(2);
  }

  @Test
  void van_een_woord_dat_bestaat_en_nergens_staat_wordt_gelezen_wat_van_dezelfde_stam_is() {
    List<String> bekend = List.of("coaching", "architectuur", "financiering", "strategie");
    assertThat(Verbetering.van("coachen", bekend)).containsExactly("coaching");
    assertThat(Verbetering.van("architecten", bekend)).containsExactly("architectuur");
    assertThat(Verbetering.van("financieren", bekend)).containsExactly("financiering");
    assertThat(Verbetering.van("straten", bekend)).isEmpty();
  }

  @Test
  void een_verbetering_scheelt_een_letter_of_in_een_lang_woord_twee() {
    List<String> bekend = List.of("broedplaats", "museum", "plaats", "podium", "koor");
    assertThat(Verbetering.van("broedplaast", bekend)).containsExactly("broedplaats");
    assertThat(Verbetering.van("brodplaast", bekend)).containsExactly("broedplaats");
    assertThat(Verbetering.van("brdplast", bekend)).isEmpty();
    assertThat(Verbetering.van("musuem", bekend)).containsExactly("museum");
    assertThat(Verbetering.van("koar", bekend)).containsExactly("koor");
    assertThat(Verbetering.van("kar", bekend)).isEmpty();
    assertThat(Verbetering.van("dansen", List.of("kansen"))).isEmpty();
  }

  @Test
  void de_plek_is_waar_de_meeste_woorden_staan_met_een_stuk_tekst_eromheen() {
    String lang = "Eerst iets anders over een podium. " + "Nog een zin die niets zegt. ".repeat(20);
    Zoekvraag vraag = Zoekvraag.van("podium jongeren");
    Vindplek plek =
        Vindplek.van(
                vraag,
                Map.of(
                    "hoe",
                    lang + "Op alle podia in de stad treden jongeren op." + " Meer.".repeat(60)))
            .orElseThrow();
    assertThat(plek.stukken().stream().filter(Vindplek.Stuk::gevonden))
        .extracting(Vindplek.Stuk::tekst)
        .containsExactly("podia", "jongeren");
    String tekst = plek.stukken().stream().map(Vindplek.Stuk::tekst).collect(Collectors.joining());
    assertThat(tekst).startsWith("… ").endsWith(" …").hasSizeLessThan(260);
    assertThat(Vindplek.van(vraag, Map.of("hoe", "Niets daarvan."))).isEmpty();
  }

  @Test
  void een_deel_van_een_woord_is_geen_plek_waar_het_zelf_staat_of_een_ander_deel_ontbreekt() {
    Zoekvraag vraag = Zoekvraag.van("stadsmaquette");
    Vindplek plek =
        Vindplek.van(vraag, Map.of("hoe", "De stad is groot. Er staat een stadsmaquette."))
            .orElseThrow();
    assertThat(plek.stukken().stream().filter(Vindplek.Stuk::gevonden))
        .extracting(Vindplek.Stuk::tekst)
        .containsExactly("stadsmaquette");
    assertThat(Vindplek.van(vraag, Map.of("hoe", "De stad is groot."))).isEmpty();
    assertThat(Vindplek.van(vraag, Map.of("hoe", "Een maquette van de stad."))).isPresent();
  }
}
