package nl.strategiekaart.uitwisseling.kaart;

import java.util.List;
import java.util.stream.Stream;
import nl.strategiekaart.tijd.Wanneer;
import nl.strategiekaart.tijd.WanneerSoort;
import nl.strategiekaart.uitwisseling.kaart.Kaartboom.Knoop;
import nl.strategiekaart.uitwisseling.kaart.Kaartkolom.Niveau;
import nl.strategiekaart.uitwisseling.kaart.Kaartrij.Veld;

/** What somebody has to look at before a map is taken over, though nothing of it is wrong. */
record Kaartopmerkingen(Kaartboom boom, Kaartplan plan) {

  Stream<String> alle() {
    return Stream.of(
            zonderAmbitie(), termijnUitJaar(), zonderTijd(), losseLijnen(), losseResultaten())
        .flatMap(een -> een);
  }

  private Stream<String> zonderAmbitie() {
    List<Knoop> zonder =
        boom.lijnen()
            .filter(plan::isNieuw)
            .filter(lijn -> lijn.veld(Kaartkolom.ambitie) == null)
            .toList();
    return switch (zonder.size()) {
      case 0 -> Stream.of();
      case 1 ->
          Stream.of(
              "De ambitie van '%s' staat niet in het bestand: nu staat daar de titel. Vul haar aan."
                  .formatted(zonder.get(0).titel.tekst()));
      default ->
          Stream.of(
              "De ambitie van %d programmalijnen staat niet in het bestand: nu staat daar hun titel. Vul haar aan."
                  .formatted(zonder.size()));
    };
  }

  private Stream<String> termijnUitJaar() {
    long aantal =
        boom.lijnen()
            .flatMap(lijn -> lijn.eronder(Niveau.resultaat))
            .filter(een -> plan.isNieuw(een) && plan.volgtUitJaar(een))
            .count();
    if (aantal == 0) {
      return Stream.of();
    }
    return Stream.of(
        aantal == 1
            ? "Van één resultaat volgt de termijn uit het jaar in zijn tekst."
            : "Van %d resultaten volgt de termijn uit het jaar in hun tekst.".formatted(aantal));
  }

  /** Words that say no time are kept, but nobody can sort on them. */
  private Stream<String> zonderTijd() {
    List<Veld> zonder =
        boom.acties()
            .filter(plan::isNieuw)
            .map(actie -> actie.veld(Kaartkolom.wanneer))
            .filter(veld -> veld != null && veld.tekst().length() <= Wanneer.LANGSTE_WOORDEN)
            .filter(veld -> Wanneer.lees(veld.tekst()).soort() == WanneerSoort.onbekend)
            .toList();
    if (zonder.isEmpty()) {
      return Stream.of();
    }
    Veld eerste = zonder.get(0);
    String bij = zonder.size() == 1 ? "één actie" : zonder.size() + " acties";
    return Stream.of(
        "Bij %s staat geen tijd die wij herkennen, zoals '%s' (%s). De woorden blijven staan; er is een periode bij te kiezen."
            .formatted(bij, eerste.tekst(), eerste.plek().inWoorden()));
  }

  /** What stands under a table often looks like one more resultaat. */
  private Stream<String> losseResultaten() {
    return boom.lijnen()
        .flatMap(
            lijn ->
                lijn.eronder(Niveau.resultaat)
                    .filter(plan::isNieuw)
                    .filter(een -> isLos(een, lijn)))
        .map(
            los ->
                "Bij het resultaat '%s' (%s) staat geen strategie of actie. Hoort het op de kaart?"
                    .formatted(los.titel.tekst(), los.titel.plek().inWoorden()));
  }

  private Stream<String> losseLijnen() {
    return boom.lijnen()
        .filter(plan::isNieuw)
        .filter(lijn -> lijn.veld(Kaartkolom.ambitie) == null)
        .filter(
            lijn ->
                Stream.of(Niveau.resultaat, Niveau.strategie, Niveau.actie)
                    .flatMap(lijn::eronder)
                    .findAny()
                    .isEmpty())
        .map(
            los ->
                "Bij de programmalijn '%s' (%s) staat verder niets. Hoort zij op de kaart?"
                    .formatted(los.titel.tekst(), los.titel.plek().inWoorden()));
  }

  private static boolean isLos(Knoop resultaat, Knoop lijn) {
    return Stream.of(Niveau.strategie, Niveau.actie)
        .flatMap(lijn::eronder)
        .noneMatch(een -> een.resultaten.contains(resultaat));
  }
}
