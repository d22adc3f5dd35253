package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Fase;
import nl.strategiekaart.agenda.FaseInhoud;
import nl.strategiekaart.bewerking.Tijdveld;
import nl.strategiekaart.bewerking.Velden;

/** A fase of an agenda. */
@Singleton
public class FaseKind extends AgendadeelKind<Fase, FaseInhoud> {

  FaseKind() {
    super("De", "fasen", Fase::new, FaseInhoud.class);
  }

  @Override
  public Velden<Fase> velden() {
    return new Velden<Fase>()
        .met("naam", fase -> fase.naam)
        .samen("periode", Fase::inWoorden, "van", "tot");
  }

  @Override
  protected List<Tijdveld> tijden() {
    return List.of(Tijdveld.vasteMaand("van"), Tijdveld.vasteMaand("tot"));
  }

  @Override
  protected Collection<Fase> gepubliceerdIn(Agenda agenda) {
    return agenda.fasen;
  }

  @Override
  protected String nogNodig(long aantal) {
    return "In deze fase staan nog " + aantal + " resultaten of acties. Verplaats die eerst.";
  }
}
