package nl.strategiekaart.uitwisseling;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.bewerking.Codes;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.blad.Bestandssoort;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.publicatie.Versiebestanden;
import nl.strategiekaart.shared.Notatie;
import nl.strategiekaart.uitwisseling.begroting.concept.SchrijfConcept;

/**
 * Writes all that an owner has into one zip, file by file: each is read in a transaction of its
 * own, so that who fetches slowly holds nothing up, and only one is in memory at a time.
 */
@ApplicationScoped
class SchrijfUitvoer {

  private final Redactie redactie;
  private final SchrijfAgendabestand agendabestand;
  private final SchrijfConcept begrotingen;
  private final Versiebestanden versies;
  private final Inhoudlezer lezer;
  private final Clock klok;

  SchrijfUitvoer(
      Redactie redactie,
      SchrijfAgendabestand agendabestand,
      SchrijfConcept begrotingen,
      Versiebestanden versies,
      Inhoudlezer lezer,
      Clock klok) {
    this.redactie = redactie;
    this.agendabestand = agendabestand;
    this.begrotingen = begrotingen;
    this.versies = versies;
    this.lezer = lezer;
    this.klok = klok;
  }

  /** A file that goes into the zip, read when it is its turn. */
  private record Deel(String pad, String wat, Callable<byte[]> inhoud) {}

  /** For an officer of this organisatie, and for who looks after the installation. */
  StreamingOutput van(String code) {
    String naam =
        QuarkusTransaction.requiringNew().call(() -> redactie.eisEigenaarVanBestand(code).naam);
    List<Deel> delen = QuarkusTransaction.requiringNew().call(() -> delen(code));
    String kop = "Alles van " + naam + ", opgehaald op " + Notatie.dag(LocalDate.now(klok)) + ".\n";
    return uit -> {
      Uitvoerzip zip = new Uitvoerzip(uit, kop);
      for (Deel deel : delen) {
        zip.voegToe(deel.pad, deel.wat, QuarkusTransaction.requiringNew().call(deel.inhoud));
      }
      zip.sluitAf();
    };
  }

  private List<Deel> delen(String code) {
    Organisatie eigenaar = Organisatie.metCode(code).orElseThrow();
    List<Deel> delen = new ArrayList<>();
    Organisatie.<Organisatie>list(
            "id in ?1 order by code", Organisatie.metOnderdelen(List.of(eigenaar.id)))
        .forEach(
            een ->
                delen.add(
                    new Deel(
                        "organisaties/" + een.code + ".json",
                        "Het profiel van " + een.naam,
                        () -> profiel(een.id))));
    Agenda.<Agenda>list("eigenaar = ?1 order by code", eigenaar)
        .forEach(agenda -> delen.addAll(delen(agenda)));
    return delen;
  }

  private List<Deel> delen(Agenda agenda) {
    String map = "agendas/" + agenda.code + "/";
    String van = "'" + agenda.titel + "'";
    List<Deel> delen = new ArrayList<>();
    delen.add(
        new Deel(
            map + "agendabestand.yaml",
            "Het concept van " + van + "; hier is dezelfde agenda weer van te maken",
            () -> agendabestand.schrijf(agenda.code).getBytes(StandardCharsets.UTF_8)));
    for (Begroting een : Begroting.alleVan(agenda)) {
      delen.add(
          new Deel(
              map
                  + (een.isScenario()
                      ? "scenario-" + Codes.slug(een.naam) + "-" + kort(een.id)
                      : "begroting")
                  + ".xlsx",
              een.isScenario()
                  ? "Scenario '" + een.naam + "' bij " + van
                  : "De begroting in het concept van " + van,
              () -> begrotingen.bestand(Begroting.findById(een.id), Bestandssoort.xlsx)));
    }
    versies
        .van(agenda)
        .forEach(
            stuk ->
                delen.add(
                    new Deel(
                        map + stuk.pad(),
                        "Uit versie " + stuk.versie() + " van " + van + ", zoals gepubliceerd",
                        () -> versies.lees(stuk))));
    return delen;
  }

  private static String kort(UUID id) {
    return id.toString().substring(0, 8);
  }

  /** As an agendabestand has it: without how people are to be reached. */
  private byte[] profiel(UUID id) {
    Organisatie organisatie = Organisatie.findById(id);
    return lezer
        .metCodes(
            organisatie.inhoud().gaatMee(),
            ander -> Organisatie.<Organisatie>findByIdOptional(ander).map(o -> o.code).orElse(null))
        .put("code", organisatie.code)
        .toPrettyString()
        .getBytes(StandardCharsets.UTF_8);
  }
}
