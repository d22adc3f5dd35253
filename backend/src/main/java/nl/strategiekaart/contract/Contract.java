package nl.strategiekaart.contract;

import jakarta.ws.rs.core.Application;
import nl.strategiekaart.shared.Koppen;
import nl.strategiekaart.shared.Probleem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the contract says about the API as a whole. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Strategiekaart API",
            version = Koppen.VERSIE,
            description =
                "De uitvoering van cultuurbeleid als open data: agenda's met programmalijnen, strategiekaarten (wie, wat,"
                    + " wanneer, hoe), begroting, activiteiten en organisaties. De API toont de laatst gepubliceerde versie"
                    + " van elke agenda en volgt de NL GOV API Design Rules. Lezen kan zonder"
                    + " in te loggen.",
            contact =
                @Contact(
                    name = "Strategiekaart",
                    email = "api@strategiekaart.example",
                    url = "https://strategiekaart.example"),
            license =
                @License(
                    name = "CC0-1.0",
                    url = "https://creativecommons.org/publicdomain/zero/1.0/deed.nl")),
    components =
        @Components(
            schemas = @Schema(name = "Probleem", implementation = Probleem.class),
            securitySchemes = {
              @SecurityScheme(
                  securitySchemeName = "sessie",
                  type = SecuritySchemeType.APIKEY,
                  in = SecuritySchemeIn.COOKIE,
                  apiKeyName = "q_session",
                  description =
                      "De sessie van de site, na /inloggen. Wie hiermee schrijft stuurt ook de kop X-Csrf-Bescherming"
                          + " mee, vanaf de site zelf."),
              @SecurityScheme(
                  securitySchemeName = "bearer",
                  type = SecuritySchemeType.HTTP,
                  scheme = "bearer",
                  bearerFormat = "JWT",
                  description = "Een token van de inlogserver, voor programma's.")
            }),
    tags = {
      @Tag(name = "Agendas", description = "De plannen van een eigenaar voor een periode."),
      @Tag(name = "Versies", description = "Wat er eerder is gepubliceerd, en wat er veranderde."),
      @Tag(
          name = "Programmalijnen",
          description = "De lijnen van een agenda en hun strategiekaarten."),
      @Tag(name = "Resultaten", description = "Wat er bereikt moet zijn."),
      @Tag(
          name = "Strategieen",
          description = "Strategieën: wat er moet gebeuren voor een of meer resultaten."),
      @Tag(name = "Acties", description = "Wie doet wat, wanneer en hoe."),
      @Tag(name = "Voortgang", description = "Hoe ver de acties zijn."),
      @Tag(name = "Thema's", description = "Onderwerpen die dwars door de programmalijnen lopen."),
      @Tag(name = "Begrippen", description = "De begrippenlijst."),
      @Tag(name = "Begroting", description = "Bedragen per thema en jaar."),
      @Tag(name = "Activiteiten", description = "Bijeenkomsten, trainingen en evenementen."),
      @Tag(name = "Organisaties", description = "Wie er meedoen, en wat zij doen."),
      @Tag(name = "Inloggen", description = "Wie er is ingelogd, en in- en uitloggen."),
      @Tag(
          name = "Concept",
          description = "Bewerken wat nog niet is gepubliceerd, voor beleidsmedewerkers."),
      @Tag(
          name = "Publiceren",
          description = "Van concept naar versie: vergelijken, voorbeeld, nu of later publiceren."),
      @Tag(name = "Voorbeelden", description = "Een concept bekijken met een link."),
      @Tag(
          name = "Organisaties beheren",
          description = "Wat organisaties van zichzelf laten zien, en wat er met hen gebeurt."),
      @Tag(name = "Toegang", description = "Wie er iets mag namens een organisatie."),
      @Tag(name = "Installatie", description = "Wat de beheerder van de installatie doet."),
      @Tag(name = "Zoeken", description = "Zoeken in alles wat is gepubliceerd.")
    })
public class Contract extends Application {

  /** The header in which a request about a concept can say whose it is. */
  public static final String VAN_GEBRUIKER = "Van-Gebruiker";
}
