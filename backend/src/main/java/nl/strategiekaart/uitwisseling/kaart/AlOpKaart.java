package nl.strategiekaart.uitwisseling.kaart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Fase;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Resultaat;
import nl.strategiekaart.agenda.Strategie;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.uitwisseling.kaart.Kaartboom.Knoop;
import nl.strategiekaart.uitwisseling.kaart.Kaartkolom.Niveau;

/** What stands on the maps of an agenda already, found by what it stands under and is called. */
final class AlOpKaart {

  private final Map<List<?>, Deel<?>> opNaam = new HashMap<>();
  private final Map<Knoop, Deel<?>> gevonden = new HashMap<>();

  AlOpKaart(Agenda agenda) {
    Programmalijn.<Programmalijn>list("agenda", agenda)
        .forEach(lijn -> ken(Niveau.programmalijn, null, Kaartboom.zonderNummer(lijn.titel), lijn));
    Resultaat.<Resultaat>list("agenda", agenda)
        .forEach(een -> ken(Niveau.resultaat, een.programmalijn, een.tekst, een));
    Strategie.<Strategie>list("agenda", agenda)
        .forEach(een -> ken(Niveau.strategie, een.programmalijn, een.titel, een));
    Actie.<Actie>list("agenda", agenda)
        .forEach(
            een ->
                ken(
                    Niveau.actie,
                    een.strategie == null ? een.programmalijn : een.strategie,
                    een.wat,
                    een));
  }

  private void ken(Niveau niveau, Deel<?> boven, String naam, Deel<?> deel) {
    opNaam.putIfAbsent(plaats(niveau, boven, naam), deel);
  }

  private static List<?> plaats(Niveau niveau, Deel<?> boven, String naam) {
    return List.of(niveau, boven == null ? "" : boven.id, Kaartboom.sleutel(naam));
  }

  /** Looks for what a table says; what it stands under was looked for before. */
  Optional<Deel<?>> zoek(Knoop knoop, Knoop boven) {
    Deel<?> erBoven = boven == null ? null : gevonden.get(boven);
    if (boven == null || erBoven != null) {
      Deel<?> erAl = opNaam.get(plaats(knoop.niveau, erBoven, knoop.titel.tekst()));
      if (erAl != null) {
        gevonden.put(knoop, erAl);
      }
    }
    return bij(knoop);
  }

  /** What was found for it. */
  Optional<Deel<?>> bij(Knoop knoop) {
    return Optional.ofNullable(gevonden.get(knoop));
  }

  /** The fase of a resultaat that is there. */
  Optional<Fase> faseVan(Knoop knoop) {
    return bij(knoop).filter(Resultaat.class::isInstance).map(deel -> ((Resultaat) deel).fase);
  }
}
