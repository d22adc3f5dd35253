package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.concept.AgendaKind;
import nl.strategiekaart.bewerking.Aanleg;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.bewerking.Codes;
import nl.strategiekaart.bewerking.Kind;
import nl.strategiekaart.bewerking.Kinds;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.participatie.Activiteit;
import nl.strategiekaart.uitwisseling.AgendabestandvoorbeeldView.Aantal;
import nl.strategiekaart.uitwisseling.AgendabestandvoorbeeldView.NieuweOrganisatieView;

/** A new agenda of an owner as an agendabestand says it: filled, and not stored yet. */
final class Agendaplan {

  /** Whoever mends these will find the rest the next time. */
  private static final int MEESTE_FOUTEN = 500;

  /** What lives beside the concept, or is said by publishing it. */
  private static final List<String> ERNAAST = List.of("lidmaatschappen", "voortgang", "publicatie");

  final Agenda agenda = new Agenda();
  private final Kinds kinds;
  private final Aanleg aanleg;
  private final OrganisatiesUitBestand organisaties;
  private final LeesYaml.Gelezen gelezen;
  private final List<Aantal> nietOvergenomen = new ArrayList<>();
  private final List<Activiteit> activiteiten = new ArrayList<>();
  private boolean heeftAgenda;
  private String andereEigenaar;

  Agendaplan(
      Kinds kinds,
      AgendaKind kind,
      Bewerking bewerking,
      Organisatie eigenaar,
      UUID id,
      LeesYaml.Gelezen gelezen) {
    BekendeOrganisaties bekende = BekendeOrganisaties.voor(eigenaar);
    this.kinds = kinds;
    this.gelezen = gelezen;
    aanleg = bewerking.aanleg(bekende::metCode);
    organisaties = new OrganisatiesUitBestand(aanleg, bekende);
    agenda.id = id;
    agenda.eigenaar = eigenaar;
    ObjectNode bestand = gelezen.boom();
    ERNAAST.forEach(naam -> laatWeg(naam, bestand.remove(naam)));
    organisaties.lees(AgendaUitBestand.neem(bestand, "organisaties"));
    JsonNode zelf = AgendaUitBestand.neem(bestand, "agenda");
    if (zelf instanceof ObjectNode inhoud) {
      heeftAgenda = true;
      begin(kind, inhoud);
      activiteiten.addAll(
          new AgendaUitBestand(kinds, aanleg, (soort, code) -> UUID.randomUUID())
              .vul(bestand, agenda));
    } else if (gelezen.fouten().isEmpty()) {
      aanleg.fout(bestand, "/agenda", "ontbreekt", "'agenda' is nodig.");
    }
  }

  private void laatWeg(String naam, JsonNode weg) {
    if (weg != null && !weg.isNull()) {
      nietOvergenomen.add(new Aantal(naam, weg.isArray() ? weg.size() : 1));
    }
  }

  /** Under its own code, or another one when that was ever used, for who reads it in. */
  private void begin(AgendaKind kind, ObjectNode inhoud) {
    JsonNode code = inhoud.remove("code");
    String genoemd = inhoud.path("eigenaar").asText(agenda.eigenaar.code);
    if (aanleg.vind(Organisatie.class, genoemd) != agenda.eigenaar) {
      andereEigenaar = genoemd;
    }
    inhoud.put("eigenaar", agenda.eigenaar.code);
    agenda.titel = inhoud.path("titel").asText();
    agenda.code = code == null ? Codes.vrij(kind, agenda) : Codes.vrij(kind, agenda, code.asText());
    aanleg.begin(kind, agenda, inhoud);
  }

  /** Everything that is wrong, in the order of the file. */
  List<AgendabestandfoutView> fouten() {
    return Stream.concat(
            gelezen.fouten().stream(),
            aanleg.fouten().stream().map(fout -> AgendabestandfoutView.of(fout, gelezen.regels())))
        .sorted(
            Comparator.comparing(
                AgendabestandfoutView::regel, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  void bewaar(byte[] verzoek) {
    organisaties.bewaar();
    aanleg.bewaar(verzoek);
    Activiteit.persist(activiteiten);
    Activiteit.flush();
  }

  AgendabestandvoorbeeldView alsVoorbeeld(List<AgendabestandfoutView> fouten) {
    List<Aantal> aantallen = new ArrayList<>();
    kinds
        .alle()
        .filter(kind -> kind.entiteit() != Agenda.class)
        .sorted(Comparator.comparing(Kind::meervoud))
        .map(kind -> new Aantal(kind.meervoud(), aanleg.aantal(kind)))
        .filter(aantal -> aantal.aantal() > 0)
        .forEach(aantallen::add);
    if (!activiteiten.isEmpty()) {
      aantallen.add(new Aantal("activiteiten", activiteiten.size()));
    }
    return new AgendabestandvoorbeeldView(
        heeftAgenda ? agenda.code : null,
        agenda.titel,
        andereEigenaar,
        aantallen,
        lijnen(),
        organisaties.nieuw().stream()
            .map(organisatie -> new NieuweOrganisatieView(organisatie.naam, organisatie.soort))
            .toList(),
        nietOvergenomen,
        fouten.size(),
        fouten.stream().limit(MEESTE_FOUTEN).toList());
  }

  private List<String> lijnen() {
    return aanleg
        .tegelijk(Programmalijn.class)
        .filter(lijn -> lijn.titel != null)
        .sorted(Comparator.comparing(lijn -> lijn.nummer))
        .map(lijn -> lijn.titel)
        .toList();
  }
}
