package nl.strategiekaart.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

final class Ports {

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private Ports() {}

  /** Nobody's, also not one that was given before: whoever got that may not listen there yet. */
  static int free() {
    try {
      int port;
      do {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
          port = socket.getLocalPort();
        }
      } while (!GIVEN.add(port));
      return port;
    } catch (IOException e) {
      throw new Trouble("No free port could be found on 127.0.0.1: " + e.getMessage() + ".", e);
    }
  }

  /** Whether nobody has it; 0 is nobody's. */
  static boolean isFree(int port) {
    return port != 0 && bindable(port) && !answers(port);
  }

  /**
   * The wanted port, or any free one for 0. An earlier run that was just stopped lets go of its
   * port only a moment after it counts as gone.
   */
  static int claim(int wanted) {
    if (wanted == 0) {
      return free();
    }
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isFree(wanted)) {
      if (System.nanoTime() > deadline) {
        throw new Trouble(
            "Port "
                + wanted
                + " is already taken (or not allowed). Choose another: make run PORT="
                + (wanted < 65525 ? wanted + 10 : 8090));
      }
      Program.pause();
    }
    return wanted;
  }

  private static boolean bindable(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  /**
   * Someone on ::1 alone would not stop us from binding 127.0.0.1, but a browser would meet them at
   * localhost.
   */
  private static boolean answers(int port) {
    try {
      for (InetAddress address : InetAddress.getAllByName("localhost")) {
        try (Socket socket = new Socket()) {
          socket.connect(new InetSocketAddress(address, port), 500);
          return true;
        } catch (IOException nobodyThere) {
          // try the next address
        }
      }
      return false;
    } catch (IOException noLocalhost) {
      return false;
    }
  }
}
