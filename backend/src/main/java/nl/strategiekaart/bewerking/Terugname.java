package nl.strategiekaart.bewerking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strategiekaart.bewerking.Wijziging.Wat;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.ProbleemException;

/** Takes back a deed that made many parts, such as reading in a file: all of it, or nothing. */
@ApplicationScoped
public class Terugname {

  private final Kinds kinds;
  private final Bewerking bewerking;
  private final Archief archief;
  private final Spoor spoor;

  Terugname(Kinds kinds, Bewerking bewerking, Archief archief, Spoor spoor) {
    this.kinds = kinds;
    this.bewerking = bewerking;
    this.archief = archief;
    this.spoor = spoor;
  }

  /**
   * Archives all that one deed made, as long as nobody went on with it. The caller holds the lock
   * on its unit.
   *
   * @param handeling of which all lines in this unit say that something was made
   * @throws ProbleemException 404 when there is no such deed; 409 when something of it was changed
   *     since, or something else stands under it or needs it
   */
  public void neemTerug(Basis eenheid, UUID handeling) {
    List<Wijziging> regels =
        Wijziging.list(
            "eenheidId = ?1 and handeling = ?2 order by nummer desc", eenheid.id, handeling);
    if (regels.isEmpty() || regels.stream().anyMatch(regel -> regel.wat != Wat.gemaakt)) {
      throw ProbleemException.nietGevonden("Deze handeling is er niet.");
    }
    Set<UUID> gemaakt = regels.stream().map(r -> r.onderdeelId).collect(Collectors.toSet());
    List<Deel<?>> weg = new ArrayList<>();
    // What was made later may hang under what was made before it.
    for (Wijziging regel : regels) {
      eisDaarnaNiets(eenheid, regel);
      Kind<?, ?> kind = kinds.metNaam(regel.soort).orElseThrow();
      Deel<?> deel = bewerking.zoek(kind, eenheid, regel.onderdeelId.toString());
      archief
          .eronder(kind, deel)
          .filter(onder -> !gemaakt.contains(onder.id))
          .findFirst()
          .ifPresent(onder -> weiger(onder.opschrift()));
      weg.add(deel);
    }
    weg.forEach(archief::archiveer);
  }

  private void eisDaarnaNiets(Basis eenheid, Wijziging regel) {
    if (spoor
        .laatste(eenheid, regel.onderdeelId)
        .filter(laatste -> laatste.nummer.equals(regel.nummer))
        .isEmpty()) {
      weiger(regel.titel);
    }
  }

  private static void weiger(String titel) {
    throw new ProbleemException(
        409,
        "Dit kan niet meer in één keer ongedaan worden gemaakt: met '"
            + titel
            + "' is verder gewerkt. Archiveer wat weg moet.");
  }
}
