package nl.strategiekaart.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestGemeentenTest {

  private static final List<String> FILES =
      List.of("run/proef.json", "run/proefleden.yaml", "run/proefgebruikers.json");

  @TempDir Path folder;

  private final Map<String, String> environment = new HashMap<>();

  /** The API's own tests (KeycloakTest) give people their roles with this very file. */
  @Test
  void the_api_is_told_what_its_own_tests_are_told() throws IOException {
    assertEquals(
        Files.readString(Path.of("../src/test/resources/proefleden.yaml")),
        new TestGemeenten(2, "geheim").members());
  }

  @Test
  void the_tests_are_told_who_there_are_and_what_they_sign_in_with() {
    assertEquals(
        """
        {"wachtwoord":"geheim","gemeenten":[
        {"code":"proef-0","naam":"Gemeente Proefstad 0",\
        "podium":{"code":"proef-0-podium","naam":"Podium Proefstad 0"},"accounts":{\
        "beleid":{"gebruiker":"proef-0-beleid","naam":"Bea Beleid"},\
        "collega":{"gebruiker":"proef-0-collega","naam":"Bram Beleid"},\
        "podium":{"gebruiker":"proef-0-podium","naam":"Pia Podium"},\
        "beheer":{"gebruiker":"proef-0-beheer","naam":"Henk Beheer"},\
        "inlog":{"gebruiker":"proef-0-inlog","naam":"Ina Inlog"},\
        "inlogBeleid":{"gebruiker":"proef-0-inlog-beleid","naam":"Ivo Inlog"}}}]}
        """,
        new TestGemeenten(1, "geheim").accounts());
  }

  @Test
  void only_the_owner_can_read_them_and_an_ordinary_start_takes_them_away() throws IOException {
    try (DataFolder data = opened()) {
      TestGemeenten.prepare(Settings.of(Map.of("PROEF_GEMEENTEN", "2")), data, environment);
    }
    for (String file : FILES) {
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))));
    }
    assertEquals(
        folder.resolve("run/proefleden.yaml").toString(),
        environment.get("STRATEGIEKAART_PROEFLEDEN"));
    assertEquals("0", environment.get("STRATEGIEKAART_GRENZEN_MAIL_PER_UUR"), "tests ask a lot");
    environment.clear();

    try (DataFolder data = opened()) {
      TestGemeenten.prepare(Settings.of(Map.of()), data, environment);
    }
    for (String file : FILES) {
      assertFalse(Files.exists(folder.resolve(file)), file);
    }
    assertTrue(environment.isEmpty());
  }

  private DataFolder opened() throws IOException {
    Files.createDirectories(folder.resolve("keycloak"));
    return DataFolder.open(folder);
  }
}
