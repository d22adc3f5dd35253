package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.agenda.ThemaInhoud;
import nl.strategiekaart.bewerking.Plaats;

/** A thema of an agenda. */
@Singleton
public class ThemaKind extends AgendadeelKind<Thema, ThemaInhoud> {

  ThemaKind(Redactie redactie) {
    super("Het", Thema.class, Thema::new, ThemaInhoud.class, redactie);
  }

  @Override
  protected Plaats<Thema> plaats() {
    return inDeAgenda("nummer", deel -> deel.nummer, (deel, nummer) -> deel.nummer = nummer);
  }

  @Override
  protected String nogNodig(long aantal) {
    return "Bij dit thema staan nog " + aantal + " begrotingsregels.";
  }
}
