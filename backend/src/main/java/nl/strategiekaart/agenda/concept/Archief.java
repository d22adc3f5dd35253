package nl.strategiekaart.agenda.concept;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Agendadeel;
import nl.strategiekaart.agenda.Conceptdeel;
import nl.strategiekaart.agenda.Onderdeelsoort;
import nl.strategiekaart.agenda.Overname;
import nl.strategiekaart.agenda.concept.Wijziging.Wat;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.toegang.Gebruiker;

/**
 * Takes parts out of the concept and puts them back. Nothing is deleted: what is archived stays,
 * with its code, and what hangs under it goes and comes along.
 */
@ApplicationScoped
public class Archief {

  private static final String UIT_ARCHIEF =
      """
      update %s d set gearchiveerd_op = null, gewijzigd_op = :nu, revisie = revisie + 1
      where id = :id and gearchiveerd_op is not null""";

  private final Redactie redactie;
  private final Bewerking bewerking;
  private final Inhoudlezer lezer;
  private final Rangorde rangorde;
  private final Spoor spoor;
  private final EntityManager em;
  private final Clock klok;

  Archief(
      Redactie redactie,
      Bewerking bewerking,
      Inhoudlezer lezer,
      Rangorde rangorde,
      Spoor spoor,
      EntityManager em,
      Clock klok) {
    this.redactie = redactie;
    this.bewerking = bewerking;
    this.lezer = lezer;
    this.rangorde = rangorde;
    this.spoor = spoor;
    this.em = em;
    this.klok = klok;
  }

  /**
   * Archives a part with everything that hangs under it.
   *
   * @throws ProbleemException 428 and 412 as with a change; 409 when something else still needs it
   */
  @Transactional
  public void archiveer(String code, Onderdeelsoort soort, String id, String alsRevisie) {
    Agenda agenda = redactie.eisSchrijven(code);
    Conceptdeel<?> deel = bewerking.zoek(agenda, soort, id);
    Kenmerken.eis(alsRevisie, deel.revisie);
    archiveer(deel, redactie.wie());
  }

  /**
   * Archives a part of an agenda that is locked; by nobody when the installation does it itself.
   */
  void archiveer(Conceptdeel<?> deel, Gebruiker door) {
    eisNietNodig(deel);
    UUID handeling = UUID.randomUUID();
    for (Conceptdeel<?> weg : metWatEronderHangt(deel)) {
      spoor.gearchiveerd(weg, door, handeling);
      weg.gearchiveerdOp = klok.instant();
    }
    em.flush();
  }

  /** Archives a part, for who changes several in one go and holds the lock on the agenda. */
  public void archiveer(Conceptdeel<?> deel) {
    archiveer(deel, redactie.wie());
  }

  /**
   * Puts one part back as it was, for who changes several in one go and holds the lock; also when
   * what it points to is archived by now, because the caller writes over it.
   */
  public Conceptdeel<?> haalTerug(Agenda agenda, Onderdeelsoort soort, UUID id) {
    em.createNativeQuery(UIT_ARCHIEF.formatted(soort))
        .setParameter("nu", klok.instant())
        .setParameter("id", id)
        .executeUpdate();
    Agendadeel<?> deel = (Agendadeel<?>) bewerking.zoek(agenda, soort, id.toString());
    rangorde.zet(deel, null, true);
    em.flush();
    spoor.veranderd(Wat.hersteld, deel, lezer.tekst(deel.inhoud()), redactie.wie());
    return deel;
  }

  /** What hangs under it first, so that what it hangs under is still there when it is written. */
  private static List<Conceptdeel<?>> metWatEronderHangt(Conceptdeel<?> deel) {
    List<Conceptdeel<?>> alles = new ArrayList<>(deel.eronder());
    alles.add(deel);
    return alles;
  }

  private void eisNietNodig(Conceptdeel<?> deel) {
    String vraag =
        switch (deel.soort()) {
          case fase ->
              """
              select count(*) from (
                select id from resultaat where fase_id = :id and gearchiveerd_op is null
                union all select id from actie where fase_id = :id and gearchiveerd_op is null) gebruik""";
          case besluit ->
              """
              select count(*) from (
                select id from resultaat where besluit_id = :id and gearchiveerd_op is null
                union all select id from agenda where visie_besluit_id = :id
                union all select id from begroting where besluit_id = :id and gearchiveerd_op is null) gebruik""";
          case thema ->
              "select count(*) from begrotingsregel where thema_id = :id and gearchiveerd_op is null";
          case geldbron ->
              """
              select count(*) from (
                select id from begrotingsregel where geldbron_id = :id and gearchiveerd_op is null
                union all select s.id from stap s join actie a on a.id = s.actie_id
                  where s.geldbron_id = :id and a.gearchiveerd_op is null) gebruik""";
          case begroting -> "select count(*) from begroting where id = :id and naam is null";
          case agenda -> "select count(*) from publiek.versie where agenda_id = :id";
          default -> null;
        };
    if (vraag == null) {
      return;
    }
    long gebruik =
        ((Number) em.createNativeQuery(vraag).setParameter("id", deel.id).getSingleResult())
            .longValue();
    if (gebruik > 0) {
      throw new ProbleemException(Probleem.van(409, uitleg(deel.soort(), gebruik)));
    }
  }

  private static String uitleg(Onderdeelsoort soort, long gebruik) {
    return switch (soort) {
      case fase ->
          "In deze fase staan nog " + gebruik + " resultaten of acties. Verplaats die eerst.";
      case besluit -> "Dit besluit wordt nog " + gebruik + " keer genoemd. Haal dat eerst weg.";
      case thema -> "Bij dit thema staan nog " + gebruik + " begrotingsregels.";
      case geldbron ->
          "Deze geldbron wordt nog " + gebruik + " keer genoemd. Kies daar eerst een andere.";
      case begroting -> "De begroting van de agenda blijft staan. Alleen een scenario kan weg.";
      default -> "Een gepubliceerde agenda blijft staan.";
    };
  }

  /**
   * Puts a part back to what it was before a change; out of the archive too, with what went along.
   *
   * @throws ProbleemException 404 for an unknown change; 409 when it cannot be taken back
   */
  @Transactional
  public ConceptdeelView<?> herstel(String code, long nummer) {
    Agenda agenda = redactie.eisSchrijven(code);
    Wijziging wijziging =
        Wijziging.<Wijziging>find("agendaId = ?1 and nummer = ?2", agenda.id, nummer)
            .firstResultOptional()
            .orElseThrow(
                () -> ProbleemException.nietGevonden("Deze wijziging is niet van deze agenda."));
    return switch (wijziging.wat) {
      case gemaakt ->
          throw new ProbleemException(
              Probleem.van(409, "Hiervoor was er niets. Archiveer het als het weg moet."));
      case gearchiveerd -> ConceptdeelView.of(uitArchief(agenda, wijziging));
      case gewijzigd, hersteld -> ConceptdeelView.of(schrijfTerug(agenda, wijziging));
    };
  }

  private Conceptdeel<?> schrijfTerug(Agenda agenda, Wijziging wijziging) {
    Conceptdeel<?> deel = bewerking.zoek(agenda, wijziging.soort, wijziging.onderdeelId.toString());
    ObjectNode toen = lezer.object(wijziging.voor);
    bewerking.schrijf(
        deel, toen, Bewerking.plaats(toen), new Overname(em, agenda), Wat.hersteld, redactie.wie());
    return deel;
  }

  /** A programmalijn and a strategie bring back what was archived along with them. */
  private Conceptdeel<?> uitArchief(Agenda agenda, Wijziging wijziging) {
    boolean alles =
        switch (wijziging.soort) {
          case programmalijn, strategie, begroting -> true;
          default -> false;
        };
    List<Wijziging> regels =
        alles
            ? Wijziging.list("handeling = ?1 order by nummer desc", wijziging.handeling)
            : List.of(wijziging);
    regels.forEach(this::haalTerug);
    em.clear();
    Agenda weer = em.find(Agenda.class, agenda.id);
    for (Wijziging regel : regels) {
      Conceptdeel<?> deel = bewerking.zoek(weer, regel.soort, regel.onderdeelId.toString());
      if (deel instanceof Agendadeel<?> onderdeel) {
        rangorde.zet(onderdeel, null, true);
      }
      em.flush();
      spoor.veranderd(Wat.hersteld, deel, regel.voor, redactie.wie());
    }
    return bewerking.zoek(weer, wijziging.soort, wijziging.onderdeelId.toString());
  }

  private void haalTerug(Wijziging regel) {
    String boven =
        switch (regel.soort) {
          case resultaat ->
              " and exists (select from programmalijn b where b.id = d.programmalijn_id and b.gearchiveerd_op is null)"
                  + " and exists (select from fase b where b.id = d.fase_id and b.gearchiveerd_op is null)";
          case strategie ->
              " and exists (select from programmalijn b where b.id = d.programmalijn_id and b.gearchiveerd_op is null)";
          case actie ->
              " and exists (select from programmalijn b where b.id = d.programmalijn_id and b.gearchiveerd_op is null)"
                  + " and not exists (select from strategie b where b.id = d.strategie_id and b.gearchiveerd_op is not null)"
                  + " and not exists (select from fase b where b.id = d.fase_id and b.gearchiveerd_op is not null)";
          case begrotingsregel ->
              " and exists (select from begroting b where b.id = d.begroting_id and b.gearchiveerd_op is null)"
                  + " and exists (select from thema b where b.id = d.thema_id and b.gearchiveerd_op is null)";
          default -> "";
        };
    int gelukt =
        em.createNativeQuery(UIT_ARCHIEF.formatted(regel.soort) + boven)
            .setParameter("nu", klok.instant())
            .setParameter("id", regel.onderdeelId)
            .executeUpdate();
    if (gelukt == 0) {
      throw new ProbleemException(
          Probleem.van(
              409,
              regel.soort.metLidwoord()
                  + " staat er al weer, of hangt onder iets dat zelf gearchiveerd is. Zet dat eerst terug."));
    }
  }
}
