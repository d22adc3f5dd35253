package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import nl.strategiekaart.agenda.Begrip;
import nl.strategiekaart.agenda.BegripInhoud;

/** A word of the glossary of an agenda. */
@Singleton
public class BegripKind extends AgendadeelKind<Begrip, BegripInhoud> {

  BegripKind(Redactie redactie) {
    super("Het", Begrip.class, Begrip::new, BegripInhoud.class, redactie);
  }
}
