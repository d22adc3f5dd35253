package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.BesluitView;
import nl.strategiekaart.agenda.Openbaar;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.publicatie.verschil.Inhoud;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;

/** Reads the versies of an agenda, the present one and all before it, and what they hold. */
@ApplicationScoped
public class Versies implements Openbaar {

  private static final String VAN_AGENDA =
      """
      publiek.agenda a join publiek.versie nu on nu.id = a.versie_id
      join publiek.versie v on v.agenda_id = nu.agenda_id""";
  private static final String KOLOMMEN =
      "a.code, v.nummer, v.gepubliceerd_op, v.toelichting, v.besluit";
  private static final String NUMMER = "[1-9]\\d{0,8}";

  private final Vragen vragen;
  private final JsonTekst json;
  private final Vormen vormen;

  Versies(Vragen vragen, JsonTekst json, Vormen vormen) {
    this.vragen = vragen;
    this.json = json;
    this.vormen = vormen;
  }

  @Override
  public boolean is(Agenda agenda) {
    return Versie.count("agenda", agenda) > 0;
  }

  Lijst<VersieInLijst> lijst(String agenda, Bladeren bladeren) {
    return van(agenda, "").blader(bladeren).volgorde("v.nummer desc").pagina(this::versie);
  }

  private Vraag van(String agenda, String voorwaarde) {
    return vragen
        .naar(KOLOMMEN, VAN_AGENDA + " where a.code = :agenda" + voorwaarde)
        .adres("agenda", agenda);
  }

  /**
   * A number in an address.
   *
   * @throws ProbleemException 404 when the agenda has no such versie
   */
  public VersieInLijst een(String agenda, String nummer) {
    return (nummer.matches(NUMMER)
            ? zoek(agenda, Integer.parseInt(nummer))
            : Optional.<VersieInLijst>empty())
        .orElseThrow(
            () ->
                ProbleemException.nietGevonden(
                    "Versie " + nummer + " van de agenda '" + agenda + "' is er niet."));
  }

  Optional<VersieInLijst> zoek(String agenda, int nummer) {
    return van(agenda, " and v.nummer = :nummer").met("nummer", nummer).een(this::versie);
  }

  /** The versie that visitors read now; empty when nothing was published yet. */
  public Optional<VersieInLijst> laatste(String agenda) {
    return van(agenda, " and v.id = nu.id").een(this::versie);
  }

  private VersieInLijst versie(Tuple rij) {
    String besluit = rij.get("besluit", String.class);
    int nummer = rij.get("nummer", Integer.class);
    return new VersieInLijst(
        nummer,
        Versieadres.van(rij.get("code", String.class), nummer),
        rij.get("gepubliceerd_op", Instant.class),
        rij.get("toelichting", String.class),
        besluit == null ? null : json.lees(besluit, BesluitView.class));
  }

  /** A document of a versie; empty when that versie does not have it. */
  Optional<Document> document(String agenda, int nummer, String soort, String code) {
    return vragen
        .naar(
            "d.inhoud, d.vorm",
            VAN_AGENDA
                + " join publiek.versiedocument d on d.versie_id = v.id"
                + " where a.code = :agenda and v.nummer = :nummer and d.soort = :soort and d.code = :code")
        .met("agenda", agenda)
        .met("nummer", nummer)
        .met("soort", soort)
        .met("code", code)
        .een(rij -> document(rij, new Versieadres(agenda, nummer, soort, code)));
  }

  /**
   * The begroting in a versie.
   *
   * @throws ProbleemException 404 when that versie has none
   */
  Document begroting(String agenda, int nummer) {
    return document(agenda, nummer, "begroting", agenda)
        .orElseThrow(
            () ->
                ProbleemException.nietGevonden(
                    "Versie " + nummer + " van de agenda '" + agenda + "' heeft geen begroting."));
  }

  private Document document(Tuple rij, Versieadres adres) {
    byte[] compleet = json.metAdres(rij.get("inhoud", byte[].class), adres);
    return Document.van(compleet, rij.get("vorm", Integer.class)).alsBlijvend();
  }

  /** The same, read back in the form in which it was written. */
  <T> Optional<T> lees(String agenda, int nummer, String soort, Class<T> view) {
    return document(agenda, nummer, soort, agenda).map(document -> lees(document, view));
  }

  <T> T lees(Document document, Class<T> view) {
    return vormen.lees(document.vorm(), document.tekst(), view);
  }

  /** Whether the last versie says exactly this. */
  public boolean isLaatste(String agenda, Inhoud inhoud) {
    return laatste(agenda)
        .flatMap(versie -> lees(agenda, versie.nummer(), "inhoud", Inhoud.class))
        .filter(inhoud::equals)
        .isPresent();
  }

  /** A versie as one of two that are compared. */
  public Zijde zijde(String agenda, VersieInLijst versie) {
    int nummer = versie.nummer();
    return new Zijde(
        Verschillen.Kant.van(versie),
        inhoud(agenda, nummer),
        () -> lees(agenda, nummer, "begroting", BegrotingView.class));
  }

  /**
   * What a versie says, part by part.
   *
   * @throws ProbleemException 404 when that was not kept: in installations of before it was
   */
  public Inhoud inhoud(String agenda, int nummer) {
    return lees(agenda, nummer, "inhoud", Inhoud.class)
        .orElseThrow(
            () ->
                ProbleemException.nietGevonden(
                    "Versie " + nummer + " is te oud om te vergelijken. Lezen kan wel."));
  }
}
