package nl.strategiekaart.publicatie;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import nl.strategiekaart.publicatie.Zoekbron.Gevonden;
import nl.strategiekaart.publicatie.Zoekresultaten.Gelezen;
import nl.strategiekaart.zoeken.Verbetering;
import nl.strategiekaart.zoeken.Zoekvraag;

/**
 * How far search goes: first all the words; when that gives nothing, with what was meant in the
 * place of words that are nowhere; and when that gives nothing either, any of them.
 *
 * @param toon makes what is shown of rows, and of what was looked for in the end
 */
public record Zoekgang<T>(Zoekbron bron, BiFunction<List<Tuple>, Zoekvraag, List<T>> toon) {

  /** One page. */
  public Zoekresultaten<T> zoek(Zoekvraag vraag) {
    Gevonden alles = bron.metAlle(vraag);
    if (alles.totaal() > 0 || vraag.isLeeg()) {
      return antwoord(alles, vraag, List.of(), true);
    }
    Map<Integer, List<String>> nergens = bron.nergens(vraag);
    Map<Integer, List<String>> anders = new TreeMap<>();
    nergens.forEach(
        (nummer, lijkt) -> {
          List<String> als = Verbetering.van(vraag.woorden().get(nummer), lijkt);
          if (!als.isEmpty()) {
            anders.put(nummer, als);
          }
        });
    List<Gelezen> gelezen =
        nergens.keySet().stream()
            .map(
                nummer ->
                    new Gelezen(
                        vraag.woorden().get(nummer), anders.getOrDefault(nummer, List.of())))
            .toList();
    Zoekvraag bedoeld = vraag.met(anders);
    Gevonden beter = anders.isEmpty() ? alles : bron.metAlle(bedoeld);
    // One word that is only not in what was chosen is not looked for in parts.
    boolean ruimer = vraag.woorden().size() > 1 || !nergens.isEmpty();
    if (beter.totaal() > 0 || !ruimer) {
      return antwoord(beter, bedoeld, gelezen, true);
    }
    Gevonden meeste = bron.metDeMeeste(bedoeld);
    return antwoord(meeste, bedoeld, gelezen, meeste.totaal() == 0);
  }

  private Zoekresultaten<T> antwoord(
      Gevonden gevonden, Zoekvraag vraag, List<Gelezen> gelezen, boolean alleWoorden) {
    return new Zoekresultaten<>(
        toon.apply(gevonden.rijen(), vraag),
        gevonden.totaal(),
        gevonden.volledig(),
        gelezen,
        alleWoorden);
  }
}
