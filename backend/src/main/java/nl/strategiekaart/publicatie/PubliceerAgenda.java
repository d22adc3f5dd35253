package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.BesluitView;
import nl.strategiekaart.agenda.StrategiekaartView;
import nl.strategiekaart.publicatie.verschil.SchrijfInhoud;
import nl.strategiekaart.toegang.Gebruiker;

/**
 * Publishes the concept of an agenda as its next versie, in one transaction: finished documents
 * that stay for good, and flat rows for lists and search that replace those of the versie before.
 */
@ApplicationScoped
public class PubliceerAgenda {

  private final EntityManager em;
  private final JsonTekst json;
  private final PubliekeRijen rijen;
  private final Clock klok;
  private final SchrijfInhoud inhoud;

  PubliceerAgenda(
      EntityManager em, JsonTekst json, PubliekeRijen rijen, Clock klok, SchrijfInhoud inhoud) {
    this.inhoud = inhoud;
    this.em = em;
    this.json = json;
    this.rijen = rijen;
    this.klok = klok;
  }

  /**
   * Publishes what the concept holds now, for the installation itself.
   *
   * @param toelichting what changed, in words
   * @param besluit the decision behind it, or null
   */
  @Transactional
  public Versie publiceer(Agenda agenda, String toelichting, Besluit besluit) {
    return publiceer(agenda, toelichting, besluit, null);
  }

  /** The same, by someone. */
  @Transactional
  public Versie publiceer(Agenda agenda, String toelichting, Besluit besluit, Gebruiker door) {
    em.flush();
    // Two publications of one agenda wait for each other, so that numbers never clash.
    em.createNativeQuery("select id from agenda where id = ?1 for no key update", UUID.class)
        .setParameter(1, agenda.id)
        .getSingleResult();
    Versie versie = new Versie();
    versie.agenda = agenda;
    versie.nummer = 1 + (int) Versie.count("agenda", agenda);
    versie.gepubliceerdOp = klok.instant();
    versie.toelichting = toelichting;
    versie.besluitId = besluit == null ? null : besluit.id;
    versie.besluit = besluit == null ? null : json.schrijf(BesluitView.of(besluit));
    versie.doorId = door == null ? null : door.id;
    versie.persistAndFlush();

    Versiedocumenten documenten = Versiedocumenten.van(agenda, versie.alsVerwijzing());
    bewaar(versie, "agenda", agenda.code, documenten.agenda());
    documenten.begroting().ifPresent(view -> bewaar(versie, "begroting", agenda.code, view));
    for (StrategiekaartView kaart : documenten.strategiekaarten()) {
      bewaar(versie, "strategiekaart", kaart.programmalijn().code(), kaart);
    }
    bewaar(versie, "inhoud", agenda.code, inhoud.van(agenda));
    rijen.vervang(agenda, versie, documenten.agenda());
    return versie;
  }

  void bewaar(Versie versie, String soort, String code, Object inhoud) {
    em.createNativeQuery(
            "insert into publiek.versiedocument (versie_id, soort, code, inhoud) values (?1, ?2, ?3, ?4)")
        .setParameter(1, versie.id)
        .setParameter(2, soort)
        .setParameter(3, code)
        .setParameter(4, json.schrijf(inhoud).getBytes(StandardCharsets.UTF_8))
        .executeUpdate();
  }
}
