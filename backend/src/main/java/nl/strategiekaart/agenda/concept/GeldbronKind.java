package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.GeldbronInhoud;

/** A source of money of an agenda. */
@Singleton
public class GeldbronKind extends AgendadeelKind<Geldbron, GeldbronInhoud> {

  GeldbronKind(Redactie redactie) {
    super("De", Geldbron.class, Geldbron::new, GeldbronInhoud.class, redactie);
  }

  @Override
  protected String nogNodig(long aantal) {
    return "Deze geldbron wordt nog " + aantal + " keer genoemd. Kies daar eerst een andere.";
  }
}
