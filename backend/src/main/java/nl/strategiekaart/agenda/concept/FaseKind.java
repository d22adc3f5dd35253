package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import nl.strategiekaart.agenda.Fase;
import nl.strategiekaart.agenda.FaseInhoud;

/** A fase of an agenda. */
@Singleton
public class FaseKind extends AgendadeelKind<Fase, FaseInhoud> {

  FaseKind(Redactie redactie) {
    super("De", Fase.class, Fase::new, FaseInhoud.class, redactie);
  }

  @Override
  protected String nogNodig(long aantal) {
    return "In deze fase staan nog " + aantal + " resultaten of acties. Verplaats die eerst.";
  }
}
