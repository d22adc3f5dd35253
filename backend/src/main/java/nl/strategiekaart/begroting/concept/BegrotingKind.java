package nl.strategiekaart.begroting.concept;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.concept.AgendadeelKind;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.BegrotingInhoud;
import nl.strategiekaart.bewerking.Tijdveld;
import nl.strategiekaart.bewerking.Velden;
import nl.strategiekaart.bewerking.Verwijzing;
import nl.strategiekaart.shared.ProbleemException;

/** The begroting of an agenda, and its scenarios. */
@Singleton
public class BegrotingKind extends AgendadeelKind<Begroting, BegrotingInhoud> {

  BegrotingKind() {
    super("De", "begrotingen", Begroting::new, BegrotingInhoud.class);
  }

  @Override
  public Velden<Begroting> velden() {
    return new Velden<Begroting>()
        .zonder("naam")
        .samen(
            "jaren",
            begroting -> begroting.vanJaar + " t/m " + begroting.totJaar,
            "vanJaar",
            "totJaar")
        .naar("besluit", begroting -> begroting.besluit)
        .met("toelichting", begroting -> begroting.toelichting);
  }

  @Override
  protected Collection<Begroting> gepubliceerdIn(Agenda agenda) {
    return Begroting.van(agenda).stream().toList();
  }

  /** It is the only one at its address. */
  @Override
  public String publiekeCode(Begroting begroting) {
    return "begroting";
  }

  @Override
  protected List<Tijdveld> tijden() {
    return List.of(Tijdveld.vastJaar("vanJaar"), Tijdveld.vastJaar("totJaar"));
  }

  @Override
  protected List<Verwijzing> verwijzingen() {
    return List.of(Verwijzing.nodig("besluit", Besluit.class));
  }

  @Override
  protected void eisArchiveerbaar(Begroting begroting) {
    if (!begroting.isScenario()) {
      throw new ProbleemException(
          409, "De begroting van de agenda blijft staan. Alleen een scenario kan weg.");
    }
  }
}
