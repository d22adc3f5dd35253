package nl.strategiekaart.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether an address can be read at all, before anybody looks what is there. */
final class Adreskeuring {

  /** Proxies in front of us take no more than 8 kB of a first line. */
  private static final int LANGSTE = 8_000;

  private static final Pattern CODES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  private Adreskeuring() {}

  /** Why it is refused; empty when it can be read. */
  static Optional<Probleem> bezwaar(String adres) {
    if (adres.length() > LANGSTE) {
      return Optional.of(
          Probleem.van(
              414,
              "Het adres is te lang: %d tekens. Het mogen er %d zijn."
                  .formatted(adres.length(), LANGSTE)));
    }
    return isLeesbaar(adres)
        ? Optional.empty()
        : Optional.of(
            Probleem.van(
                400,
                "Het adres is niet te lezen. Schrijf bijzondere tekens als UTF-8 met %-codes, zoals %20 voor een spatie."));
  }

  private static boolean isLeesbaar(String adres) {
    try {
      new URI(adres);
      return CODES.matcher(adres).results().map(MatchResult::group).allMatch(Adreskeuring::isTekst);
    } catch (URISyntaxException onleesbaar) {
      return false;
    }
  }

  private static boolean isTekst(String codes) {
    try {
      byte[] bytes = HexFormat.of().withPrefix("%").parseHex(codes);
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException geenTekst) {
      return false;
    }
  }
}
