package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import java.util.List;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.ActieInhoud;
import nl.strategiekaart.agenda.Fase;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Strategie;
import nl.strategiekaart.bewerking.Tijdveld;
import nl.strategiekaart.bewerking.Velden;
import nl.strategiekaart.bewerking.Verwijzing;

/** An actie on the map. */
@Singleton
public class ActieKind extends KaartdeelKind<Actie, ActieInhoud> {

  ActieKind() {
    super("De", "acties", Actie::new, ActieInhoud.class, lijn -> lijn.acties);
  }

  @Override
  public Velden<Actie> velden() {
    return new Velden<Actie>()
        .zonder("programmalijn", "volgorde")
        .met("wat", actie -> actie.wat)
        .regels("wie", InWoorden::wie)
        .met("wanneer", actie -> actie.wanneer.beschreven())
        .met("frequentie", actie -> actie.frequentie)
        .regels("hoe", InWoorden::hoe)
        .naar("strategie", actie -> actie.strategie)
        .naar("fase", actie -> actie.fase)
        .naarAlle("themas", actie -> actie.themas)
        .regels("wijken", actie -> actie.wijken)
        .regels("links", InWoorden::links);
  }

  @Override
  protected List<Tijdveld> tijden() {
    return List.of(Tijdveld.woorden("wanneer"), Tijdveld.woorden("hoe.wanneer"));
  }

  @Override
  protected List<Verwijzing> verwijzingen() {
    return List.of(
        Verwijzing.onder("programmalijn", Programmalijn.class),
        Verwijzing.onder("strategie", Strategie.class),
        Verwijzing.nodig("fase", Fase.class),
        Verwijzing.genoemd("hoe.geldbron", Geldbron.class));
  }

  /** On the map an actie stands in order under its strategie, or under its fase without one. */
  @Override
  public String ouder(Actie actie) {
    String onder =
        actie.strategie != null
            ? actie.strategie.id.toString()
            : actie.fase == null ? "" : actie.fase.id.toString();
    return actie.programmalijn.id + "/" + onder;
  }
}
