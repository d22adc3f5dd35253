package nl.strategiekaart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The text of a small agenda under a code of its own, so that tests do not see each other's. */
public record KleineAgenda(String code, String yaml) {

  public static KleineAgenda nieuw() {
    String code = "klein-" + UUID.randomUUID().toString().substring(0, 8);
    try (var in = KleineAgenda.class.getResourceAsStream("/agendas/klein.yaml")) {
      return new KleineAgenda(
          code, new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("CODE", code));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** The same agenda with one piece of its text replaced. */
  public KleineAgenda met(String oud, String nieuw) {
    if (!yaml.contains(oud)) {
      throw new IllegalArgumentException("the text does not hold: " + oud);
    }
    return new KleineAgenda(code, yaml.replace(oud, nieuw));
  }
}
