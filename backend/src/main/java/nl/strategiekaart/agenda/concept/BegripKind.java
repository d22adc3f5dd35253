package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import java.util.Collection;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Begrip;
import nl.strategiekaart.agenda.BegripInhoud;
import nl.strategiekaart.bewerking.Velden;

/** A word of the glossary of an agenda. */
@Singleton
public class BegripKind extends AgendadeelKind<Begrip, BegripInhoud> {

  BegripKind() {
    super("Het", "begrippen", Begrip::new, BegripInhoud.class);
  }

  @Override
  public Velden<Begrip> velden() {
    return new Velden<Begrip>()
        .met("term", begrip -> begrip.term)
        .regels("varianten", begrip -> begrip.varianten)
        .met("uitleg", begrip -> begrip.uitleg)
        .met("link", begrip -> begrip.link);
  }

  @Override
  protected Collection<Begrip> gepubliceerdIn(Agenda agenda) {
    return agenda.begrippen;
  }
}
