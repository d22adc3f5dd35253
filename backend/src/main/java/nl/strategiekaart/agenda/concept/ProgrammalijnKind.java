package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.ProgrammalijnInhoud;
import nl.strategiekaart.bewerking.Plaats;

/** A programmalijn of an agenda: the sheet on which its map stands. */
@Singleton
public class ProgrammalijnKind extends AgendadeelKind<Programmalijn, ProgrammalijnInhoud> {

  ProgrammalijnKind(Redactie redactie) {
    super("De", Programmalijn.class, Programmalijn::new, ProgrammalijnInhoud.class, redactie);
  }

  @Override
  protected Plaats<Programmalijn> plaats() {
    return inDeAgenda("nummer", deel -> deel.nummer, (deel, nummer) -> deel.nummer = nummer);
  }

  @Override
  protected UUID blad(Programmalijn deel) {
    return deel.id;
  }
}
