package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.deser.std.UUIDDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Probleem.Fout;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Reads what was sent. Every fault is noted with its JSON Pointer and reading goes on, so that all
 * are said at once. Texts come in stripped; a blank one is none.
 */
@ApplicationScoped
public class Inhoudlezer {

  private final ObjectMapper json;
  private final ObjectMapper lezer;
  private final Validator validator;

  Inhoudlezer(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
    this.lezer =
        json.copy()
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .registerModule(
                new SimpleModule()
                    .addDeserializer(String.class, new GestripteTekst())
                    .addDeserializer(UUID.class, new Kenmerk())
                    .addDeserializer(Integer.class, new GeheelGetal<>(Integer.class))
                    .addDeserializer(Long.class, new GeheelGetal<>(Long.class)));
    lezer
        .coercionConfigFor(LogicalType.Enum)
        .setAcceptBlankAsEmpty(true)
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull);
  }

  /**
   * The body of a request.
   *
   * @throws ProbleemException as a 400 when it is no JSON object
   */
  public ObjectNode object(String lichaam) {
    try {
      if (lichaam != null && json.readTree(lichaam) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException onleesbaar) {
      // Said below.
    }
    throw ProbleemException.onjuisteInvoer(
        List.of(new Fout(null, "", "onjuiste-vorm", "Het bericht moet een JSON-object zijn.")));
  }

  /** What is stored, with the changes of a merge patch (RFC 7396). */
  ObjectNode metWijziging(Object inhoud, ObjectNode wijziging) {
    return (ObjectNode) Mergepatch.toegepast(boom(inhoud), wijziging);
  }

  /** As a tree. */
  ObjectNode boom(Object inhoud) {
    return json.valueToTree(inhoud);
  }

  /** As JSON, with the keys in a fixed order. */
  public String tekst(Object inhoud) {
    try {
      return json.writeValueAsString(inhoud);
    } catch (JsonProcessingException fout) {
      throw new IllegalStateException("an inhoud could not be written as JSON", fout);
    }
  }

  /**
   * Reads the body of a request that is right or wrong by itself.
   *
   * @throws ProbleemException as a 400, with every fault
   */
  public <I> I lees(String lichaam, Class<I> soort) {
    Overname overname = new Overname(null, null);
    I gelezen = lees(lichaam, soort, overname);
    overname.gooiBijFouten();
    return gelezen;
  }

  /**
   * Reads the body of a request as a record, and notes everything that is wrong with it.
   *
   * @throws ProbleemException as a 400 when it is no JSON object
   */
  public <I> I lees(String lichaam, Class<I> soort, Overname overname) {
    return lees(object(lichaam), soort, overname);
  }

  /** Reads the record, and notes everything that is wrong with it. */
  public <I> I lees(JsonNode van, Class<I> soort, Overname overname) {
    return lees(van, soort, MissingNode.getInstance(), overname);
  }

  /**
   * The same for what may hold a list of before it had a maximum: it only may not grow.
   *
   * @param eerder as JSON, what it may be as long as
   */
  <I> I lees(JsonNode van, Class<I> soort, JsonNode eerder, Overname overname) {
    I inhoud;
    try {
      inhoud = lezer.readerFor(soort).withHandler(new Noteer(overname)).readValue(van);
    } catch (JsonMappingException onleesbaar) {
      // A form that none of the handlers below knows.
      overname.fout(plek(onleesbaar), "onjuiste-vorm", "De waarde heeft niet de goede vorm.");
      overname.gooiBijFouten();
      throw new IllegalStateException("a fault was noted just before", onleesbaar);
    } catch (IOException onleesbaar) {
      throw new IllegalStateException("JSON in memory could not be read", onleesbaar);
    }
    for (ConstraintViolation<I> fout : validator.validate(inhoud)) {
      String plek = pointer(fout.getPropertyPath());
      if (lengte(fout.getInvalidValue()) > 0
          && lengte(fout.getInvalidValue()) <= eerder.at(plek).size()) {
        continue;
      }
      String veld = plek.substring(plek.lastIndexOf('/') + 1);
      boolean ontbreekt =
          fout.getConstraintDescriptor()
              .getAnnotation()
              .annotationType()
              .getSimpleName()
              .equals("NotNull");
      overname.fout(
          plek,
          ontbreekt ? "ontbreekt" : "onjuiste-waarde",
          ontbreekt ? "'" + veld + "' is nodig." : "'" + veld + "' " + uitleg(fout) + ".");
    }
    return inhoud;
  }

  private static String uitleg(ConstraintViolation<?> fout) {
    if (fout.getConstraintDescriptor().getAnnotation() instanceof Size grens
        && fout.getMessageTemplate().startsWith("{")) {
      return "is een lijst van "
          + (grens.min() == 0 ? "hooguit " : grens.min() + " tot en met ")
          + grens.max();
    }
    return fout.getMessage();
  }

  /** Of a list; 0 when it is none. */
  private static int lengte(Object waarde) {
    return waarde instanceof Collection<?> lijst
        ? lijst.size()
        : waarde instanceof Map<?, ?> kaart ? kaart.size() : 0;
  }

  private static String plek(JsonMappingException fout) {
    return fout.getPath().stream()
        .map(d -> "/" + (d.getFieldName() == null ? d.getIndex() : d.getFieldName()))
        .collect(Collectors.joining());
  }

  private static String pointer(Path pad) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node deel : pad) {
      if (deel.isInIterable() && deel.getIndex() != null) {
        pointer.append('/').append(deel.getIndex());
      }
      if (deel.getKind() != jakarta.validation.ElementKind.CONTAINER_ELEMENT) {
        pointer.append('/').append(deel.getName());
      }
    }
    return pointer.toString();
  }

  private static final class GestripteTekst extends JsonDeserializer<String> {

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        // A number or a boolean is no text, although it could be read as one.
        return (String) context.handleUnexpectedToken(String.class, parser);
      }
      String tekst =
          StringDeserializer.instance.deserialize(parser, context).replace("\r\n", "\n").strip();
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

  /** Notes what has the wrong form, and reads on as if nothing was there. */
  private static final class Noteer extends DeserializationProblemHandler {

    private final Overname overname;

    private Noteer(Overname overname) {
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
      return soort == boolean.class ? Boolean.FALSE : null;
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
        case "LocalDate" -> "moet een datum zijn, zoals 2026-11-22.";
        case "YearMonth" -> "moet een maand zijn, zoals 2026-11.";
        case "List", "ArrayList" -> "moet een lijst zijn.";
        case "boolean", "Boolean" -> "moet true of false zijn.";
        default -> "heeft niet de goede vorm.";
      };
    }

    private static String plek(JsonParser parser) {
      return parser.getParsingContext().pathAsPointer().toString();
    }
  }
}
