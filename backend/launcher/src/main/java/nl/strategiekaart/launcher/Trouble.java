package nl.strategiekaart.launcher;

/**
 * Something the reader can act upon: its message is the one sentence that is shown, without a stack
 * trace.
 */
class Trouble extends RuntimeException {

  Trouble(String message) {
    super(message);
  }

  Trouble(String message, Throwable cause) {
    super(message, cause);
  }
}
