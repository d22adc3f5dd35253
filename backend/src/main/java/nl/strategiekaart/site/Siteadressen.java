package nl.strategiekaart.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which addresses the built SPA has a page for: adressen.json, that it brings along.
 *
 * @param lezen of what everyone may read
 * @param werk of what one signs in for, or has a link for
 */
record Siteadressen(List<Pattern> lezen, List<Pattern> werk) {

  private record Bestand(List<String> lezen, List<String> werk) {}

  /** Empty when the SPA does not say: then each address may be one. */
  static Optional<Siteadressen> van(Path wortel) {
    Path bestand = wortel.resolve("adressen.json");
    if (!Files.isReadable(bestand)) {
      return Optional.empty();
    }
    try {
      Bestand gelezen = new ObjectMapper().readValue(bestand.toFile(), Bestand.class);
      return Optional.of(new Siteadressen(alsPatronen(gelezen.lezen), alsPatronen(gelezen.werk)));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static List<Pattern> alsPatronen(List<String> adressen) {
    return adressen.stream().map(Siteadressen::alsPatroon).toList();
  }

  /** "agendas/:agenda"; with or without a slash at the end, as its router takes it. */
  private static Pattern alsPatroon(String adres) {
    return Pattern.compile(
        Stream.of(adres.split("/"))
                .map(deel -> deel.startsWith(":") ? "/[^/]+" : "/" + Pattern.quote(deel))
                .collect(Collectors.joining())
            + "/?");
  }

  boolean isLezen(String pad) {
    return pad.equals("/") || is(lezen, pad);
  }

  boolean isWerk(String pad) {
    return is(werk, pad);
  }

  private static boolean is(List<Pattern> patronen, String pad) {
    return patronen.stream().anyMatch(patroon -> patroon.matcher(pad).matches());
  }
}
