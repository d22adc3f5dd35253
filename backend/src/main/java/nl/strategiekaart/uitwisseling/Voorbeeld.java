package nl.strategiekaart.uitwisseling;

import java.nio.charset.StandardCharsets;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.ProbleemException;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What taking over a file would do, and the tag with which exactly that can be taken over.
 *
 * @param <V> what is shown
 */
public record Voorbeeld<V>(V view, String etag) {

  private static final String VERANDERD =
      "Het concept is intussen gewijzigd, of dit is een ander bestand dan in het voorbeeld."
          + " Vraag het voorbeeld opnieuw en kijk wat er nu verandert.";

  /** Tagged by all that it shows, and by the file itself. */
  public static <V> Voorbeeld<V> van(V view, byte[] bestand, Inhoudlezer json) {
    return met(view, json.tekst(view), bestand);
  }

  /** Tagged by what the outcome depends on, and by the file itself. */
  public static <V> Voorbeeld<V> met(V view, String stand, byte[] bestand) {
    return new Voorbeeld<>(
        view, Kenmerken.etag(stand + new String(bestand, StandardCharsets.ISO_8859_1)));
  }

  /**
   * Checks that this is what was seen.
   *
   * @param alsEtag the value of If-Match
   * @throws ProbleemException 428 without it, 412 when it would do something else by now
   */
  public void eisGezien(String alsEtag) {
    Kenmerken.eis(alsEtag, etag, VERANDERD);
  }

  /** The answer to who asked to see it. */
  public RestResponse<V> antwoord() {
    return Kenmerken.metEtag(view, etag);
  }
}
