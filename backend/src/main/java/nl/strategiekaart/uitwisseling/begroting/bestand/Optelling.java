package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.shared.Geld;

/** Adds rows up until they are what a row says, in each column in which it holds an amount. */
final class Optelling {

  private final List<Map.Entry<Vak, BigDecimal>> doel;
  private final BigDecimal[] som;

  Optelling(Rij totaal) {
    doel =
        totaal.bedragen().entrySet().stream()
            .filter(een -> een.getValue().bedrag() != null)
            .map(een -> Map.entry(een.getKey(), new BigDecimal(een.getValue().bedrag())))
            .toList();
    som = new BigDecimal[doel.size()];
    Arrays.fill(som, BigDecimal.ZERO);
  }

  boolean metErbij(Rij regel) {
    boolean gelijk = doel.stream().anyMatch(een -> een.getValue().signum() != 0);
    for (int i = 0; i < som.length; i++) {
      Geld geld = regel.bedragen().get(doel.get(i).getKey());
      if (geld != null && geld.bedrag() != null) {
        som[i] = som[i].add(new BigDecimal(geld.bedrag()));
      }
      gelijk &= som[i].compareTo(doel.get(i).getValue()) == 0;
    }
    return gelijk;
  }
}
