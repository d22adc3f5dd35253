package nl.strategiekaart.begroting.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.BegrotingInhoud;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Makes a scenario: the same regels under the same codes with what was begroot, adjusted or not.
 * What was promised and spent belongs to the begroting of the agenda and stays behind.
 */
@ApplicationScoped
public class KopieerBegroting {

  private final Redactie redactie;
  private final BegrotingKind kind;
  private final Bewerking bewerking;
  private final Inhoudlezer lezer;

  KopieerBegroting(Redactie redactie, BegrotingKind kind, Bewerking bewerking, Inhoudlezer lezer) {
    this.redactie = redactie;
    this.kind = kind;
    this.bewerking = bewerking;
    this.lezer = lezer;
  }

  /**
   * Makes it.
   *
   * @throws ProbleemException 400 with every fault; 404 and 410 when there is nothing to copy
   */
  @Transactional
  public ConceptdeelView<BegrotingInhoud> kopieer(String code, String id, String lichaam) {
    Agenda agenda = redactie.vergrendel(code);
    Begroting van = bewerking.zoek(kind, agenda, id);
    Overname overname = new Overname(agenda);
    KopieNieuw gevraagd = lezer.lees(lichaam, KopieNieuw.class, overname);
    if (gevraagd.aanpassing() != null) {
      gevraagd.aanpassing().controleer(overname);
    }
    Begroting scenario = new Begroting();
    scenario.agenda = agenda;
    if (gevraagd.naam() != null) {
      scenario.neemOver(
          new BegrotingInhoud(
              gevraagd.naam(), gevraagd.toelichting(), van.vanJaar, van.totJaar, null),
          overname);
    }
    List<Begrotingsregel> regels =
        van.regels.stream().map(regel -> regel.kopieIn(scenario)).toList();
    if (gevraagd.aanpassing() != null) {
      regels.forEach(regel -> gevraagd.aanpassing().pasToe(regel, overname));
    }
    overname.gooiBijFouten();
    bewerking.voegToe(scenario);
    regels.forEach(bewerking::voegToe);
    return ConceptdeelView.of(scenario);
  }
}
