package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import java.util.Collection;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.BesluitInhoud;
import nl.strategiekaart.bewerking.Plaats;
import nl.strategiekaart.bewerking.Velden;
import nl.strategiekaart.shared.Notatie;

/** A decision behind an agenda. */
@Singleton
public class BesluitKind extends AgendadeelKind<Besluit, BesluitInhoud> {

  BesluitKind() {
    super("Het", "besluiten", Besluit::new, BesluitInhoud.class);
  }

  @Override
  public Velden<Besluit> velden() {
    return new Velden<Besluit>()
        .zonder("volgorde")
        .met("soort", besluit -> Notatie.keuze(besluit.soort))
        .met("nummer", besluit -> besluit.nummer)
        .met("titel", besluit -> besluit.titel)
        .met("genomen", besluit -> besluit.genomen.beschreven())
        .met("toelichting", besluit -> besluit.toelichting);
  }

  @Override
  protected Collection<Besluit> gepubliceerdIn(Agenda agenda) {
    return agenda.besluiten;
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
