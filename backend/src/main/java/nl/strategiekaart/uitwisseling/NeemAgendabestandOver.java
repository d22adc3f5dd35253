package nl.strategiekaart.uitwisseling;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaInhoud;
import nl.strategiekaart.agenda.concept.AgendaKind;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Kinds;
import nl.strategiekaart.bewerking.Slot;
import nl.strategiekaart.bewerking.Spoor;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Probleem.Fout;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Makes an agenda out of an agendabestand: a concept, with identifiers of its own. What is shown
 * beforehand is made the same way, and then not kept, so the two cannot differ.
 */
@ApplicationScoped
class NeemAgendabestandOver {

  private final Redactie redactie;
  private final Kinds kinds;
  private final AgendaKind kind;
  private final Bewerking bewerking;
  private final Spoor spoor;

  NeemAgendabestandOver(
      Redactie redactie, Kinds kinds, AgendaKind kind, Bewerking bewerking, Spoor spoor) {
    this.redactie = redactie;
    this.kinds = kinds;
    this.kind = kind;
    this.bewerking = bewerking;
    this.spoor = spoor;
  }

  /** What would be made, and everything that is wrong. */
  AgendabestandvoorbeeldView toon(String organisatie, byte[] bestand) {
    LeesYaml.Gelezen gelezen = lees(organisatie, bestand);
    QuarkusTransaction.begin();
    try {
      Agendaplan plan = plan(vergrendel(organisatie), UUID.randomUUID(), gelezen);
      List<AgendabestandfoutView> fouten = plan.fouten();
      if (fouten.isEmpty()) {
        plan.bewaar(null);
      }
      return plan.alsVoorbeeld(fouten);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  /**
   * Makes it.
   *
   * @param sleutel a uuid that becomes the identifier of the agenda, so that the same file can be
   *     sent again; or null
   * @throws ProbleemException 400 with every fault
   */
  ConceptdeelView<AgendaInhoud> neemOver(String organisatie, String sleutel, byte[] bestand) {
    UUID id = Kenmerken.sleutel(sleutel);
    LeesYaml.Gelezen gelezen = lees(organisatie, bestand);
    byte[] verzoek = Kenmerken.som(organisatie + Arrays.toString(Kenmerken.som(bestand)));
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Organisatie eigenaar = vergrendel(organisatie);
              Optional<Agenda> eerder = eerderGemaakt(id, verzoek);
              if (eerder.isPresent()) {
                return ConceptdeelView.of(eerder.get());
              }
              Agendaplan plan = plan(eigenaar, id, gelezen);
              List<AgendabestandfoutView> fouten = plan.fouten();
              if (!fouten.isEmpty()) {
                throw ProbleemException.onjuisteInvoer(
                    fouten.stream().map(f -> new Fout(null, "", f.code(), f.tekst())).toList());
              }
              plan.bewaar(verzoek);
              return ConceptdeelView.of(plan.agenda);
            });
  }

  /** Who may not, waits for nothing; and reading the file holds nobody up. */
  private LeesYaml.Gelezen lees(String organisatie, byte[] bestand) {
    QuarkusTransaction.requiringNew().run(() -> redactie.eisEigenaarVanBestand(organisatie));
    if (bestand != null && bestand.length > LeesYaml.MEESTE_BYTES) {
      throw new ProbleemException(413, "Het bestand is groter dan 2 MB.");
    }
    return LeesYaml.lees(bestand == null ? new byte[0] : bestand);
  }

  private Optional<Agenda> eerderGemaakt(UUID id, byte[] verzoek) {
    Agenda zelf = new Agenda();
    zelf.id = id;
    return spoor.eerderGemaakt(id, zelf, verzoek).map(regel -> Agenda.findById(id));
  }

  /** Two at the same moment get an address each, and one key makes one agenda. */
  private Organisatie vergrendel(String organisatie) {
    Organisatie eigenaar = redactie.eisEigenaarVanBestand(organisatie);
    Slot.neem("nieuwe agenda");
    Slot.neem("nieuwe organisatie");
    return eigenaar;
  }

  private Agendaplan plan(Organisatie eigenaar, UUID id, LeesYaml.Gelezen gelezen) {
    return new Agendaplan(kinds, kind, bewerking, eigenaar, id, gelezen);
  }
}
