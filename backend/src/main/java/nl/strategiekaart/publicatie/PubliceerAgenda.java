package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.BesluitView;
import nl.strategiekaart.bewerking.Plaatsen;
import nl.strategiekaart.bewerking.Rijen;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.publicatie.verschil.SchrijfInhoud;
import nl.strategiekaart.toegang.Gebruiker;

/**
 * Publishes the concept of an agenda as its next versie, in one transaction: finished documents
 * that stay for good, and from those the flat rows for lists and search.
 */
@ApplicationScoped
public class PubliceerAgenda {

  private final JsonTekst json;
  private final PubliekeRijen rijen;
  private final Rijen schrijver;
  private final Clock klok;
  private final SchrijfInhoud inhoud;
  private final Plaatsen plaatsen;

  PubliceerAgenda(
      JsonTekst json,
      PubliekeRijen rijen,
      Rijen schrijver,
      Clock klok,
      SchrijfInhoud inhoud,
      Plaatsen plaatsen) {
    this.json = json;
    this.rijen = rijen;
    this.schrijver = schrijver;
    this.klok = klok;
    this.inhoud = inhoud;
    this.plaatsen = plaatsen;
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
    Panache.flush();
    // Two publications of one agenda wait for each other, so that numbers never clash.
    Panache.getEntityManager()
        .createNativeQuery("select id from agenda where id = ?1 for no key update", UUID.class)
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
    versie.stand = Wijziging.stand(agenda.id);
    versie.plaatsen = json.schrijf(plaatsen.nu(agenda));
    versie.persistAndFlush();

    Versiedocumenten documenten = Versiedocumenten.van(agenda, versie.alsVerwijzing());
    List<Versiedocument> alles = new ArrayList<>();
    alles.add(document("agenda", agenda.code, documenten.agenda()));
    documenten.begroting().ifPresent(view -> alles.add(document("begroting", agenda.code, view)));
    documenten
        .strategiekaarten()
        .forEach(
            kaart -> alles.add(document("strategiekaart", kaart.programmalijn().code(), kaart)));
    alles.add(document("inhoud", agenda.code, inhoud.van(agenda)));
    schrijver.schrijf(
        """
        insert into publiek.versiedocument (versie_id, vorm, soort, code, inhoud)
        select :versie, :vorm, r.soort, r.code, convert_to(r.inhoud, 'UTF8')
        from jsonb_to_recordset(cast(:rijen as jsonb)) as r(soort text, code text, inhoud text)
        """,
        alles,
        Map.of("versie", versie.id, "vorm", Vormen.NU));
    rijen.maak(agenda.id);
    return versie;
  }

  /** A document of a versie: JSON text under a code. */
  private record Versiedocument(String soort, String code, String inhoud) {}

  private Versiedocument document(String soort, String code, Object view) {
    return new Versiedocument(soort, code, json.schrijf(view));
  }
}
