package nl.strategiekaart.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
  void a_port_that_is_let_go_of_a_moment_later_is_waited_for() throws Exception {
    ServerSocket stopping = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              try {
                stopping.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertEquals(stopping.getLocalPort(), Ports.claim(stopping.getLocalPort()));
  }

  @Test
  void a_free_port_is_given_as_asked() {
    int free = Ports.free();
    assertEquals(free, Ports.claim(free));
  }

  /** Out of some thirty thousand; a thousand by chance are all different once in ten million. */
  @Test
  void two_who_begin_to_listen_later_never_get_the_same_port() {
    assertEquals(1_000, IntStream.range(0, 1_000).map(i -> Ports.free()).distinct().count());
  }
}
