package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.ActieInhoud;
import nl.strategiekaart.agenda.Fase;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Strategie;
import nl.strategiekaart.bewerking.Plaats;
import nl.strategiekaart.bewerking.Verwijzing;

/** An actie on the map. */
@Singleton
public class ActieKind extends AgendadeelKind<Actie, ActieInhoud> {

  ActieKind(Redactie redactie) {
    super("De", Actie.class, Actie::new, ActieInhoud.class, redactie);
  }

  @Override
  protected Plaats<Actie> plaats() {
    return new Plaats<>(
        "volgorde",
        "programmalijn",
        deel -> deel.programmalijn.id,
        deel -> deel.volgorde,
        (deel, nummer) -> deel.volgorde = nummer);
  }

  @Override
  protected List<Verwijzing> verwijzingen() {
    return List.of(
        Verwijzing.onder("programmalijn", Programmalijn.class),
        Verwijzing.onder("strategie", Strategie.class),
        Verwijzing.nodig("fase", Fase.class),
        Verwijzing.genoemd("hoe.geldbron", Geldbron.class));
  }

  @Override
  protected UUID blad(Actie deel) {
    return deel.programmalijn == null ? null : deel.programmalijn.id;
  }

  @Override
  protected boolean heeftLeesbareCode() {
    return false;
  }
}
