package nl.strategiekaart.contract;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The answers without content of their own that many operations give. Each stands in the contract
 * once, and operations refer to it by its name; a resource does so with {@code @APIResponse(ref)}.
 */
enum Antwoord {
  GEARCHIVEERD("204", "Gearchiveerd."),
  ONGEWIJZIGD("304", "De inhoud is nog dezelfde als bij het kenmerk in If-None-Match."),
  ONJUISTE_INVOER("400", "De invoer klopt niet; 'errors' noemt alles tegelijk."),
  NIET_INGELOGD("401", "Er is niemand ingelogd."),
  MAG_NIET("403", "Dit mag niet met de rol van wie er is ingelogd."),
  BESTAAT_NIET("404", "Bestaat niet, of is niet gepubliceerd."),
  VORM_IS_ER_NIET("406", "De gevraagde vorm is er niet."),
  BOTSING("409", "Dit botst met iets anders in de agenda."),
  SLEUTEL_GEBRUIKT(
      "409", "De sleutel is al voor iets anders gebruikt, of dit botst met iets anders."),
  ANDERE_GEBRUIKER("409", "Er is iemand anders ingelogd dan in Van-Gebruiker staat."),
  IS_GEARCHIVEERD("410", "Het is gearchiveerd."),
  VERVALLEN(
      "410",
      "Stond in een eerdere versie, en nu niet meer. De uitleg noemt de titel, en 'laatsteVersie' waar het nog te lezen is."),
  OPGEHEVEN(
      "410",
      "De organisatie is opgeheven. Wie verdergaat staat in de kop Link, met rel=\"successor-version\" (RFC 5829)."),
  INGEHAALD("412", "Iemand anders heeft het intussen gewijzigd; de kop ETag zegt wat er nu is."),
  TE_GROOT("413", "Het bestand is te groot."),
  ONLEESBAAR("415", "Dit soort bestand wordt niet gelezen."),
  ZONDER_IF_MATCH("428", "De kop If-Match ontbreekt."),
  TE_VEEL(
      "429",
      "Te veel verzoeken achter elkaar. De kop Retry-After zegt hoeveel seconden te wachten."),
  STORING("500", "Storing aan onze kant."),
  EVEN_NIET("503", "Even niet bereikbaar. De kop Retry-After zegt hoeveel seconden te wachten.");

  private final String status;
  private final String uitleg;

  Antwoord(String status, String uitleg) {
    this.status = status;
    this.uitleg = uitleg;
  }

  /** Under which name it stands in the contract: NIET_INGELOGD is NietIngelogd. */
  String naam() {
    return Stream.of(name().split("_"))
        .map(woord -> woord.charAt(0) + woord.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  APIResponse beschrijving() {
    APIResponse antwoord = OASFactory.createAPIResponse().description(uitleg);
    ContractFilter.vulAan(status, antwoord);
    return antwoord;
  }

  /** Makes an operation give this, unless it says itself what it means by that status. */
  void geeftOok(Operation operatie) {
    if (operatie.getResponses().getAPIResponse(status) == null) {
      geeft(operatie, this);
    }
  }

  /** Makes an operation give these, also where it said something else of the same status. */
  static void geeft(Operation operatie, Antwoord... antwoorden) {
    for (Antwoord antwoord : antwoorden) {
      operatie
          .getResponses()
          .addAPIResponse(antwoord.status, OASFactory.createAPIResponse().ref(antwoord.naam()));
    }
  }
}
