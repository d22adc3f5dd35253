package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.ProgrammalijnInhoud;
import nl.strategiekaart.bewerking.Plaats;
import nl.strategiekaart.bewerking.Velden;

/** A programmalijn of an agenda: the sheet on which its map stands. */
@Singleton
public class ProgrammalijnKind extends AgendadeelKind<Programmalijn, ProgrammalijnInhoud> {

  ProgrammalijnKind() {
    super("De", "programmalijnen", Programmalijn::new, ProgrammalijnInhoud.class);
  }

  @Override
  public Velden<Programmalijn> velden() {
    return new Velden<Programmalijn>()
        .zonder("nummer")
        .met("titel", lijn -> lijn.titel)
        .met("ambitie", lijn -> lijn.ambitie);
  }

  @Override
  protected Collection<Programmalijn> gepubliceerdIn(Agenda agenda) {
    return agenda.programmalijnen;
  }

  @Override
  protected Plaats<Programmalijn> plaats() {
    return inDeAgenda("nummer", deel -> deel.nummer, (deel, nummer) -> deel.nummer = nummer);
  }

  @Override
  public UUID blad(Programmalijn lijn) {
    return lijn.id;
  }
}
