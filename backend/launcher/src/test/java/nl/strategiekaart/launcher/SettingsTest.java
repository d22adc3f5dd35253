package nl.strategiekaart.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @Test
  void nothing_needs_to_be_set() {
    Settings settings = Settings.of(Map.of("DATABASE_URL", ""));
    assertEquals(8080, settings.port());
    assertTrue(settings.demo());
    assertEquals(0, settings.testGemeenten());
    assertTrue(settings.ownDatabase().isEmpty());
    assertEquals(Path.of(".data"), settings.data().getFileName());
  }

  @Test
  void an_own_database_takes_the_place_of_ours() {
    Settings.Database database =
        Settings.of(
                Map.of(
                    "DATABASE_URL", "jdbc:postgresql://db:5432/kaart",
                    "DATABASE_USER", "kaart",
                    "DATABASE_PASSWORD", "geheim"))
            .ownDatabase()
            .orElseThrow();
    assertEquals(
        new Settings.Database("jdbc:postgresql://db:5432/kaart", "kaart", "geheim"), database);
  }

  @ParameterizedTest
  @CsvSource({
    "PORT,abc",
    "PORT,70000",
    "PORT,-1",
    "DEMO,yes",
    "KEYCLOAK_PORT,x",
    "PROEF_GEMEENTEN,0",
    "PROEF_GEMEENTEN,51",
    "PROEF_GEMEENTEN,1.5",
    "PROEF_GEMEENTEN,veel",
    "OIDC_URL,inloggen.example",
    "DATABASE_URL,postgres://db/kaart"
  })
  void a_wrong_value_is_named(String name, String value) {
    Trouble trouble = assertThrows(Trouble.class, () -> Settings.of(Map.of(name, value)));
    assertTrue(trouble.getMessage().startsWith(name), trouble.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"DEMO,false", "OIDC_URL,https://inloggen.example/realms/kaart"})
  void gemeenten_for_tests_are_only_there_with_the_demo_and_our_own_keycloak(
      String name, String value) {
    assertEquals(8, Settings.of(Map.of("PROEF_GEMEENTEN", "8")).testGemeenten());
    Trouble trouble =
        assertThrows(Trouble.class, () -> Settings.of(Map.of("PROEF_GEMEENTEN", "8", name, value)));
    assertTrue(trouble.getMessage().startsWith("PROEF_GEMEENTEN"), trouble.getMessage());
  }
}
