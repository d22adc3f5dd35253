package nl.strategiekaart.launcher;

import java.util.concurrent.CompletableFuture;

/**
 * One of the processes that together are the product. Children start in order and stop in the
 * reverse order.
 */
interface Child {

  String name();

  /** Returns when the child can be used by the next one. */
  void start();

  /** Completes when the process is gone, whatever the reason. Asked only after {@link #start()}. */
  CompletableFuture<?> ended();

  /** After it stopped by itself: whether it runs again. Returns once that is known. */
  default boolean runsAgain() {
    return false;
  }

  /** Where a reader finds out why it ended. */
  String whereToLook();

  /** Returns when nothing of the child runs any more; harmless when it never started. */
  void stop();
}
