package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import java.util.Collection;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.agenda.ThemaInhoud;
import nl.strategiekaart.bewerking.Plaats;
import nl.strategiekaart.bewerking.Velden;

/** A thema of an agenda. */
@Singleton
public class ThemaKind extends AgendadeelKind<Thema, ThemaInhoud> {

  ThemaKind() {
    super("Het", "themas", Thema::new, ThemaInhoud.class);
  }

  @Override
  public Velden<Thema> velden() {
    return new Velden<Thema>()
        .zonder("nummer")
        .met("naam", thema -> thema.naam)
        .met("toelichting", thema -> thema.toelichting);
  }

  @Override
  protected Collection<Thema> gepubliceerdIn(Agenda agenda) {
    return agenda.themas;
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
