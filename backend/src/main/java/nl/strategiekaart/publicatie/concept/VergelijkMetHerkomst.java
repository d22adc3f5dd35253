package nl.strategiekaart.publicatie.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Herkomst;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.publicatie.Herkomstverschillen;
import nl.strategiekaart.publicatie.Verschillen.Kant;
import nl.strategiekaart.publicatie.VersieInLijst;
import nl.strategiekaart.publicatie.Versies;
import nl.strategiekaart.publicatie.verschil.SchrijfInhoud;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Compares a concept with the agenda that it was made out of: with what visitors read of that, or
 * with its concept as long as it was never published.
 */
@ApplicationScoped
class VergelijkMetHerkomst {

  private final Redactie redactie;
  private final Versies versies;
  private final SchrijfInhoud inhoud;

  VergelijkMetHerkomst(Redactie redactie, Versies versies, SchrijfInhoud inhoud) {
    this.redactie = redactie;
    this.versies = versies;
    this.inhoud = inhoud;
  }

  /**
   * All that differs.
   *
   * @throws ProbleemException 404 when it was made out of no other, or out of one that is gone
   */
  @Transactional
  Herkomstverschillen verschillen(String code) {
    Agenda agenda = redactie.open(code);
    String voor =
        Herkomst.vanAgenda(agenda)
            .map(een -> een.code)
            .orElseThrow(
                () ->
                    ProbleemException.nietGevonden(
                        "De agenda '" + code + "' komt niet uit een andere agenda."));
    Optional<VersieInLijst> versie = versies.laatste(voor);
    return Herkomstverschillen.tussen(
        voor,
        versie.map(Kant::van).orElse(Kant.GEEN_VERSIE),
        versie
            .map(een -> versies.inhoud(voor, een.nummer()))
            .orElseGet(() -> inhoud.van(redactie.open(voor))),
        code,
        Kant.GEEN_VERSIE,
        inhoud.van(agenda),
        Herkomst.van(agenda).stream()
            .collect(Collectors.toMap(een -> een.onderdeelId, een -> een.uitId)));
  }
}
