package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.strategiekaart.shared.Probleem.Fout;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Reads what was sent. Every fault is noted with its JSON Pointer and reading goes on, so that all
 * are said at once. Texts come in as they are seen; of one with nothing to see there is none. A
 * list that was left out is empty.
 */
@ApplicationScoped
public class Inhoudlezer {

  /** More than any list may hold, now or before it had a maximum of its own. */
  private static final int LANGSTE_LIJST = 10_000;

  private final ObjectMapper json;
  private final ObjectMapper lezer;
  private final ObjectMapper schrijver;
  private final Validator validator;

  Inhoudlezer(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
    this.schrijver =
        json.copy()
            .registerModule(new SimpleModule().addSerializer(UUID.class, new Codeschrijver()));
    this.lezer =
        json.copy()
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .registerModule(new StrengeVormen());
    lezer.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
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
        Onbewaarbaar.haalUit(object);
        return object;
      }
    } catch (JsonProcessingException onleesbaar) {
      // Said below.
    }
    throw ProbleemException.onjuisteInvoer(
        List.of(new Fout(null, "", "onjuiste-vorm", "Het bericht moet een JSON-object zijn.")));
  }

  /** What is stored, or was written as JSON, with the changes of a merge patch (RFC 7396). */
  public ObjectNode metWijziging(Object inhoud, ObjectNode wijziging) {
    return (ObjectNode) Mergepatch.toegepast(boom(inhoud), wijziging);
  }

  /** As a tree. */
  ObjectNode boom(Object inhoud) {
    return json.valueToTree(inhoud);
  }

  /**
   * As it would stand in a file: with a code where it has an identifier, and without what reads the
   * same when it is left out.
   *
   * @param codes gives the code of what an identifier stands for; null to leave it out
   */
  public ObjectNode metCodes(Object inhoud, Function<UUID, String> codes) {
    try (TokenBuffer buffer = new TokenBuffer(json, false)) {
      schrijver.writer().withAttribute(Codeschrijver.CODES, codes).writeValue(buffer, inhoud);
      ObjectNode boom = json.readTree(buffer.asParser());
      Codeschrijver.laatLegeWeg(boom);
      return boom;
    } catch (IOException fout) {
      throw new IllegalStateException("an inhoud could not be written as JSON", fout);
    }
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
    Overname overname = new Overname(null);
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
   * The same for what may hold a list or a number of before it had a maximum: it only may not grow.
   *
   * @param eerder as JSON, what it may be as long as
   */
  <I> I lees(JsonNode van, Class<I> soort, JsonNode eerder, Overname overname) {
    eisLeesbaar(van, JsonPointer.empty(), overname);
    I inhoud;
    try {
      inhoud = lezer.readerFor(soort).withHandler(new Vormfouten(overname)).readValue(van);
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
      if (wasZo(fout.getInvalidValue(), eerder.at(plek))) {
        continue;
      }
      String veld = plek.substring(plek.lastIndexOf('/') + 1);
      boolean ontbreekt = fout.getConstraintDescriptor().getAnnotation() instanceof NotNull;
      overname.fout(
          plek,
          ontbreekt ? "ontbreekt" : "onjuiste-waarde",
          ontbreekt ? "'" + veld + "' is nodig." : "'" + veld + "' " + uitleg(fout) + ".");
    }
    LegePlekken.haalUit(inhoud);
    return inhoud;
  }

  /**
   * Refuses a list that is longer than any may be, before it is read: the validator takes as long
   * as the square of the number of faults, and everyone else in the unit would wait for that.
   *
   * @throws ProbleemException as a 400
   */
  private static void eisLeesbaar(JsonNode deel, JsonPointer waar, Overname overname) {
    if (deel.size() > LANGSTE_LIJST) {
      String veld = waar.matches() ? "Het bericht" : "'" + waar.last().getMatchingProperty() + "'";
      overname.fout(
          waar.toString(), "onjuiste-waarde", veld + " is langer dan " + LANGSTE_LIJST + ".");
      overname.gooiBijFouten();
    }
    for (int i = 0; deel.isArray() && i < deel.size(); i++) {
      eisLeesbaar(deel.get(i), waar.appendIndex(i), overname);
    }
    deel.properties()
        .forEach(
            veld -> eisLeesbaar(veld.getValue(), waar.appendProperty(veld.getKey()), overname));
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

  /** A number that stays, or a list that does not grow. */
  private static boolean wasZo(Object waarde, JsonNode eerder) {
    return waarde instanceof Integer getal
        ? eerder.isInt() && eerder.intValue() == getal
        : lengte(waarde) > 0 && lengte(waarde) <= eerder.size();
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
      if (deel.getKind() != ElementKind.CONTAINER_ELEMENT) {
        pointer.append('/').append(deel.getName());
      }
    }
    return pointer.toString();
  }
}
