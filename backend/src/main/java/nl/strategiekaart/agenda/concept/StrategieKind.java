package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Strategie;
import nl.strategiekaart.agenda.StrategieInhoud;
import nl.strategiekaart.bewerking.Plaats;
import nl.strategiekaart.bewerking.Verwijzing;

/** A strategie on the map. */
@Singleton
public class StrategieKind extends AgendadeelKind<Strategie, StrategieInhoud> {

  StrategieKind(Redactie redactie) {
    super("De", Strategie.class, Strategie::new, StrategieInhoud.class, redactie);
  }

  @Override
  protected Plaats<Strategie> plaats() {
    return new Plaats<>(
        "volgorde",
        "programmalijn",
        deel -> deel.programmalijn.id,
        deel -> deel.volgorde,
        (deel, nummer) -> deel.volgorde = nummer);
  }

  @Override
  protected List<Verwijzing> verwijzingen() {
    return List.of(Verwijzing.onder("programmalijn", Programmalijn.class));
  }

  @Override
  protected UUID blad(Strategie deel) {
    return deel.programmalijn == null ? null : deel.programmalijn.id;
  }

  @Override
  protected boolean heeftLeesbareCode() {
    return false;
  }
}
