package nl.strategiekaart.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The one document in which every fault is answered (RFC 9457, application/problem+json), in Dutch.
 *
 * @param errors what is wrong with the input, all of it at once; left out when it is not about
 *     anything in it
 * @param laatsteVersie where what is gone can still be read; left out when it is in none
 */
@Schema(name = "Probleem", description = "Wat er misging (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Probleem(
    @Schema(description = "Vast kenmerk van dit soort probleem.", examples = "about:blank")
        String type,
    @Schema(description = "Korte titel.", examples = "Onjuiste invoer") String title,
    @Schema(description = "HTTP-statuscode.", examples = "400") int status,
    @Schema(
            description = "Uitleg: wat er misging en wat er kan.",
            examples = "Het filter 'kleur' bestaat hier niet.")
        String detail,
    @Schema(description = "Wat er mis is met de invoer, alles tegelijk.") List<Fout> errors,
    @Schema(description = "De laatste versie waarin het stond, van wat er niet meer is.")
        LaatsteVersie laatsteVersie) {

  public static final String MEDIATYPE = "application/problem+json";

  static final String NIETS_TE_VINDEN = "Op dit adres is niets te vinden.";

  /**
   * One fault in the input.
   *
   * @param parameter name of the query or path parameter, when it is about one
   * @param pointer JSON Pointer (RFC 6901) into the body, when it is about the body
   */
  @Schema(name = "Fout", description = "Eén fout in de invoer.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Fout(
      @Schema(description = "Naam van de parameter.", examples = "thema") String parameter,
      @Schema(description = "Plek in het bericht (JSON Pointer).", examples = "/wat")
          String pointer,
      @Schema(description = "Vaste code van de fout.", examples = "onbekende-waarde") String code,
      @Schema(description = "Uitleg.", examples = "Het thema 'x' bestaat niet in deze agenda.")
          String detail) {

    public static Fout parameter(String naam, String code, String detail) {
      return new Fout(naam, null, code, detail);
    }
  }

  /** A versie that still holds what the present one does not. */
  @Schema(name = "LaatsteVersie", description = "Een versie waarin het nog te lezen is.")
  public record LaatsteVersie(
      @Schema(description = "Volgnummer binnen de agenda.", examples = "1") int nummer,
      @Schema(
              description = "Vast adres van die versie.",
              examples = "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/versies/1")
          String url) {}

  /** A problem that is not about input. */
  public static Probleem van(int status, String detail) {
    return new Probleem("about:blank", titel(status), status, detail, null, null);
  }

  /** Something that cannot be done here, with what can: that is also in the header Allow. */
  static Probleem verkeerdeMethode(String wel) {
    return van(405, "Dit adres kan alleen op een andere manier worden gebruikt: " + wel + ".");
  }

  /** The same as a kind of its own, that a program can tell apart from others with its status. */
  public Probleem soort(String kenmerk) {
    return new Probleem(kenmerk, title, status, detail, errors, laatsteVersie);
  }

  /** The same, saying in which versie it was last. */
  public Probleem laatst(int nummer, String url) {
    return new Probleem(type, title, status, detail, errors, new LaatsteVersie(nummer, url));
  }

  /** The same, naming each of several things that it is about. */
  public Probleem over(List<Fout> fouten) {
    return new Probleem(type, title, status, detail, fouten, laatsteVersie);
  }

  /** Faults in the input, all together; always status 400. */
  public static Probleem onjuisteInvoer(List<Fout> fouten) {
    String detail =
        fouten.size() == 1
            ? fouten.get(0).detail()
            : "Er zijn " + fouten.size() + " fouten in de invoer. Zie 'errors'.";
    return new Probleem("about:blank", titel(400), 400, detail, fouten, null);
  }

  private static String titel(int status) {
    return switch (status) {
      case 400 -> "Onjuiste invoer";
      case 401 -> "Niet ingelogd";
      case 403 -> "Geen toegang";
      case 404 -> "Niet gevonden";
      case 405 -> "Dit kan hier niet";
      case 406 -> "Deze vorm is er niet";
      case 409 -> "Dit botst met wat er al is";
      case 410 -> "Bestaat niet meer";
      case 412 -> "Intussen veranderd";
      case 413 -> "Te groot";
      case 414 -> "Te lang adres";
      case 415 -> "Deze vorm wordt niet gelezen";
      case 428 -> "Versie ontbreekt";
      case 429 -> "Te veel verzoeken";
      case 503 -> "Even niet bereikbaar";
      default -> status < 500 ? "Verzoek niet uitgevoerd" : "Storing";
    };
  }
}
