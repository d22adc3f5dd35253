package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.BesluitInhoud;
import nl.strategiekaart.bewerking.Plaats;

/** A decision behind an agenda. */
@Singleton
public class BesluitKind extends AgendadeelKind<Besluit, BesluitInhoud> {

  BesluitKind(Redactie redactie) {
    super("Het", Besluit.class, Besluit::new, BesluitInhoud.class, redactie);
  }

  @Override
  protected Plaats<Besluit> plaats() {
    return inDeAgenda("volgorde", deel -> deel.volgorde, (deel, nummer) -> deel.volgorde = nummer);
  }

  @Override
  protected String nogNodig(long aantal) {
    return "Dit besluit wordt nog " + aantal + " keer genoemd. Haal dat eerst weg.";
  }
}
