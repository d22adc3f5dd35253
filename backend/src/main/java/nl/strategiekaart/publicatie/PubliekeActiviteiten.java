package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.AgendaVerwijzing;
import nl.strategiekaart.agenda.ProgrammalijnVerwijzing;
import nl.strategiekaart.agenda.ThemaVerwijzing;
import nl.strategiekaart.organisatie.OrganisatieVerwijzing;
import nl.strategiekaart.participatie.ActiviteitSoort;
import nl.strategiekaart.participatie.ActiviteitView;
import nl.strategiekaart.participatie.ActiviteitView.ActieBijActiviteit;
import nl.strategiekaart.shared.Adres;
import nl.strategiekaart.tijd.Precisie;
import nl.strategiekaart.tijd.Wanneer;
import nl.strategiekaart.tijd.WanneerSoort;
import nl.strategiekaart.tijd.WanneerView;

/** Reads activiteiten as they are now, with links to what is published now. */
@ApplicationScoped
class PubliekeActiviteiten {

  /** What it asks of publiek.activiteit. */
  static final String KOLOMMEN =
      """
      id, agenda, agendatitel, titel, soort, omschrijving, wanneer_soort, wanneer_van, wanneer_tot, wanneer_precisie,
      wanneer_woorden, begintijd, eindtijd, reeks, plaats, online, cast(organisator as text) as organisator,
      cast(links as text) as links""";

  private final JsonTekst json;

  PubliekeActiviteiten(JsonTekst json) {
    this.json = json;
  }

  /** What an activiteit leads to; a kind that it does not lead to is null. */
  private record Links(
      List<ProgrammalijnVerwijzing> programmalijn,
      List<ThemaVerwijzing> thema,
      List<ActieBijActiviteit> actie) {}

  ActiviteitView lees(Tuple rij) {
    String agenda = tekst(rij, "agenda");
    UUID id = rij.get("id", UUID.class);
    String links = tekst(rij, "links");
    Links naar = json.lees(links == null ? "{}" : links, Links.class);
    String organisator = tekst(rij, "organisator");
    return new ActiviteitView(
        id,
        Adres.van("/agendas/" + agenda + "/activiteiten/" + id),
        AgendaVerwijzing.van(agenda, tekst(rij, "agendatitel")),
        tekst(rij, "titel"),
        ActiviteitSoort.valueOf(tekst(rij, "soort")),
        tekst(rij, "omschrijving"),
        WanneerView.of(wanneer(rij)),
        tekst(rij, "begintijd"),
        tekst(rij, "eindtijd"),
        tekst(rij, "reeks"),
        tekst(rij, "plaats"),
        tekst(rij, "online"),
        organisator == null ? null : json.lees(organisator, OrganisatieVerwijzing.class),
        alle(naar.programmalijn),
        alle(naar.thema),
        alle(naar.actie));
  }

  private static Wanneer wanneer(Tuple rij) {
    String precisie = tekst(rij, "wanneer_precisie");
    return new Wanneer(
        WanneerSoort.valueOf(tekst(rij, "wanneer_soort")),
        rij.get("wanneer_van", LocalDate.class),
        rij.get("wanneer_tot", LocalDate.class),
        precisie == null ? null : Precisie.valueOf(precisie),
        tekst(rij, "wanneer_woorden"));
  }

  private static String tekst(Tuple rij, String kolom) {
    return rij.get(kolom, String.class);
  }

  private static <T> List<T> alle(List<T> links) {
    return links == null ? List.of() : links;
  }
}
