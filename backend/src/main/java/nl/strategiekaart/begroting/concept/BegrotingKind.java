package nl.strategiekaart.begroting.concept;

import jakarta.inject.Singleton;
import java.util.List;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.concept.AgendadeelKind;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.BegrotingInhoud;
import nl.strategiekaart.bewerking.Verwijzing;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;

/** The begroting of an agenda, and its scenarios. */
@Singleton
public class BegrotingKind extends AgendadeelKind<Begroting, BegrotingInhoud> {

  BegrotingKind(Redactie redactie) {
    super("De", Begroting.class, Begroting::new, BegrotingInhoud.class, redactie);
  }

  @Override
  protected List<Verwijzing> verwijzingen() {
    return List.of(Verwijzing.nodig("besluit", Besluit.class));
  }

  @Override
  protected void eisArchiveerbaar(Begroting begroting) {
    if (!begroting.isScenario()) {
      throw new ProbleemException(
          Probleem.van(
              409, "De begroting van de agenda blijft staan. Alleen een scenario kan weg."));
    }
  }
}
