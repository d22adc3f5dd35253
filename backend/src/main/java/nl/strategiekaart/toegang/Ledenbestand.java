package nl.strategiekaart.toegang;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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
  static final URI VAN_DE_DEMO =
      URI.create(Ledenbestand.class.getResource("/demo/leden.yaml").toString());

  static Ledenbestand lees(URI plek) {
    try {
      return YAML.readValue(plek.toURL(), Ledenbestand.class);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
