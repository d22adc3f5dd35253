package nl.strategiekaart.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How answers are written that nobody finishes: with the installation's own address filled in, so
 * that no view with an address can forget to ask for that.
 */
@Provider
public class Antwoordvorm implements ContextResolver<ObjectMapper> {

  private final ObjectMapper metAdres;

  Antwoordvorm(
      ObjectMapper json,
      @ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres) {
    metAdres =
        json.copy()
            .registerModule(
                new SimpleModule().addSerializer(String.class, new MetAdres(openbaarAdres)));
  }

  @Override
  public ObjectMapper getContext(Class<?> soort) {
    return metAdres;
  }

  private static final class MetAdres extends StdSerializer<String> {

    private static final long serialVersionUID = 1;

    private final String openbaarAdres;

    MetAdres(String openbaarAdres) {
      super(String.class);
      this.openbaarAdres = openbaarAdres;
    }

    @Override
    public void serialize(String tekst, JsonGenerator uit, SerializerProvider wie)
        throws IOException {
      uit.writeString(Adres.vulIn(tekst, openbaarAdres));
    }
  }
}
