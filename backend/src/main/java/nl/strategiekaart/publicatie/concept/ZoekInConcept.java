package nl.strategiekaart.publicatie.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.publicatie.JsonTekst;
import nl.strategiekaart.publicatie.Rijenbron;
import nl.strategiekaart.publicatie.Vindplaatsen;
import nl.strategiekaart.publicatie.Vindplaatsen.Rij;
import nl.strategiekaart.publicatie.Vragen;
import nl.strategiekaart.publicatie.Zoekgang;
import nl.strategiekaart.publicatie.Zoekresultaat.Soort;
import nl.strategiekaart.publicatie.Zoekresultaten;
import nl.strategiekaart.publicatie.verschil.SchrijfInhoud;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.zoeken.Vindplek;
import nl.strategiekaart.zoeken.Zoekvraag;

/**
 * Looks for words in a concept as it is at this moment. The rows that publishing would write are
 * made for one question and kept nowhere, so nothing has to follow what is edited.
 */
@ApplicationScoped
class ZoekInConcept {

  private static final String RIJEN =
      "select id, soort, id as code, programmalijn, titel, zoek from " + Vindplaatsen.RIJEN;

  private final Redactie redactie;
  private final SchrijfInhoud inhoud;
  private final Vindplaatsen vindplaatsen;
  private final Vragen vragen;
  private final JsonTekst json;

  ZoekInConcept(
      Redactie redactie,
      SchrijfInhoud inhoud,
      Vindplaatsen vindplaatsen,
      Vragen vragen,
      JsonTekst json) {
    this.redactie = redactie;
    this.inhoud = inhoud;
    this.vindplaatsen = vindplaatsen;
    this.vragen = vragen;
    this.json = json;
  }

  Zoekresultaten<Conceptzoekresultaat> zoek(
      String agenda, String q, List<String> soort, Bladeren bladeren) {
    var rijen = vindplaatsen.van(inhoud.van(redactie.open(agenda)));
    Map<UUID, String> velden = rijen.stream().collect(Collectors.toMap(Rij::id, Rij::velden));
    var bron =
        new Rijenbron(
            "z.id, z.soort, z.programmalijn, z.titel",
            RIJEN,
            Map.of("rijen", json.schrijf(rijen.stream().map(Rij::zonderVelden).toList())),
            vragen,
            een ->
                een.blader(bladeren).keuzes("soort", soort, Soort.class, "z.soort = any(:soort)"));
    return new Zoekgang<>(
            bron,
            (gevonden, vraag) ->
                gevonden.stream()
                    .map(rij -> treffer(rij, vraag, velden.get(rij.get("id", UUID.class))))
                    .toList())
        .zoek(vragen.woorden("q", q));
  }

  private Conceptzoekresultaat treffer(Tuple rij, Zoekvraag vraag, String velden) {
    return new Conceptzoekresultaat(
        Soort.valueOf(rij.get("soort", String.class)),
        rij.get("titel", String.class),
        rij.get("id", UUID.class),
        rij.get("programmalijn", String.class),
        Vindplek.van(vraag, json.velden(velden)).orElse(null));
  }
}
