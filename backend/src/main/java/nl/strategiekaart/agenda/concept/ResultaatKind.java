package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.Fase;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Resultaat;
import nl.strategiekaart.agenda.ResultaatInhoud;
import nl.strategiekaart.bewerking.Plaats;
import nl.strategiekaart.bewerking.Verwijzing;

/** A resultaat on the map. */
@Singleton
public class ResultaatKind extends AgendadeelKind<Resultaat, ResultaatInhoud> {

  ResultaatKind(Redactie redactie) {
    super("Het", Resultaat.class, Resultaat::new, ResultaatInhoud.class, redactie);
  }

  @Override
  protected Plaats<Resultaat> plaats() {
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
        Verwijzing.nodig("fase", Fase.class),
        Verwijzing.nodig("besluit", Besluit.class));
  }

  @Override
  protected UUID blad(Resultaat deel) {
    return deel.programmalijn == null ? null : deel.programmalijn.id;
  }

  @Override
  protected boolean heeftLeesbareCode() {
    return false;
  }
}
