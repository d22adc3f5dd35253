package nl.strategiekaart.shared;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Identifiers and tags in requests: uuids, Idempotency-Key, and ETag with If-Match (RFC 9110). */
public final class Kenmerken {

  private static final String UUID_VORM =
      "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

  private static final int AFDRUK_BYTES = 16;
  private static final int GEHEIM_BYTES = 32;
  private static final SecureRandom TOEVAL = new SecureRandom();

  /** One tag in a list of them, weak or not. */
  private static final Pattern KENMERK = Pattern.compile("(?:W/)?\"([^\"]*)\"");

  /**
   * What we add to a tag for other bytes of the same, and a proxy that compresses: Apache, Caddy
   * and Jetty each in their way.
   */
  private static final Pattern INGEPAKT =
      Pattern.compile("(?:(?:--?|;)(?:gzip|br|zstd|deflate))+$");

  private Kenmerken() {}

  /** Empty when the text is no uuid. */
  public static Optional<UUID> uuid(String tekst) {
    return tekst != null && tekst.matches(UUID_VORM)
        ? Optional.of(UUID.fromString(tekst))
        : Optional.empty();
  }

  /**
   * The value of Idempotency-Key; one of our own when it was not sent.
   *
   * @throws ProbleemException 400 when it is no uuid
   */
  public static UUID sleutel(String waarde) {
    return uuid(waarde == null ? UUID.randomUUID().toString() : waarde)
        .orElseThrow(
            () ->
                ProbleemException.onjuisteInvoer(
                    List.of(
                        Probleem.Fout.parameter(
                            "Idempotency-Key",
                            "onjuiste-vorm",
                            "'Idempotency-Key' moet een uuid zijn."))));
  }

  public static String etag(long revisie) {
    return "\"" + revisie + "\"";
  }

  /** An ETag that is another when the text is. */
  public static String etag(String tekst) {
    return "\"" + afdruk(tekst.getBytes(StandardCharsets.UTF_8)) + "\"";
  }

  /**
   * The ETag of what may go compressed. Weak, because it says that the content is the same, and not
   * that the bytes on the line are.
   */
  public static String zwak(String afdruk) {
    return "W/\"" + afdruk + "\"";
  }

  /**
   * Whether a client has this already: the weak comparison of RFC 9110, that also sees through what
   * a proxy on the way made of the tag.
   *
   * @param bekend the value of If-None-Match, if any
   * @param nu the present ETag
   */
  public static boolean kent(String bekend, String nu) {
    if (bekend == null) {
      return false;
    }
    return bekend.strip().equals("*")
        || KENMERK.matcher(bekend).results().anyMatch(een -> kaal(een).equals(kaal(nu)));
  }

  /** What is no tag stays what it is, and so is like none. */
  private static String kaal(String kenmerk) {
    Matcher een = KENMERK.matcher(kenmerk.strip());
    return een.matches() ? kaal(een) : kenmerk;
  }

  private static String kaal(MatchResult kenmerk) {
    return "\"" + INGEPAKT.matcher(kenmerk.group(1)).replaceFirst("") + "\"";
  }

  /** A short text that is another when the content is. */
  public static String afdruk(byte[] inhoud) {
    return HexFormat.of().formatHex(som(inhoud), 0, AFDRUK_BYTES);
  }

  /** An answer with the tag that says exactly this. */
  public static <T> RestResponse<T> metEtag(T antwoord, String etag) {
    return ResponseBuilder.ok(antwoord).header(HttpHeaders.ETAG, etag).build();
  }

  /**
   * Checks that who writes has seen the present revisie.
   *
   * @throws ProbleemException 428 without If-Match, 412 with the present ETag when it is another
   */
  public static void eis(String alsRevisie, long revisie) {
    eis(alsRevisie, etag(revisie));
  }

  /**
   * Checks that who writes has seen what there is now. Only one exact tag will do: with "*" one
   * could overwrite what one never saw. A tag that a proxy weakened or extended, because it
   * compressed the answer, is still ours: it says which revisie was seen, and that is what counts.
   *
   * @param gezien the value of If-Match
   * @param nu the present ETag
   * @throws ProbleemException 428 without If-Match, 412 with the present ETag when it is another
   */
  public static void eis(String gezien, String nu) {
    eis(gezien, nu, "Iemand anders heeft dit intussen gewijzigd. Bekijk het opnieuw en kies.");
  }

  /** The same, with words of its own for when it is another. */
  public static void eis(String gezien, String nu, String veranderd) {
    if (gezien == null || gezien.isBlank()) {
      throw new ProbleemException(
          428,
          "Stuur in If-Match de ETag mee van wat u hebt gezien, zodat niemand ongezien wordt overschreven.");
    }
    if (!kaal(gezien).equals(kaal(nu))) {
      throw new ProbleemException(412, veranderd).met(HttpHeaders.ETAG, nu);
    }
  }

  /** A text that nobody can guess, for in an address; only its sum is kept. */
  public static String geheim() {
    byte[] geheim = new byte[GEHEIM_BYTES];
    TOEVAL.nextBytes(geheim);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(geheim);
  }

  /** SHA-256 of a text. */
  public static byte[] som(String tekst) {
    return som(tekst.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 of bytes. */
  public static byte[] som(byte[] inhoud) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(inhoud);
    } catch (NoSuchAlgorithmException ontbreekt) {
      throw new IllegalStateException("every Java has SHA-256", ontbreekt);
    }
  }
}
