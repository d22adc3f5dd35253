package nl.strategiekaart.publicatie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes views as JSON text and reads them back; failing at that is a fault of ours, never of a
 * visitor.
 */
@ApplicationScoped
public class JsonTekst {

  private final ObjectMapper json;
  private final ObjectReader lezer;

  JsonTekst(ObjectMapper json) {
    this.json = json;
    // What was written before an upgrade may hold a key or a kind that is no longer known.
    this.lezer =
        json.reader()
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .with(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
  }

  public String schrijf(Object view) {
    try {
      return json.writeValueAsString(view);
    } catch (JsonProcessingException fout) {
      throw new IllegalStateException("a view could not be written as JSON", fout);
    }
  }

  <T> T lees(String tekst, Class<T> soort) {
    try {
      return lezer.forType(soort).readValue(tekst);
    } catch (JsonProcessingException fout) {
      throw new IllegalStateException(
          "a stored view could not be read as " + soort.getSimpleName(), fout);
    }
  }
}
