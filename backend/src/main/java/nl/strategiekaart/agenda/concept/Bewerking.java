package nl.strategiekaart.agenda.concept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Agendadeel;
import nl.strategiekaart.agenda.Conceptdeel;
import nl.strategiekaart.agenda.Onderdeelsoort;
import nl.strategiekaart.agenda.Overname;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.toegang.Gebruiker;

/**
 * One edit of the concept, whatever it is about: allowed or not, the same revisie or not, valid or
 * not, and then written together with its line in the trail.
 */
@ApplicationScoped
public class Bewerking {

  private final Redactie redactie;
  private final Soorten soorten;
  private final Inhoudlezer lezer;
  private final Rangorde rangorde;
  private final Spoor spoor;
  private final EntityManager em;
  private final Clock klok;

  Bewerking(
      Redactie redactie,
      Soorten soorten,
      Inhoudlezer lezer,
      Rangorde rangorde,
      Spoor spoor,
      EntityManager em,
      Clock klok) {
    this.redactie = redactie;
    this.soorten = soorten;
    this.lezer = lezer;
    this.rangorde = rangorde;
    this.spoor = spoor;
    this.em = em;
    this.klok = klok;
  }

  /** A part of the concept by its identifier; a 404, or a 410 when it is archived. */
  @Transactional
  public ConceptdeelView<?> lees(String code, Onderdeelsoort soort, String id) {
    return ConceptdeelView.of(zoek(redactie.eisBewerken(code), soort, id));
  }

  /**
   * Makes a part.
   *
   * @param sleutel a uuid that becomes its identifier, so that the same request can be sent again;
   *     or null
   * @throws ProbleemException 400 with every fault; 409 when the key was used for something else
   */
  @Transactional
  public ConceptdeelView<?> maak(
      String code, Onderdeelsoort soort, String sleutel, String lichaam) {
    Agenda agenda = redactie.eisSchrijven(code);
    ObjectNode gevraagd = lezer.object(lichaam);
    UUID id = sleutel == null ? UUID.randomUUID() : Kenmerken.sleutel(sleutel);
    byte[] verzoek = Kenmerken.som(soort + " " + gevraagd);
    Optional<Wijziging> eerder = spoor.gemaakt(id);
    if (eerder.isPresent()) {
      return ConceptdeelView.of(nogmaals(agenda, soort, eerder.get(), verzoek));
    }
    return ConceptdeelView.of(maak(agenda, soort, id, gevraagd, verzoek, redactie.wie()));
  }

  /** Makes a part in an agenda that is locked; by nobody when the installation does it itself. */
  Conceptdeel<?> maak(
      Agenda agenda,
      Onderdeelsoort soort,
      UUID id,
      ObjectNode gevraagd,
      byte[] verzoek,
      Gebruiker door) {
    Agendadeel<?> deel = soorten.nieuw(soort, agenda);
    deel.id = id;
    Overname overname = new Overname(em, agenda);
    neemOver(deel, gevraagd, overname);
    overname.gooiBijFouten();
    voegToe(deel, plaats(gevraagd), verzoek, door);
    return deel;
  }

  /**
   * Stores a new part that is complete already, with its line in the trail. The caller holds the
   * lock on the agenda; a code that it has stays.
   */
  public void voegToe(Agendadeel<?> deel) {
    voegToe(deel, null, null, redactie.wie());
  }

  private void voegToe(Agendadeel<?> deel, Integer plaats, byte[] verzoek, Gebruiker door) {
    if (deel.code == null) {
      deel.code = Codes.vrij(em, deel.agenda, deel);
    }
    deel.gewijzigdOp = klok.instant();
    // In place first: the number of a row must be right when it is written.
    rangorde.zet(deel, plaats, false);
    deel.persist();
    em.flush();
    spoor.gemaakt(deel, verzoek, door);
  }

  private Conceptdeel<?> nogmaals(
      Agenda agenda, Onderdeelsoort soort, Wijziging eerder, byte[] verzoek) {
    if (!Arrays.equals(eerder.verzoek, verzoek) || !eerder.agendaId.equals(agenda.id)) {
      throw new ProbleemException(
          Probleem.van(
              409, "De sleutel in Idempotency-Key is al gebruikt voor een ander verzoek."));
    }
    return zoek(agenda, soort, eerder.onderdeelId.toString());
  }

  /**
   * Changes a part with a merge patch (RFC 7396).
   *
   * @param alsRevisie the value of If-Match
   * @throws ProbleemException 428 without a revisie, 412 when it is not the present one, 400 with
   *     every fault, 409 when it clashes with a rule
   */
  @Transactional
  public ConceptdeelView<?> wijzig(
      String code, Onderdeelsoort soort, String id, String alsRevisie, String lichaam) {
    Agenda agenda = redactie.eisSchrijven(code);
    Conceptdeel<?> deel = zoek(agenda, soort, id);
    Kenmerken.eis(alsRevisie, deel.revisie);
    ObjectNode wijziging = lezer.object(lichaam);
    ObjectNode gevraagd = lezer.metWijziging(deel.inhoud(), wijziging);
    Overname overname = new Overname(em, agenda);
    schrijf(deel, gevraagd, plaats(wijziging), overname, Wijziging.Wat.gewijzigd, redactie.wie());
    return ConceptdeelView.of(deel);
  }

  /** Writes an inhoud over a part, and a line in the trail when that changes anything. */
  void schrijf(
      Conceptdeel<?> deel,
      ObjectNode gevraagd,
      Integer plaats,
      Overname overname,
      Wijziging.Wat wat,
      Gebruiker door) {
    String voor = lezer.tekst(deel.inhoud());
    UUID lijn = lijn(deel);
    neemOver(deel, gevraagd, overname);
    overname.gooiBijFouten();
    if (deel instanceof Agendadeel<?> onderdeel) {
      rangorde.zet(onderdeel, plaats, Objects.equals(lijn, lijn(deel)));
    }
    String na = lezer.tekst(deel.inhoud());
    if (!na.equals(voor) || wat == Wijziging.Wat.hersteld) {
      // Also when only a list under it changed: the revisie stands for the whole of it.
      deel.gewijzigdOp = klok.instant();
      em.flush();
      spoor.veranderd(wat, deel, voor, door);
    }
  }

  /**
   * Writes another inhoud over a part, for who changes several in one go. The caller holds the lock
   * on the agenda.
   *
   * @throws ProbleemException 400 with every fault
   */
  public void schrijf(Conceptdeel<?> deel, Object inhoud) {
    Overname overname = new Overname(em, deel.bijAgenda());
    ObjectNode gevraagd = lezer.object(lezer.tekst(inhoud));
    schrijf(deel, gevraagd, null, overname, Wijziging.Wat.gewijzigd, redactie.wie());
  }

  /** Reads another request about the concept, and notes everything that is wrong with it. */
  public <I> I lees(String lichaam, Class<I> soort, Overname overname) {
    return lezer.lees(lezer.object(lichaam), soort, overname);
  }

  private static UUID lijn(Conceptdeel<?> deel) {
    return deel.bijProgrammalijn() == null ? null : deel.bijProgrammalijn().id;
  }

  @SuppressWarnings("unchecked")
  private <I> void neemOver(Conceptdeel<I> deel, JsonNode gevraagd, Overname overname) {
    I inhoud = lezer.lees(gevraagd, (Class<I>) soorten.inhoud(deel.soort()), overname);
    deel.neemOver(inhoud, overname);
  }

  /** The number that was asked for; what is no number has been noted when it was read. */
  static Integer plaats(JsonNode gevraagd) {
    for (String veld : new String[] {"volgorde", "nummer"}) {
      if (gevraagd.path(veld).isInt()) {
        return gevraagd.get(veld).intValue();
      }
    }
    return null;
  }

  /**
   * A part of an agenda by its identifier.
   *
   * @throws ProbleemException 404 when it is not there, 410 when it is archived
   */
  public Conceptdeel<?> zoek(Agenda agenda, Onderdeelsoort soort, String id) {
    if (soort == Onderdeelsoort.agenda) {
      return agenda;
    }
    Conceptdeel<?> deel =
        Kenmerken.uuid(id)
            .<Conceptdeel<?>>map(uuid -> em.find(soorten.klasse(soort), uuid))
            .orElse(null);
    if (deel != null && deel.gearchiveerdOp == null && deel.bijAgenda().id.equals(agenda.id)) {
      return deel;
    }
    if (Kenmerken.uuid(id).flatMap(uuid -> spoor.laatste(agenda, uuid)).isPresent()) {
      throw new ProbleemException(
          Probleem.van(
              410,
              soort.metLidwoord()
                  + " is gearchiveerd. In de geschiedenis kunt u het terugzetten."));
    }
    throw ProbleemException.nietGevonden(
        soort.metLidwoord() + " staat niet in het concept van deze agenda.");
  }
}
