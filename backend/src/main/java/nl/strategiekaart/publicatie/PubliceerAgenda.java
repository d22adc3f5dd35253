package nl.strategiekaart.publicatie;

import io.micrometer.core.annotation.Timed;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaView.VersieVerwijzing;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.BesluitView;
import nl.strategiekaart.bewerking.Plaatsen;
import nl.strategiekaart.bewerking.Rijen;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.publicatie.verschil.Inhoud;
import nl.strategiekaart.publicatie.verschil.SchrijfInhoud;
import nl.strategiekaart.toegang.Gebruiker;

/**
 * Publishes the concept of an agenda as its next versie, in one transaction: finished documents
 * that stay for good, and from those the flat rows for lists and search.
 */
@ApplicationScoped
public class PubliceerAgenda {

  private static final String METING = "strategiekaart.publiceren";
  private static final String INHOUD = "inhoud";
  private static final String VERSIE = "\"versie\":";

  /** Stands in a proof where the versie comes that it becomes. */
  private static final VersieVerwijzing NOG_GEEN_VERSIE =
      new VersieVerwijzing(0, Instant.EPOCH, "");

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
   * All of a versie but its number and date.
   *
   * @param stand the number of the last change in it
   * @param plaatsen as JSON: where every part stood
   * @param vorm the form in which the documents were written
   */
  public record Drukproef(long stand, String plaatsen, int vorm, List<Versiedocument> documenten) {}

  /** A document of a versie: JSON text under a code. */
  public record Versiedocument(String soort, String code, String inhoud) {}

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
  @Timed(METING)
  public Versie publiceer(Agenda agenda, String toelichting, Besluit besluit, Gebruiker door) {
    Versie versie = begin(agenda, toelichting, besluit, door);
    Drukproef proef = drukproef(agenda, versie.alsVerwijzing());
    return leg(versie, proef, proef.documenten);
  }

  /** The same of what the concept held when a proof was made of it. */
  @Transactional
  @Timed(METING)
  public Versie publiceer(
      Agenda agenda, String toelichting, Besluit besluit, Gebruiker door, Drukproef proef) {
    Versie versie = begin(agenda, toelichting, besluit, door);
    String was = json.schrijf(NOG_GEEN_VERSIE);
    String is = json.schrijf(versie.alsVerwijzing());
    return leg(
        versie,
        proef,
        proef.documenten.stream()
            .map(
                een ->
                    new Versiedocument(
                        een.soort, een.code, een.inhoud.replace(VERSIE + was, VERSIE + is)))
            .toList());
  }

  /** What the concept holds now, to be published later just as it is. */
  @Transactional
  public Drukproef drukproef(Agenda agenda) {
    return drukproef(agenda, NOG_GEEN_VERSIE);
  }

  /** A new versie, numbered; not stored yet. */
  private Versie begin(Agenda agenda, String toelichting, Besluit besluit, Gebruiker door) {
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
    return versie;
  }

  private Drukproef drukproef(Agenda agenda, VersieVerwijzing versie) {
    // The stand first: what comes in between is then not taken for published.
    long stand = Wijziging.stand(agenda.id);
    Versiedocumenten documenten = Versiedocumenten.van(agenda, versie);
    List<Versiedocument> alles = new ArrayList<>();
    alles.add(document("agenda", agenda.code, documenten.agenda()));
    documenten.begroting().ifPresent(view -> alles.add(document("begroting", agenda.code, view)));
    documenten
        .strategiekaarten()
        .forEach(
            kaart -> alles.add(document("strategiekaart", kaart.programmalijn().code(), kaart)));
    alles.add(document(INHOUD, agenda.code, inhoud.van(agenda)));
    return new Drukproef(stand, json.schrijf(plaatsen.nu(agenda)), Vormen.NU, alles);
  }

  private Versie leg(Versie versie, Drukproef proef, List<Versiedocument> documenten) {
    versie.stand = proef.stand;
    versie.plaatsen = proef.plaatsen;
    versie.persistAndFlush();
    schrijver.schrijf(
        """
        insert into publiek.versiedocument (versie_id, vorm, soort, code, inhoud)
        select :versie, :vorm, r.soort, r.code, convert_to(r.inhoud, 'UTF8')
        from jsonb_to_recordset(cast(:rijen as jsonb)) as r(soort text, code text, inhoud text)
        """,
        documenten,
        Map.of("versie", versie.id, "vorm", proef.vorm));
    rijen.maak(versie.agenda.id);
    return versie;
  }

  /** What a proof says, part by part. */
  public Inhoud inhoud(Drukproef proef) {
    return proef.documenten.stream()
        .filter(een -> een.soort.equals(INHOUD))
        .map(een -> json.lees(een.inhoud, Inhoud.class))
        .findFirst()
        .orElseThrow();
  }

  private Versiedocument document(String soort, String code, Object view) {
    return new Versiedocument(soort, code, json.schrijf(view));
  }
}
