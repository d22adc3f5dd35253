package nl.strategiekaart.launcher;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** The few words of an exception that mean something to a reader. */
final class Reason {

  private Reason() {}

  static String of(Throwable thrown) {
    if (thrown instanceof AccessDeniedException e) {
      return "no permission for " + e.getFile();
    }
    if (thrown instanceof FileAlreadyExistsException e) {
      return e.getFile() + " is not a folder";
    }
    if (thrown instanceof NoSuchFileException e) {
      return e.getFile() + " does not exist";
    }
    Throwable deepest = thrown;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
  }
}
