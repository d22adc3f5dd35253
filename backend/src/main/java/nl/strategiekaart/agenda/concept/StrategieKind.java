package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import java.util.List;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Strategie;
import nl.strategiekaart.agenda.StrategieInhoud;
import nl.strategiekaart.bewerking.Velden;
import nl.strategiekaart.bewerking.Verwijzing;

/** A strategie on the map. */
@Singleton
public class StrategieKind extends KaartdeelKind<Strategie, StrategieInhoud> {

  StrategieKind() {
    super("De", "strategieen", Strategie::new, StrategieInhoud.class, lijn -> lijn.strategieen);
  }

  @Override
  public Velden<Strategie> velden() {
    return new Velden<Strategie>()
        .zonder("programmalijn", "volgorde")
        .met("titel", strategie -> strategie.titel)
        .naarAlle("resultaten", strategie -> strategie.resultaten);
  }

  @Override
  protected List<Verwijzing> verwijzingen() {
    return List.of(Verwijzing.onder("programmalijn", Programmalijn.class));
  }
}
