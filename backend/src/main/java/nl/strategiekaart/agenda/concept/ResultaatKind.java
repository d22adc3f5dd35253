package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import java.util.List;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.Fase;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Resultaat;
import nl.strategiekaart.agenda.ResultaatInhoud;
import nl.strategiekaart.bewerking.Tijdveld;
import nl.strategiekaart.bewerking.Velden;
import nl.strategiekaart.bewerking.Verwijzing;

/** A resultaat on the map. */
@Singleton
public class ResultaatKind extends KaartdeelKind<Resultaat, ResultaatInhoud> {

  ResultaatKind() {
    super("Het", "resultaten", Resultaat::new, ResultaatInhoud.class, lijn -> lijn.resultaten);
  }

  @Override
  public Velden<Resultaat> velden() {
    return new Velden<Resultaat>()
        .zonder("programmalijn", "volgorde")
        .met("tekst", resultaat -> resultaat.tekst)
        .naar("fase", resultaat -> resultaat.fase)
        .met("jaar", resultaat -> resultaat.jaar)
        .naar("besluit", resultaat -> resultaat.besluit)
        .regels("indicatoren", InWoorden::indicatoren);
  }

  @Override
  protected List<Tijdveld> tijden() {
    return List.of(Tijdveld.jaar("jaar"), Tijdveld.jaar("indicatoren.streefwaardeJaar"));
  }

  @Override
  protected List<Verwijzing> verwijzingen() {
    return List.of(
        Verwijzing.onder("programmalijn", Programmalijn.class),
        Verwijzing.nodig("fase", Fase.class),
        Verwijzing.nodig("besluit", Besluit.class));
  }
}
