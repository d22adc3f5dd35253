package nl.strategiekaart.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Every moment is written to the second. The clock knows nanoseconds and the database microseconds,
 * so one and the same moment read as two.
 */
@Singleton
public class Tijdstipvorm implements ObjectMapperCustomizer {

  private static final Pattern FIJNER =
      Pattern.compile("(Op\":\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)\\.\\d+Z\"");

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new SimpleModule().addSerializer(Instant.class, new OpDeSeconde()));
  }

  /** After the modules that write times in a way of their own. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  /** What was written before moments had one form, as they have it now. */
  public static String gelijk(String json) {
    return FIJNER.matcher(json).replaceAll("$1Z\"");
  }

  private static final class OpDeSeconde extends StdSerializer<Instant> {

    private static final long serialVersionUID = 1;

    OpDeSeconde() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant moment, JsonGenerator uit, SerializerProvider wie)
        throws IOException {
      uit.writeString(moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }
  }
}
