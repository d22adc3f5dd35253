package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.GeldbronInhoud;
import nl.strategiekaart.bewerking.Velden;
import nl.strategiekaart.shared.Notatie;

/** A source of money of an agenda; published only where it is named. */
@Singleton
public class GeldbronKind extends AgendadeelKind<Geldbron, GeldbronInhoud> {

  GeldbronKind() {
    super("De", "geldbronnen", Geldbron::new, GeldbronInhoud.class);
  }

  @Override
  public Velden<Geldbron> velden() {
    return new Velden<Geldbron>()
        .met("naam", bron -> bron.naam)
        .met("soort", bron -> Notatie.keuze(bron.soort))
        .met("organisatie", bron -> bron.organisatie == null ? null : bron.organisatie.naam);
  }

  @Override
  protected String nogNodig(long aantal) {
    return "Deze geldbron wordt nog " + aantal + " keer genoemd. Kies daar eerst een andere.";
  }
}
