package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import java.util.List;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaInhoud;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.Openbaar;
import nl.strategiekaart.bewerking.Eenheden;
import nl.strategiekaart.bewerking.Kind;
import nl.strategiekaart.bewerking.Verwijzing;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;

/** An agenda itself, which is a unit of its own. */
@Singleton
public class AgendaKind extends Kind<Agenda, AgendaInhoud> {

  private final Redactie redactie;
  private final Openbaar openbaar;

  AgendaKind(Redactie redactie, Openbaar openbaar) {
    super("De", Agenda.class, Agenda::new, AgendaInhoud.class);
    this.redactie = redactie;
    this.openbaar = openbaar;
  }

  @Override
  protected Eenheden<Agenda> eenheden() {
    return redactie;
  }

  @Override
  protected String kolomVanEenheid() {
    return "id";
  }

  @Override
  protected void zetIn(Agenda agenda, Basis eenheid) {
    throw new IllegalStateException("an agenda lies in no other");
  }

  @Override
  protected List<Verwijzing> verwijzingen() {
    return List.of(Verwijzing.nodig("visieBesluit", Besluit.class));
  }

  @Override
  protected void eisArchiveerbaar(Agenda agenda) {
    if (openbaar.is(agenda)) {
      throw new ProbleemException(Probleem.van(409, "Een gepubliceerde agenda blijft staan."));
    }
  }
}
