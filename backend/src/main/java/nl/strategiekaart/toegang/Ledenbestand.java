package nl.strategiekaart.toegang;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.strategiekaart.organisatie.OrganisatieSoort;

/**
 * Who is a lid of what at the first sign-in, as a YAML file says it.
 *
 * @param organisaties those that have to be made for it
 */
record Ledenbestand(
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganisatieDeel> organisaties,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<LidDeel> leden) {

  record OrganisatieDeel(String code, String naam, OrganisatieSoort soort) {}

  record LidDeel(String email, String organisatie, Lidmaatschapsrol rol) {}

  private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory()).build();

  /** The demo's own. */
  static Ledenbestand vanDeDemo() {
    return lees(Ledenbestand.class.getResourceAsStream("/demo/leden.yaml"));
  }

  static Ledenbestand uit(Path bestand) {
    try {
      return lees(Files.newInputStream(bestand));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static Ledenbestand lees(InputStream tekst) {
    try (tekst) {
      return YAML.readValue(tekst, Ledenbestand.class);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
