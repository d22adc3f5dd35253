package nl.strategiekaart.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process, with what it said so far. */
final class Started {

  /** The first on a machine imports the realm for all others. */
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

  private final Process process;
  private final List<String> lines = new ArrayList<>();
  private final Thread reader;
  private boolean ended;

  Started(ProcessBuilder builder) throws IOException {
    process = builder.redirectErrorStream(true).start();
    reader = new Thread(this::listen, "listens to " + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  Process process() {
    return process;
  }

  /** What follows in the line that begins so, as soon as it is there. */
  synchronized String says(String begin) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE;
    while (true) {
      for (String line : lines) {
        if (line.startsWith(begin)) {
          return line.substring(begin.length());
        }
      }
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0 || ended) {
        throw new AssertionError("not said " + begin + ": " + lines);
      }
      wait(left);
    }
  }

  /** All that it said, once it ended with this code. */
  String saysUntilItEndsWith(int code) throws InterruptedException {
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it goes on");
    reader.join(TimeUnit.SECONDS.toMillis(30));
    String said = String.join("\n", saidSoFar());
    assertEquals(code, process.exitValue(), said);
    return said;
  }

  synchronized List<String> saidSoFar() {
    return List.copyOf(lines);
  }

  private void listen() {
    try (BufferedReader out = process.inputReader(UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        hear(line);
      }
    } catch (IOException gone) {
      // nobody says anything any more
    } finally {
      end();
    }
  }

  private synchronized void hear(String line) {
    lines.add(line);
    notifyAll();
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }
}
