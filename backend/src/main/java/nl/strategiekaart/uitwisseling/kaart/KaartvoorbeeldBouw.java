package nl.strategiekaart.uitwisseling.kaart;

import java.util.List;
import java.util.stream.Stream;
import nl.strategiekaart.blad.BestandsfoutView;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.organisatie.OrganisatieKeuze;
import nl.strategiekaart.uitwisseling.kaart.Kaartboom.Knoop;
import nl.strategiekaart.uitwisseling.kaart.Kaartkolom.Niveau;
import nl.strategiekaart.uitwisseling.kaart.KaartvoorbeeldView.Aantallen;
import nl.strategiekaart.uitwisseling.kaart.KaartvoorbeeldView.DeelView;
import nl.strategiekaart.uitwisseling.kaart.KaartvoorbeeldView.LijnView;
import nl.strategiekaart.uitwisseling.kaart.KaartvoorbeeldView.NaamView;
import nl.strategiekaart.uitwisseling.kaart.KaartvoorbeeldView.StrategieView;

/** Shows what a table becomes. */
final class KaartvoorbeeldBouw {

  private final Kaartplan plan;

  private KaartvoorbeeldBouw(Kaartplan plan) {
    this.plan = plan;
  }

  static KaartvoorbeeldView van(
      LeesKaart gelezen, Kaartboom boom, Kaartplan plan, Kaartnamen namen) {
    KaartvoorbeeldBouw bouw = new KaartvoorbeeldBouw(plan);
    List<LijnView> lijnen = boom.lijnen().map(bouw::lijn).toList();
    List<Invoerfout> fouten =
        Stream.of(gelezen.fouten, boom.fouten, plan.fouten)
            .flatMap(List::stream)
            .sorted(Invoerfout.opVolgorde(gelezen.bladen))
            .toList();
    return new KaartvoorbeeldView(
        gelezen.bladen.stream().filter(blad -> blad != null).toList(),
        Aantallen.of(plan::aantal),
        (int) acties(boom).filter(knoop -> !plan.isNieuw(knoop)).count(),
        plan.vragen(),
        lijnen,
        namen.alle().map(naam -> naam(naam, namen)).toList(),
        gelezen.overgeslagen,
        Stream.concat(
                Stream.of(gelezen.opmerkingen, boom.opmerkingen, plan.opmerkingen)
                    .flatMap(List::stream),
                new Kaartopmerkingen(boom, plan).alle())
            .toList(),
        fouten.size(),
        BestandsfoutView.of(fouten));
  }

  private static Stream<Knoop> acties(Kaartboom boom) {
    return boom.lijnen()
        .flatMap(lijn -> Stream.concat(Stream.of(lijn), lijn.eronder(Niveau.strategie)))
        .flatMap(boven -> boven.eronder(Niveau.actie));
  }

  private LijnView lijn(Knoop lijn) {
    return new LijnView(
        lijn.titel.tekst(),
        plan.isNieuw(lijn),
        delen(lijn, Niveau.resultaat),
        lijn.eronder(Niveau.strategie)
            .map(
                strategie ->
                    new StrategieView(
                        strategie.titel.tekst(),
                        plan.isNieuw(strategie),
                        delen(strategie, Niveau.actie)))
            .toList(),
        delen(lijn, Niveau.actie));
  }

  private List<DeelView> delen(Knoop boven, Niveau niveau) {
    return boven
        .eronder(niveau)
        .map(knoop -> new DeelView(knoop.titel.tekst(), plan.isNieuw(knoop), plan.faseVan(knoop)))
        .toList();
  }

  private static NaamView naam(Kaartnamen.Naam naam, Kaartnamen namen) {
    return new NaamView(
        naam.naam,
        naam.aantal,
        naam.wordt,
        naam.wordt == Kaartnamen.Wordt.bekend ? naam.organisatie.naam : null,
        namen.keuzes(naam).stream().map(OrganisatieKeuze::of).toList());
  }
}
