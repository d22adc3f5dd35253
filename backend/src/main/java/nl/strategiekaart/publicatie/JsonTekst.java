package nl.strategiekaart.publicatie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.strategiekaart.shared.Adres;
import nl.strategiekaart.shared.Tijdstipvorm;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes views as JSON text and reads them back; failing at that is a fault of ours, never of a
 * visitor.
 */
@ApplicationScoped
public class JsonTekst {

  private final ObjectMapper json;
  private final ObjectReader lezer;
  private final String openbaarAdres;

  JsonTekst(
      ObjectMapper json,
      @ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres) {
    this.json = json;
    this.openbaarAdres = openbaarAdres;
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

  /** A view as it is sent: with the installation's own address filled in. */
  public byte[] antwoord(Object view) {
    return compleet(schrijf(view));
  }

  /** The same, of what was written before, also when moments were written in another way. */
  byte[] metAdres(byte[] opgeslagen) {
    return metAdres(opgeslagen, tekst -> tekst);
  }

  /** The same, of a versie that stays to be read at an address of its own. */
  byte[] metAdres(byte[] opgeslagen, Versieadres adres) {
    return metAdres(opgeslagen, adres::zetIn);
  }

  private byte[] metAdres(byte[] opgeslagen, UnaryOperator<String> zetIn) {
    String tekst = new String(opgeslagen, StandardCharsets.UTF_8);
    return compleet(zetIn.apply(Tijdstipvorm.gelijk(tekst)));
  }

  private byte[] compleet(String tekst) {
    return Adres.vulIn(tekst, openbaarAdres).getBytes(StandardCharsets.UTF_8);
  }

  <T> T lees(String tekst, Class<T> soort) {
    return lees(tekst, lezer.forType(soort));
  }

  /** What was written before, of a type with types in it. */
  public <T> T lees(String tekst, TypeReference<T> soort) {
    return lees(tekst, lezer.forType(soort));
  }

  /** What the fields of something said, by their names, in the order in which they were written. */
  public Map<String, String> velden(String tekst) {
    return lees(tekst, new TypeReference<LinkedHashMap<String, String>>() {});
  }

  private static <T> T lees(String tekst, ObjectReader lezer) {
    try {
      return lezer.readValue(tekst);
    } catch (JsonProcessingException fout) {
      throw new IllegalStateException(
          "a stored view could not be read as " + lezer.getValueType(), fout);
    }
  }
}
