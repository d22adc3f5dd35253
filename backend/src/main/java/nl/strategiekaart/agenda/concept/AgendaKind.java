package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaInhoud;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.Openbaar;
import nl.strategiekaart.bewerking.Eenheden;
import nl.strategiekaart.bewerking.Kind;
import nl.strategiekaart.bewerking.Velden;
import nl.strategiekaart.bewerking.Verwijzing;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Notatie;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.tijd.Precisie;
import nl.strategiekaart.tijd.Wanneer;

/** An agenda itself, which is a unit of its own. */
@Singleton
public class AgendaKind extends Kind<Agenda, AgendaInhoud> {

  private final Redactie redactie;
  private final Openbaar openbaar;

  AgendaKind(Redactie redactie, Openbaar openbaar) {
    super("De", "agendas", Agenda::new, AgendaInhoud.class);
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
  public Velden<Agenda> velden() {
    return new Velden<Agenda>()
        .met("titel", agenda -> agenda.titel)
        .met("soort", agenda -> Notatie.keuze(agenda.soort))
        .met("eigenaar", agenda -> agenda.eigenaar.naam)
        .samen(
            "looptijd",
            agenda -> Wanneer.periode(agenda.van, agenda.tot, Precisie.dag).inWoorden(),
            "van",
            "tot")
        .met("samenvatting", agenda -> agenda.samenvatting)
        .met("totstandkoming", agenda -> agenda.totstandkoming)
        .met("monitoring", agenda -> agenda.monitoring)
        .met("evaluatie", agenda -> agenda.evaluatie)
        .met("visie", agenda -> agenda.visie)
        .naar("visieBesluit", agenda -> agenda.visieBesluit);
  }

  @Override
  public Stream<Agenda> gepubliceerd(Basis eenheid) {
    return Stream.of((Agenda) eenheid);
  }

  @Override
  protected List<Verwijzing> verwijzingen() {
    return List.of(Verwijzing.nodig("visieBesluit", Besluit.class));
  }

  /**
   * Whose it is: so a code that is taken tells nobody what somebody else calls a concept of theirs.
   */
  @Override
  protected String eindVanCode(Agenda agenda) {
    return agenda.eigenaar.code;
  }

  @Override
  protected void eisArchiveerbaar(Agenda agenda) {
    if (openbaar.is(agenda)) {
      throw new ProbleemException(
          409,
          "Een gepubliceerde agenda blijft staan: bezoekers en links rekenen erop. Is zij voorbij, maak dan een nieuwe"
              + " agenda als kopie voor de volgende periode.");
    }
  }
}
