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
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.UUID;
import java.util.function.Function;
import nl.strategiekaart.shared.Jaren;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Schoon;

/**
 * How a text, a whole number, a day and an identifier are read: as it is seen and strictly, where
 * Jackson would take one thing for another.
 */
final class StrengeVormen extends SimpleModule {

  StrengeVormen() {
    addDeserializer(String.class, new ZichtbareTekst());
    addDeserializer(UUID.class, new Kenmerk());
    addDeserializer(LocalDate.class, new Moment<>(LocalDate.class, LocalDate::parse));
    addDeserializer(YearMonth.class, new Moment<>(YearMonth.class, YearMonth::parse));
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

  /** A day or a month as it is written, in a year that can be in a plan; a number is none. */
  private static final class Moment<M extends TemporalAccessor> extends JsonDeserializer<M> {

    private final Class<M> soort;
    private final Function<String, M> lezer;

    private Moment(Class<M> soort, Function<String, M> lezer) {
      this.soort = soort;
      this.lezer = lezer;
    }

    @Override
    public M deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        return soort.cast(context.handleUnexpectedToken(soort, parser));
      }
      String tekst = parser.getText().strip();
      try {
        M moment = tekst.isEmpty() ? null : lezer.apply(tekst);
        if (moment == null || Jaren.is(moment.get(ChronoField.YEAR))) {
          return moment;
        }
      } catch (DateTimeParseException onleesbaar) {
        // Said below.
      }
      return soort.cast(context.handleWeirdStringValue(soort, tekst, "no moment in a plan"));
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
