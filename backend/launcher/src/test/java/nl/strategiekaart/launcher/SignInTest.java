package nl.strategiekaart.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real Keycloak, as users get it. */
class SignInTest {

  @TempDir Path folder;

  @Test
  void it_knows_the_site_and_the_demo_users_and_keeps_its_secret() throws Exception {
    int port = Ports.free();
    try (DataFolder data = DataFolder.open(folder)) {
      SignIn signIn =
          new SignIn(settings(), data, port, "http://localhost:8080", MailServer.here(25));
      try {
        signIn.launch();
        signIn.start();
        Visitor visitor = new Visitor("http://localhost:" + port);
        assertEquals(200, visitor.comesFrom("http://localhost:8080"));
        assertEquals(400, visitor.comesFrom("http://localhost:8090"));
        assertEquals(200, visitor.signsIn("ckc", "demo-strategiekaart"));
        assertEquals(
            "rw-------",
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("keycloak/client.secret"))));
      } finally {
        signIn.stop();
      }
      SignIn moved =
          new SignIn(settings(), data, port, "http://localhost:8090", MailServer.here(25));
      assertEquals(signIn.connection(), moved.connection());
      assertTrue(Ports.isFree(port));
      assertFalse(Files.exists(folder.resolve("run/keycloak.pid")));
    }
  }

  @Test
  void who_took_its_port_meanwhile_is_not_taken_for_it() throws Exception {
    HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    other.createContext(
        "/",
        request -> {
          request.sendResponseHeaders(200, -1);
          request.close();
        });
    other.start();
    try (DataFolder data = DataFolder.open(folder)) {
      SignIn signIn =
          new SignIn(
              settings(),
              data,
              other.getAddress().getPort(),
              "http://localhost:8080",
              MailServer.here(25));
      try {
        signIn.launch();
        Trouble trouble = assertThrows(Trouble.class, signIn::start);
        assertTrue(trouble.getMessage().contains("did not start"), trouble.getMessage());
      } finally {
        signIn.stop();
      }
    } finally {
      other.stop(0);
    }
  }

  private static Settings settings() {
    return Settings.of(
        Map.of("KEYCLOAK", System.getProperty("user.dir") + "/../../.cache/keycloak"));
  }
}
