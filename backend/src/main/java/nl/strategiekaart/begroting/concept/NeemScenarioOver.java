package nl.strategiekaart.begroting.concept;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.BegrotingInhoud;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.begroting.CelInhoud;
import nl.strategiekaart.bewerking.Archief;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Makes the begroting of the agenda say what a scenario says: its regels, and what is begroot. What
 * was promised and spent stays; the scenario stays too. Every regel gets its own line in the trail,
 * so that each can be put back.
 */
@ApplicationScoped
public class NeemScenarioOver {

  private final Redactie redactie;
  private final BegrotingKind kind;
  private final BegrotingsregelKind regelKind;
  private final Bewerking bewerking;
  private final Archief archief;

  NeemScenarioOver(
      Redactie redactie,
      BegrotingKind kind,
      BegrotingsregelKind regelKind,
      Bewerking bewerking,
      Archief archief) {
    this.redactie = redactie;
    this.kind = kind;
    this.regelKind = regelKind;
    this.bewerking = bewerking;
    this.archief = archief;
  }

  /** What adopting a scenario changed. */
  @Schema(name = "Overnameverslag", description = "Wat er door het overnemen is veranderd.")
  public record Overnameverslag(
      @Schema(description = "Aantal regels dat anders werd.", examples = "12") int gewijzigd,
      @Schema(description = "Aantal regels dat erbij kwam.", examples = "1") int nieuw,
      @Schema(description = "Aantal regels dat is gearchiveerd.", examples = "0")
          int gearchiveerd) {}

  /**
   * Does it, or nothing at all.
   *
   * @param gezien the ETag of the comparison of the scenario with the begroting
   * @throws ProbleemException 428 without it, 412 when either of the two moved on; 409 for what is
   *     no scenario
   */
  @Transactional
  public Overnameverslag neemOver(String code, String id, String gezien) {
    Agenda agenda = redactie.vergrendel(code);
    Begroting scenario = bewerking.zoek(kind, agenda, id);
    if (!scenario.isScenario()) {
      throw new ProbleemException(
          409, "Alleen een scenario kan worden overgenomen, niet de begroting zelf.");
    }
    Begroting eigen =
        Begroting.van(agenda)
            .orElseThrow(() -> new ProbleemException(409, "Deze agenda heeft nog geen begroting."));
    Kenmerken.eis(gezien, Begrotingsstand.etag(eigen.kenmerk(), scenario.kenmerk()));
    verruim(eigen, scenario);
    Map<String, Begrotingsregel> over = perCode(eigen);
    int gewijzigd = 0;
    int nieuw = 0;
    for (Begrotingsregel uit : scenario.regels) {
      Begrotingsregel regel = over.remove(uit.code);
      if (regel == null) {
        voegToe(uit, eigen);
        nieuw++;
      } else if (schrijf(uit, regel)) {
        gewijzigd++;
      }
    }
    over.values().forEach(archief::archiveer);
    zetOpVolgorde(eigen, scenario);
    return new Overnameverslag(gewijzigd, nieuw, over.size());
  }

  /** Never fewer years: what was promised or spent in them must keep its place. */
  private void verruim(Begroting eigen, Begroting scenario) {
    BegrotingInhoud nu = eigen.inhoud();
    bewerking.schrijf(
        eigen,
        new BegrotingInhoud(
            nu.naam(),
            nu.toelichting(),
            Math.min(eigen.vanJaar, scenario.vanJaar),
            Math.max(eigen.totJaar, scenario.totJaar),
            nu.besluit()));
  }

  private static Map<String, Begrotingsregel> perCode(Begroting begroting) {
    Map<String, Begrotingsregel> regels = new LinkedHashMap<>();
    begroting.regels.forEach(regel -> regels.put(regel.code, regel));
    return regels;
  }

  /** One that was archived before is the same regel, and comes back. */
  private void voegToe(Begrotingsregel uit, Begroting eigen) {
    Begrotingsregel.metCode(eigen, uit.code)
        .ifPresentOrElse(
            eerder -> schrijf(uit, archief.haalTerug(regelKind, eigen.agenda, eerder)),
            () -> bewerking.voegToe(uit.kopieIn(eigen)));
  }

  private boolean schrijf(Begrotingsregel uit, Begrotingsregel naar) {
    BegrotingsregelInhoud was = naar.inhoud();
    BegrotingsregelInhoud wordt = uit.inhoud();
    BegrotingsregelInhoud samen =
        new BegrotingsregelInhoud(
            was.begroting(),
            was.volgorde(),
            wordt.thema(),
            wordt.onderdeel(),
            wordt.fte(),
            wordt.geldbron(),
            wordt.taakveld(),
            wordt.soort(),
            wordt.aard(),
            wordt.acties(),
            begroot(was.begroot(), wordt.begroot()),
            was.toegezegd(),
            was.besteed());
    bewerking.schrijf(naar, samen);
    return !naar.inhoud().equals(was);
  }

  /** A PM that stays one keeps who decides, unless the scenario names someone. */
  private static SortedMap<String, CelInhoud> begroot(
      Map<String, CelInhoud> was, Map<String, CelInhoud> wordt) {
    SortedMap<String, CelInhoud> cellen = new TreeMap<>(wordt);
    cellen.replaceAll(
        (jaar, cel) -> {
          CelInhoud nu = was.get(jaar);
          boolean blijftPm = nu != null && nu.soort() == Geld.Soort.pm;
          return blijftPm && cel.equals(CelInhoud.van(Geld.PM)) ? nu : cel;
        });
    return cellen;
  }

  /** Places are no change of a regel of their own, as when others move up. */
  private void zetOpVolgorde(Begroting eigen, Begroting scenario) {
    Panache.flush();
    Panache.getEntityManager()
        .createNativeQuery(
            """
            update begrotingsregel r set volgorde = p.plaats
            from (select code, row_number() over (order by volgorde) as plaats from begrotingsregel
              where begroting_id = :scenario and gearchiveerd_op is null) p
            where r.begroting_id = :eigen and r.gearchiveerd_op is null and r.code = p.code
              and r.volgorde <> p.plaats""")
        .setParameter("scenario", scenario.id)
        .setParameter("eigen", eigen.id)
        .executeUpdate();
  }
}
