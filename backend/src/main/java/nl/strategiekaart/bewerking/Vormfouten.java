package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Notes what has the wrong form, and reads on as if nothing was there. */
final class Vormfouten extends DeserializationProblemHandler {

  private final Overname overname;

  Vormfouten(Overname overname) {
    this.overname = overname;
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> lezer,
      Object record,
      String naam)
      throws IOException {
    overname.fout(plek(parser), "onbekend-veld", "'" + naam + "' bestaat hier niet.");
    parser.skipChildren();
    return true;
  }

  @Override
  public Object handleWeirdStringValue(
      DeserializationContext context, Class<?> soort, String waarde, String uitleg) {
    Object gelezen = overname.uitBestand(soort, waarde);
    return gelezen == null ? noteer(context.getParser(), soort) : gelezen;
  }

  @Override
  public Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> soort, Number waarde, String uitleg) {
    return noteer(context.getParser(), soort);
  }

  @Override
  public Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> soort,
      ValueInstantiator maker,
      JsonParser parser,
      String uitleg) {
    return noteer(parser, soort);
  }

  @Override
  public Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType soort,
      JsonToken token,
      JsonParser parser,
      String uitleg)
      throws IOException {
    Object gelezen =
        token.isNumeric() ? overname.uitBestand(soort.getRawClass(), parser.getText()) : null;
    if (gelezen != null) {
      return gelezen;
    }
    Object niets = noteer(parser, soort.getRawClass());
    parser.skipChildren();
    return niets;
  }

  private Object noteer(JsonParser parser, Class<?> soort) {
    String plek = plek(parser);
    String veld = plek.substring(plek.lastIndexOf('/') + 1);
    overname.fout(plek, "onjuiste-vorm", "'" + veld + "' " + verwacht(soort));
    return soort == boolean.class
        ? Boolean.FALSE
        : Collection.class.isAssignableFrom(soort) ? new ArrayList<>() : null;
  }

  private static String verwacht(Class<?> soort) {
    if (soort.isEnum()) {
      return "moet een van deze zijn: "
          + Arrays.stream(soort.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "))
          + ".";
    }
    return switch (soort.getSimpleName()) {
      case "String" -> "moet een tekst zijn.";
      case "UUID" -> "moet een kenmerk (uuid) zijn.";
      case "Integer", "Long" -> "moet een heel getal zijn.";
      case "LocalDate" -> "moet een datum zijn van 1900 tot en met 2200, zoals 2026-11-22.";
      case "YearMonth" -> "moet een maand zijn van 1900 tot en met 2200, zoals 2026-11.";
      case "List", "ArrayList" -> "moet een lijst zijn.";
      case "boolean", "Boolean" -> "moet true of false zijn.";
      default -> "heeft niet de goede vorm.";
    };
  }

  private static String plek(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer().toString();
  }
}
