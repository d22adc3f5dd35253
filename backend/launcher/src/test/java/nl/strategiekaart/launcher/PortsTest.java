package nl.strategiekaart.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
  void a_taken_port_is_named_with_the_way_out(String address) throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(address))) {
      Trouble trouble = assertThrows(Trouble.class, () -> Ports.claim(taken.getLocalPort()));
      assertTrue(
          trouble.getMessage().contains("Port " + taken.getLocalPort()), trouble.getMessage());
      assertTrue(trouble.getMessage().contains("make run PORT="), trouble.getMessage());
    }
  }

  @Test
  void a_free_port_is_given_as_asked() {
    int free = Ports.free();
    assertEquals(free, Ports.claim(free));
  }
}
