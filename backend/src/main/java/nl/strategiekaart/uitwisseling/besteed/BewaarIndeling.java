package nl.strategiekaart.uitwisseling.besteed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.ProbleemException;

/** Reads and keeps how the file of the financial system is read. */
@ApplicationScoped
class BewaarIndeling {

  private final BestedingsindelingKind kind;
  private final Redactie redactie;
  private final Bewerking bewerking;

  BewaarIndeling(BestedingsindelingKind kind, Redactie redactie, Bewerking bewerking) {
    this.kind = kind;
    this.redactie = redactie;
    this.bewerking = bewerking;
  }

  @Transactional
  BestedingsindelingView lees(String code) {
    return BestedingsindelingView.of(Bestedingsindeling.van(redactie.open(code)).orElse(null));
  }

  /**
   * Keeps another one, when it says anything else.
   *
   * @throws ProbleemException 400 with every fault, 412 when somebody kept another one meanwhile
   */
  @Transactional
  BestedingsindelingView bewaar(String code, String alsRevisie, String lichaam) {
    Agenda agenda = redactie.vergrendel(code);
    Bestedingsindeling nu = Bestedingsindeling.van(agenda).orElse(null);
    Kenmerken.eis(alsRevisie, nu == null ? 0 : nu.revisie);
    return BestedingsindelingView.of(bewerking.vervang(kind, agenda, nu, lichaam));
  }
}
