package nl.strategiekaart.uitwisseling.kaart;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.bewerking.Aanleg;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Kinds;
import nl.strategiekaart.bewerking.Spoor;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.blad.Bestand;
import nl.strategiekaart.blad.BestandsfoutView;
import nl.strategiekaart.blad.LeesBestand;
import nl.strategiekaart.blad.Leeskeuze;
import nl.strategiekaart.organisatie.MaakOrganisatie;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.uitwisseling.Voorbeeld;
import nl.strategiekaart.uitwisseling.kaart.KaartvoorbeeldView.Aantallen;
import nl.strategiekaart.uitwisseling.kaart.KaartvoorbeeldView.ImportView;

/**
 * Takes a table with maps over into a concept. What is shown beforehand is made the same way, and
 * then not kept, so the two cannot differ.
 */
@ApplicationScoped
class NeemKaartOver {

  private final Redactie redactie;
  private final Kinds kinds;
  private final Bewerking bewerking;
  private final MaakOrganisatie maakOrganisatie;
  private final Spoor spoor;
  private final Inhoudlezer lezer;

  NeemKaartOver(
      Redactie redactie,
      Kinds kinds,
      Bewerking bewerking,
      MaakOrganisatie maakOrganisatie,
      Spoor spoor,
      Inhoudlezer lezer) {
    this.redactie = redactie;
    this.kinds = kinds;
    this.bewerking = bewerking;
    this.maakOrganisatie = maakOrganisatie;
    this.spoor = spoor;
    this.lezer = lezer;
  }

  /** What would be made, and everything that is wrong. */
  Voorbeeld<KaartvoorbeeldView> toon(String code, byte[] bytes, Leeskeuze keuze) {
    Bestand bestand = lees(code, bytes);
    QuarkusTransaction.begin();
    try {
      Agenda agenda = redactie.vergrendel(code);
      return Voorbeeld.van(maak(agenda, UUID.randomUUID(), null, bestand, keuze), bytes, lezer);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  /**
   * Makes it, as one deed.
   *
   * @param sleutel a uuid that becomes the identifier of the first that is made, so that the same
   *     can be sent again; or null
   * @param alsEtag the value of If-Match
   * @throws ProbleemException 428 without it, 412 when it would become something else than was
   *     shown, 400 with every fault
   */
  ImportView neemOver(String code, byte[] bytes, Leeskeuze keuze, String sleutel, String alsEtag) {
    UUID eerste = Kenmerken.sleutel(sleutel);
    Bestand bestand = lees(code, bytes);
    byte[] verzoek = Kenmerken.som(code + keuze + Kenmerken.afdruk(bytes));
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Agenda agenda = redactie.vergrendel(code);
              Optional<Wijziging> eerder = spoor.eerderGemaakt(eerste, agenda, verzoek);
              if (eerder.isPresent()) {
                return gedaan(agenda, eerder);
              }
              KaartvoorbeeldView view = maak(agenda, eerste, verzoek, bestand, keuze);
              Voorbeeld.van(view, bytes, lezer).eisGezien(alsEtag);
              BestandsfoutView.eisGeen(view.fouten(), view.vragen());
              return gedaan(agenda, spoor.eerderGemaakt(eerste, agenda, verzoek));
            });
  }

  /** Who may not, waits for nothing; and reading the file holds nobody up. */
  private Bestand lees(String code, byte[] bytes) {
    QuarkusTransaction.requiringNew().run(() -> redactie.open(code));
    return LeesBestand.lees(bytes);
  }

  private KaartvoorbeeldView maak(
      Agenda agenda, UUID eerste, byte[] verzoek, Bestand bestand, Leeskeuze keuze) {
    BladindelingInhoud indeling =
        Bladindeling.van(agenda)
            .map(bewaard -> bewaard.inhoud())
            .orElseThrow(
                () ->
                    new ProbleemException(
                        409, "Er is nog geen indeling. Bewaar eerst welke kolom wat is."));
    LeesKaart gelezen = LeesKaart.van(bestand, indeling, keuze);
    Kaartboom boom = Kaartboom.van(gelezen.rijen);
    Kaartnamen namen = new Kaartnamen(agenda.eigenaar, indeling.namen());
    Aanleg aanleg = bewerking.aanlegIn(agenda);
    Kaartplan plan = new Kaartplan(kinds, aanleg, namen, agenda, keuze, eerste);
    plan.leesNamen(boom);
    namen.maakNieuwe(maakOrganisatie);
    plan.neemOp(boom);
    KaartvoorbeeldView view = KaartvoorbeeldView.of(gelezen, boom, plan, namen);
    if (view.magWorden()) {
      aanleg.bewaar(verzoek);
    }
    return view;
  }

  private static ImportView gedaan(Agenda agenda, Optional<Wijziging> eerste) {
    UUID handeling = eerste.map(regel -> regel.handeling).orElse(null);
    List<String> soorten =
        Wijziging.<Wijziging>list("eenheidId = ?1 and handeling = ?2", agenda.id, handeling)
            .stream()
            .map(regel -> regel.soort)
            .toList();
    return new ImportView(
        handeling,
        Aantallen.of(niveau -> soorten.stream().filter(s -> s.equals(niveau.name())).count()));
  }
}
