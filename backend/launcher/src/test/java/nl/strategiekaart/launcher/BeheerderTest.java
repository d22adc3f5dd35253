package nl.strategiekaart.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the first beheerder comes in, whom nobody can invite. */
class BeheerderTest {

  private static final String BEHEERDER = "  Beheerder ";

  @TempDir Path temp;

  private Launchers launchers;
  private Path data;

  @BeforeEach
  void prepare() throws IOException {
    data = temp.resolve("data");
    launchers = new Launchers(temp, data);
  }

  @AfterEach
  void stopAll() throws Exception {
    launchers.close();
  }

  @Test
  void an_empty_installation_without_one_says_what_to_set() throws Exception {
    Started launcher = launchers.launch(Map.of("DEMO", "false", "DATABASE_URL", elsewhere()));
    assertEquals(
        "nobody yet: make run DEMO=false STRATEGIEKAART_BEHEERDERS=you@example.nl",
        launcher.says(BEHEERDER));
  }

  @Test
  void one_of_the_installation_s_own_provider_signs_in_there() throws Exception {
    Started launcher =
        launchers.launch(
            Map.of(
                "DATABASE_URL", elsewhere(), "STRATEGIEKAART_BEHEERDERS", "anna@gemeente.example"));
    assertEquals("anna@gemeente.example; sign in with that address", launcher.says(BEHEERDER));
  }

  @Test
  void whom_the_settings_name_has_an_account_and_asks_for_a_link_to_choose_a_password()
      throws Exception {
    Started launcher =
        launchers.launch(
            Map.of(
                "DATABASE_URL",
                elsewhere(),
                "OIDC_URL",
                "",
                "KEYCLOAK",
                System.getProperty("user.dir") + "/../../.cache/keycloak",
                "PROEF_GEMEENTEN",
                "1",
                "STRATEGIEKAART_BEHEERDERS",
                "Anna@gemeente.example"));
    String site = launcher.says("READY ");
    assertEquals(
        "Anna@gemeente.example; no password yet? Ask for one at " + site + "/v1/inloggen",
        launcher.says(BEHEERDER));
    Visitor visitor = new Visitor(launcher.says("SIGN-IN READY "));
    assertEquals(400, visitor.signsIn("anna@gemeente.example", "een-lang-genoeg-wachtwoord"));

    visitor.forgets("anna@gemeente.example", site);

    launcher.says("Mail for anna@gemeente.example: Kies een wachtwoord");
    String link = "  " + visitor.keycloak() + "/realms/strategiekaart/login-actions/action-token?";
    assertTrue(launcher.says(link).startsWith("key="));
    try (Stream<Path> mails = Files.list(data.resolve("mail"))) {
      List<Path> kept = mails.toList();
      assertEquals(1, kept.size());
      assertTrue(Files.readString(kept.get(0)).contains("To: anna@gemeente.example"));
    }
  }

  /** A database of one's own; the stand-in never asks it anything. */
  private static String elsewhere() {
    return "jdbc:postgresql://elsewhere/kaart";
  }
}
