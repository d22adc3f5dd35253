package nl.strategiekaart.begroting.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Lijn;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.ProbleemException;

/** Compares a begroting or scenario of a concept with another, or with a published versie. */
@ApplicationScoped
public class VergelijkConceptbegrotingen {

  private final Redactie redactie;
  private final LeesBegrotingsstand lezer;

  VergelijkConceptbegrotingen(Redactie redactie, LeesBegrotingsstand lezer) {
    this.redactie = redactie;
    this.lezer = lezer;
  }

  /** A comparison and its ETag. */
  public record Uitkomst(BegrotingsvergelijkingView vergelijking, String etag) {}

  /**
   * Compares them.
   *
   * @param met identifier, or "versie-3"; null for the begroting of the agenda itself
   * @throws ProbleemException 404 when one is not there, 410 when one is archived
   */
  @Transactional
  public Uitkomst vergelijk(String code, String id, String met) {
    Agenda agenda = redactie.open(code);
    Begrotingsstand nieuw = lezer.lees(agenda, id);
    Begrotingsstand oud = met == null ? eigen(agenda) : lezer.lees(agenda, met);
    return new Uitkomst(
        VergelijkBegrotingen.tussen(oud, nieuw, lijnen(agenda)),
        etag(oud.kenmerk(), nieuw.kenmerk()));
  }

  /** The ETag that comparing these two would have now. */
  String etag(Begroting oud, Begroting nieuw) {
    return etag(Begrotingsstand.kenmerk(oud), Begrotingsstand.kenmerk(nieuw));
  }

  private static String etag(String oud, String nieuw) {
    return Kenmerken.etag(oud + " " + nieuw);
  }

  private static Begrotingsstand eigen(Agenda agenda) {
    return Begroting.van(agenda)
        .map(Begrotingsstand::van)
        .orElseThrow(() -> ProbleemException.nietGevonden("Deze agenda heeft nog geen begroting."));
  }

  private static Map<UUID, Lijn> lijnen(Agenda agenda) {
    Map<UUID, Lijn> lijnen = new HashMap<>();
    agenda.programmalijnen.forEach(
        lijn ->
            lijn.acties.forEach(
                actie -> lijnen.put(actie.id, new Lijn(lijn.code, lijn.nummer, lijn.titel))));
    return lijnen;
  }
}
