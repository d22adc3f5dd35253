package nl.strategiekaart.uitwisseling.begroting.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.uitwisseling.begroting.bestand.Invoerfout;
import nl.strategiekaart.uitwisseling.begroting.bestand.Notatie;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rijenbestand;

/**
 * What a file would change in a begroting.
 *
 * @param notatie of amounts in text: chosen, or shown by the file; null when it does not matter or
 *     is not known
 * @param doelen the regels in the file, in its order
 */
record Importplan(
    Begroting begroting,
    Rijenbestand bestand,
    Notatie notatie,
    List<Doel> doelen,
    List<Invoerfout> fouten) {

  List<Doel> nieuw() {
    return doelen.stream().filter(Doel::isNieuw).toList();
  }

  List<Doel> gewijzigd() {
    return doelen.stream().filter(Doel::isGewijzigd).toList();
  }

  /** Regels that the file does not name: they stay. */
  List<Begrotingsregel> ontbrekend() {
    Set<Begrotingsregel> genoemd =
        doelen.stream()
            .filter(doel -> !doel.isNieuw())
            .map(doel -> doel.bestaand)
            .collect(Collectors.toSet());
    return begroting.regels.stream().filter(regel -> !genoemd.contains(regel)).toList();
  }

  /** Every regel as it would be afterwards; where a fault stands in the way, as it is. */
  List<BegrotingsregelInhoud> erna() {
    List<BegrotingsregelInhoud> alle = new ArrayList<>();
    ontbrekend().forEach(regel -> alle.add(regel.inhoud()));
    for (Doel doel : doelen) {
      BegrotingsregelInhoud inhoud = doel.wordt == null ? doel.was() : doel.wordt;
      if (inhoud != null) {
        alle.add(inhoud);
      }
    }
    return alle;
  }
}
