package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.deser.std.UUIDDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.UUID;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Schoon;

/**
 * How a text, a whole number and an identifier are read: as it is seen and strictly, where Jackson
 * would take one thing for another.
 */
final class StrengeVormen extends SimpleModule {

  StrengeVormen() {
    addDeserializer(String.class, new ZichtbareTekst());
    addDeserializer(UUID.class, new Kenmerk());
    addDeserializer(Integer.class, new GeheelGetal<>(Integer.class));
    addDeserializer(Long.class, new GeheelGetal<>(Long.class));
  }

  private static final class ZichtbareTekst extends JsonDeserializer<String> {

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        // A number or a boolean is no text, although it could be read as one.
        return (String) context.handleUnexpectedToken(String.class, parser);
      }
      String tekst = Schoon.van(StringDeserializer.instance.deserialize(parser, context));
      return tekst.isEmpty() ? null : tekst;
    }
  }

  /** A number with a fraction, or with too many digits, is noted too, and not rounded. */
  private static final class GeheelGetal<N extends Number> extends JsonDeserializer<N> {

    private final Class<N> soort;
    private final JsonDeserializer<?> lezer;

    private GeheelGetal(Class<N> soort) {
      this.soort = soort;
      this.lezer = NumberDeserializers.find(soort, soort.getName());
    }

    @Override
    public N deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      try {
        return soort.cast(lezer.deserialize(parser, context));
      } catch (JsonProcessingException geenGeheelGetal) {
        return soort.cast(context.handleUnexpectedToken(soort, parser));
      }
    }
  }

  /** A text of 24 characters is no identifier, although it could be read as one. */
  private static final class Kenmerk extends UUIDDeserializer {

    @Override
    protected UUID _deserialize(String tekst, DeserializationContext context) throws IOException {
      return Kenmerken.uuid(tekst).isPresent()
          ? super._deserialize(tekst, context)
          : (UUID) context.handleWeirdStringValue(UUID.class, tekst, "no uuid");
    }
  }
}
