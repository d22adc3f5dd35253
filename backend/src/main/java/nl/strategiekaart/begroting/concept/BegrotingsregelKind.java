package nl.strategiekaart.begroting.concept;

import jakarta.inject.Singleton;
import java.util.List;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.agenda.concept.AgendadeelKind;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.bewerking.Plaats;
import nl.strategiekaart.bewerking.Verwijzing;

/** A line of a begroting. */
@Singleton
public class BegrotingsregelKind extends AgendadeelKind<Begrotingsregel, BegrotingsregelInhoud> {

  BegrotingsregelKind(Redactie redactie) {
    super("De", Begrotingsregel.class, Begrotingsregel::new, BegrotingsregelInhoud.class, redactie);
  }

  @Override
  protected Plaats<Begrotingsregel> plaats() {
    return new Plaats<>(
        "volgorde",
        "begroting",
        regel -> regel.begroting.id,
        regel -> regel.volgorde,
        (regel, nummer) -> regel.volgorde = nummer);
  }

  @Override
  protected List<Verwijzing> verwijzingen() {
    return List.of(
        Verwijzing.onder("begroting", Begroting.class),
        Verwijzing.nodig("thema", Thema.class),
        Verwijzing.genoemd("geldbron", Geldbron.class));
  }

  @Override
  protected boolean heeftLeesbareCode() {
    return false;
  }
}
