package nl.strategiekaart.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers a child in a file, so that the next run can stop it if we were killed before we could.
 * The moment it started is part of its identity: process numbers are used again.
 */
final class Leftover {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path file;

  Leftover(Path file) {
    this.file = file;
  }

  void remember(ProcessHandle process) throws IOException {
    Files.writeString(file, identity(process));
  }

  void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      // the file names a process that is gone: the next run finds nothing to stop
    }
  }

  /**
   * What an earlier run could not stop any more: it would keep the port and write in our database.
   */
  static void stopAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.map(Leftover::new).forEach(Leftover::stop);
    }
  }

  private void stop() {
    try {
      String remembered = Files.readString(file);
      Optional<ProcessHandle> process =
          ProcessHandle.of(Long.parseLong(remembered.substring(0, remembered.indexOf(' '))));
      process.filter(found -> identity(found).equals(remembered)).ifPresent(Leftover::end);
    } catch (IOException | RuntimeException unreadable) {
      // half-written when the machine went down: then the process went down too
    }
    forget();
  }

  private static String identity(ProcessHandle process) {
    return process.pid()
        + " "
        + process.info().startInstant().map(Object::toString).orElse("unknown");
  }

  /** Ends a process and everything it started: kindly first, by force when that takes too long. */
  static void end(ProcessHandle process) {
    List<ProcessHandle> family = Stream.concat(Stream.of(process), process.descendants()).toList();
    family.forEach(ProcessHandle::destroy);
    family.forEach(
        member -> {
          if (!gone(member)) {
            member.destroyForcibly();
          }
        });
  }

  /** False when it still runs after all our patience. */
  static boolean gone(ProcessHandle process) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (runs(process) && System.nanoTime() < deadline) {
      Program.pause();
    }
    return !runs(process);
  }

  /**
   * A dead process whose parent never asked how it ended still counts as alive, for ever in a
   * container without an init; but it has no command any more.
   */
  static boolean runs(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }
}
