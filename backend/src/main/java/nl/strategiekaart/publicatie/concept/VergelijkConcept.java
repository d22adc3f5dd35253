package nl.strategiekaart.publicatie.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.publicatie.Verschillen;
import nl.strategiekaart.publicatie.Verschillen.Kant;
import nl.strategiekaart.publicatie.VersieInLijst;
import nl.strategiekaart.publicatie.Versies;
import nl.strategiekaart.publicatie.verschil.Inhoud;
import nl.strategiekaart.publicatie.verschil.SchrijfInhoud;

/** Compares the concept of an agenda with its last versie. */
@ApplicationScoped
class VergelijkConcept {

  private final Redactie redactie;
  private final Versies versies;
  private final SchrijfInhoud inhoud;

  VergelijkConcept(Redactie redactie, Versies versies, SchrijfInhoud inhoud) {
    this.redactie = redactie;
    this.versies = versies;
    this.inhoud = inhoud;
  }

  /** What publishing would change now; of an agenda that was never published: everything. */
  @Transactional
  Conceptverschillen verschillen(String code) {
    Agenda agenda = redactie.open(code);
    // The stand first: a change that comes in between makes publishing refuse, never slip through.
    long stand = Wijziging.stand(agenda.id);
    Optional<VersieInLijst> laatste = versies.laatste(code);
    return new Conceptverschillen(
        Verschillen.tussen(
            code,
            laatste.map(Kant::van).orElse(Kant.GEEN_VERSIE),
            laatste
                .map(versie -> versies.inhoud(code, versie.nummer()))
                .orElse(new Inhoud(List.of())),
            Kant.GEEN_VERSIE,
            inhoud.van(agenda)),
        stand);
  }
}
