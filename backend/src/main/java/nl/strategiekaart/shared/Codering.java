package nl.strategiekaart.shared;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.vertx.ext.web.ParsedHeaderValue;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * How the bytes of an answer go over the line (Content-Encoding, RFC 9110); the best first, as
 * every client that takes more than one gets the smallest.
 */
public enum Codering {
  BR("br", ".br"),
  GZIP("gzip", ".gz"),
  ONGEWIJZIGD("identity", "");

  /** Of brotli and gzip: more than this costs more time than it saves bytes. */
  private static final int KWALITEIT = 5;

  private static final int NIVEAU = 4;

  private static final int BUFFER = 8_192;

  private static final boolean MET_BR = Brotli4jLoader.isAvailable();

  private final String naam;
  private final String achtervoegsel;

  Codering(String naam, String achtervoegsel) {
    this.naam = naam;
    this.achtervoegsel = achtervoegsel;
  }

  /** As it stands in a header. */
  public String naam() {
    return naam;
  }

  /** What follows the name of a file that is compressed so. */
  public String achtervoegsel() {
    return achtervoegsel;
  }

  /** What goes before the closing quote of a tag: other bytes are another tag. */
  public String merk() {
    return this == ONGEWIJZIGD ? "" : "-" + naam;
  }

  /** The best that this installation can make and a client takes. */
  public static Codering voor(RoutingContext context) {
    return voor(context, codering -> codering != BR || MET_BR);
  }

  /** The best that there is and a client takes. */
  public static Codering voor(RoutingContext context, Predicate<Codering> isEr) {
    List<ParsedHeaderValue> genoemd = context.parsedHeaders().acceptEncoding();
    return genoemd.isEmpty()
        ? ONGEWIJZIGD
        : Stream.of(BR, GZIP)
            .filter(codering -> codering.isIn(genoemd) && isEr.test(codering))
            .findFirst()
            .orElse(ONGEWIJZIGD);
  }

  private boolean isIn(List<ParsedHeaderValue> genoemd) {
    return genoemd.stream()
        .filter(waarde -> waarde.value().equalsIgnoreCase(naam))
        .findFirst()
        .or(() -> genoemd.stream().filter(waarde -> waarde.value().equals("*")).findFirst())
        .filter(waarde -> waarde.weight() > 0)
        .isPresent();
  }

  /** The content in this form. */
  public byte[] pakIn(byte[] inhoud) {
    try {
      return switch (this) {
        case BR -> Encoder.compress(inhoud, new Encoder.Parameters().setQuality(KWALITEIT));
        case GZIP -> gzip(inhoud);
        case ONGEWIJZIGD -> inhoud;
      };
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static byte[] gzip(byte[] inhoud) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream(inhoud.length / 4);
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(uit, BUFFER) {
          {
            def.setLevel(NIVEAU);
          }
        }) {
      gzip.write(inhoud);
    }
    return uit.toByteArray();
  }
}
