package nl.strategiekaart.publicatie.concept;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.bewerking.TeruggezetView;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.bewerking.ZetTerug;
import nl.strategiekaart.publicatie.JsonTekst;
import nl.strategiekaart.publicatie.Verschillen;
import nl.strategiekaart.publicatie.Versie;
import nl.strategiekaart.publicatie.VersieInLijst;
import nl.strategiekaart.publicatie.Versies;
import nl.strategiekaart.publicatie.Zijde;
import nl.strategiekaart.publicatie.concept.PubliceerConcept.Conceptverschillen;
import nl.strategiekaart.publicatie.verschil.SchrijfInhoud;
import nl.strategiekaart.shared.ProbleemException;

/** Shows what changes when a concept goes back to a versie, and does exactly that, or nothing. */
@ApplicationScoped
class HerstelVersie {

  private final Redactie redactie;
  private final Versies versies;
  private final SchrijfInhoud inhoud;
  private final ZetTerug zetTerug;
  private final Inhoudlezer lezer;
  private final JsonTekst json;

  HerstelVersie(
      Redactie redactie,
      Versies versies,
      SchrijfInhoud inhoud,
      ZetTerug zetTerug,
      Inhoudlezer lezer,
      JsonTekst json) {
    this.redactie = redactie;
    this.versies = versies;
    this.inhoud = inhoud;
    this.zetTerug = zetTerug;
    this.lezer = lezer;
    this.json = json;
  }

  /**
   * What visitors would read of it: from the concept of now to that versie.
   *
   * @param nummer as it came in
   * @throws ProbleemException 404 when there is no such versie
   */
  @Transactional
  Conceptverschillen verschillen(String code, String nummer) {
    Agenda agenda = redactie.open(code);
    // The stand first: a change that comes in between makes going back refuse, never slip through.
    long stand = Wijziging.stand(agenda.id);
    VersieInLijst versie = versies.een(code, nummer);
    return new Conceptverschillen(
        Verschillen.tussen(
            code, Zijde.concept(agenda, inhoud.van(agenda)), versies.zijde(code, versie)),
        stand);
  }

  /**
   * Makes the concept what it was when the versie was published, as one deed.
   *
   * @throws ProbleemException 400 with every fault; 409 when the concept is no longer what was
   *     seen, or something of then cannot be any more
   */
  @Transactional
  TeruggezetView herstel(String code, String lichaam) {
    Agenda agenda = redactie.vergrendel(code);
    Overname overname = new Overname(agenda);
    VersieherstellingInput gevraagd = lezer.lees(lichaam, VersieherstellingInput.class, overname);
    Versie versie =
        gevraagd.versie() == null ? null : Versie.van(agenda, gevraagd.versie()).orElse(null);
    if (versie == null) {
      overname.fout("/versie", "onbekende-waarde", "Deze versie is er niet.");
    }
    overname.gooiBijFouten();
    if (Wijziging.stand(agenda.id) != gevraagd.stand()) {
      throw new ProbleemException(
          409,
          "Het concept is veranderd sinds u het bekeek. Bekijk eerst wat er nu verandert, en ga dan terug.");
    }
    return zetTerug.naar(agenda, versie.stand, plaatsen(versie));
  }

  private Map<UUID, Integer> plaatsen(Versie versie) {
    return versie.plaatsen == null
        ? Map.of()
        : json.lees(versie.plaatsen, new TypeReference<Map<UUID, Integer>>() {});
  }
}
