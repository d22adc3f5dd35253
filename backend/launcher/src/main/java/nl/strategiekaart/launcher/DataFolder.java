package nl.strategiekaart.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * The one folder that holds everything that must survive a restart. It is locked as long as we run:
 * the system frees the lock when we die, so whatever we find running from an earlier time is a
 * leftover and may be stopped.
 */
final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  static DataFolder open(Path path) {
    try {
      privateFolder(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new Trouble(
            "The data folder "
                + path
                + " is in use by another run."
                + " Stop that one, or choose another folder: make run DATA=/some/folder");
      }
      DataFolder folder = new DataFolder(path, channel);
      privateFolder(folder.in("log"));
      privateFolder(folder.in("run"));
      Leftover.stopAll(folder.in("run"));
      return folder;
    } catch (IOException e) {
      throw new Trouble(
          "The data folder "
              + path
              + " cannot be used ("
              + Reason.of(e)
              + ")."
              + " Make it readable and writable, or choose another: make run DATA=/some/folder",
          e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException sameJvm) {
      return false;
    }
  }

  /** Made for the owner alone; a folder that exists keeps the mode its owner gave it. */
  static Path privateFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder.toAbsolutePath().getParent());
      Files.createDirectory(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    return folder;
  }

  /** With all that is in it. */
  static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  Path in(String name) {
    return path.resolve(name);
  }

  /** The memory of a child's process number. */
  Leftover leftover(String name) {
    return new Leftover(in("run/" + name + ".pid"));
  }

  /** An empty log file; the one of the run before stays readable beside it. */
  Path freshLog(String name) {
    Path log = in("log/" + name + ".log");
    try {
      if (Files.exists(log)) {
        Files.move(log, in("log/" + name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
      }
      return Files.createFile(log);
    } catch (IOException e) {
      throw new Trouble("The log file " + log + " cannot be written (" + Reason.of(e) + ").", e);
    }
  }

  /** A random password, made once and kept in a file that only its owner can read. */
  static String secret(Path file) throws IOException {
    if (Files.exists(file)) {
      return Files.readString(file).strip();
    }
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    String secret = HexFormat.of().formatHex(random);
    privateFile(file, secret + "\n");
    return secret;
  }

  /** Writes a text that only its owner can read, in the place of what was there. */
  static void privateFile(Path file, String text) throws IOException {
    // written beside it first: a half-written password would lock the database for ever
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, text, StandardOpenOption.SYNC);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
