package nl.strategiekaart.publicatie.concept;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.publicatie.PubliceerAgenda;
import nl.strategiekaart.publicatie.Verschillen;
import nl.strategiekaart.publicatie.VersieInLijst;
import nl.strategiekaart.publicatie.Versies;
import nl.strategiekaart.publicatie.Zijde;
import nl.strategiekaart.publicatie.verschil.SchrijfInhoud;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shows what publishing a concept would change, and publishes exactly that, or nothing at all. */
@ApplicationScoped
class PubliceerConcept {

  private final Redactie redactie;
  private final PubliceerAgenda publiceerAgenda;
  private final Versies versies;
  private final SchrijfInhoud inhoud;
  private final Inhoudlezer lezer;

  PubliceerConcept(
      Redactie redactie,
      PubliceerAgenda publiceerAgenda,
      Versies versies,
      SchrijfInhoud inhoud,
      Inhoudlezer lezer) {
    this.redactie = redactie;
    this.publiceerAgenda = publiceerAgenda;
    this.versies = versies;
    this.inhoud = inhoud;
    this.lezer = lezer;
  }

  /** What differs, and of which stand: publishing asks for it. */
  @Schema(
      name = "Conceptverschillen",
      description = "Wat het concept anders zegt dan de laatste versie.")
  public record Conceptverschillen(
      @JsonUnwrapped Verschillen verschillen,
      @Schema(
              description = "De stand van het concept die is vergeleken; nodig om te publiceren.",
              examples = "42")
          long stand) {}

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
            laatste.map(versie -> versies.zijde(code, versie)).orElse(Zijde.NIETS),
            Zijde.concept(agenda, inhoud.van(agenda))),
        stand);
  }

  /**
   * Publishes the concept as the next versie. Nobody edits it meanwhile.
   *
   * @throws ProbleemException 400 with every fault; 409 when the concept is no longer what was
   *     seen, or holds nothing new
   */
  @Transactional
  VersieInLijst publiceer(String code, String lichaam) {
    Agenda agenda = redactie.vergrendel(code);
    Overname overname = new Overname(agenda);
    PublicatieInput gevraagd = lezer.lees(lichaam, PublicatieInput.class, overname);
    Besluit besluit = overname.vind(Besluit.class, gevraagd.besluit(), "/besluit");
    overname.gooiBijFouten();
    if (Wijziging.stand(agenda.id) != gevraagd.stand()) {
      throw new ProbleemException(
          409,
          "Het concept is veranderd sinds u het bekeek. Bekijk eerst wat er nu verandert, en publiceer dan.");
    }
    if (versies.isLaatste(code, inhoud.van(agenda))) {
      throw new ProbleemException(409, "Er is niets veranderd sinds de laatste versie.");
    }
    publiceerAgenda.publiceer(agenda, gevraagd.toelichting(), besluit, redactie.wie());
    return versies.laatste(code).orElseThrow();
  }
}
