package nl.strategiekaart.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** A child that is a command of its own. */
final class Program implements Child {

  /** So many starts in a row that come to nothing are no accident. */
  private static final int MOST_FAILURES = 3;

  /** How long an earlier end by itself makes the next start wait. */
  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(300);

  private final String name;
  private final ProcessBuilder builder;
  private final Leftover leftover;
  private BooleanSupplier ready = () -> true;
  private Path log;
  private volatile Process process;
  private boolean stopped;
  private boolean keptAlive;
  private final Deque<Long> restarts = new ArrayDeque<>();

  /** Speaks to the screen and is not waited for, unless told otherwise below. */
  Program(
      String name,
      List<String> command,
      Path folder,
      Map<String, String> environment,
      DataFolder data) {
    this.name = name;
    this.leftover = data.leftover(name.toLowerCase());
    this.builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
  }

  Program loggingTo(Path log) {
    this.log = log;
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    return this;
  }

  Program readyWhen(BooleanSupplier ready) {
    this.ready = ready;
    return this;
  }

  /** It is started again when it stops by itself, as long as it can be. */
  Program keptAlive() {
    keptAlive = true;
    return this;
  }

  /**
   * One that was ready once comes back however often it ends, after pauses that grow; only when it
   * does not get ready any more it is given up.
   */
  @Override
  public boolean runsAgain() {
    if (!keptAlive) {
      return false;
    }
    System.out.println(name + " stopped by itself: starting it again ...");
    for (int failures = 0; failures < MOST_FAILURES; failures++) {
      sleep(pauseBeforeRestart());
      restarts.add(System.nanoTime());
      if (started()) {
        System.out.println(name + " runs again.");
        return true;
      }
    }
    return false;
  }

  private boolean started() {
    try {
      start();
      return true;
    } catch (Trouble notThisTime) {
      System.err.println(notThisTime.getMessage());
      endProcess();
      return false;
    }
  }

  private Duration pauseBeforeRestart() {
    restarts.removeIf(then -> System.nanoTime() - then > REMEMBERED.toNanos());
    if (restarts.isEmpty()) {
      return Duration.ZERO;
    }
    Duration pause = Duration.ofSeconds(1L << Math.min(restarts.size() - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void start() {
    launch();
    awaitReady();
  }

  /** Returns when it can be used; fails when it ends before that. */
  void awaitReady() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!ready.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new Trouble(
            "The "
                + name
                + " did not start (exit code "
                + process.exitValue()
                + ")."
                + whereToLook());
      }
      if (System.nanoTime() > deadline) {
        throw new Trouble(
            "The "
                + name
                + " was not ready after "
                + PATIENCE.toSeconds()
                + " seconds."
                + whereToLook());
      }
      pause();
    }
  }

  /** Not together with {@link #stop()}: a process that is just being made must not be missed. */
  synchronized void launch() {
    if (stopped) {
      throw new Trouble("The " + name + " was stopped before it started.");
    }
    try {
      process = builder.start();
      leftover.remember(process.toHandle());
    } catch (IOException e) {
      throw new Trouble("The " + name + " could not be started: " + Reason.of(e) + ".", e);
    }
  }

  static void pause() {
    sleep(Duration.ofMillis(100));
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public CompletableFuture<?> ended() {
    return process.onExit();
  }

  @Override
  public String whereToLook() {
    return log == null ? "" : " The end of " + log + ":\n" + tail();
  }

  private String tail() {
    try {
      List<String> lines = Files.readAllLines(log);
      return "  "
          + String.join("\n  ", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    } catch (IOException unreadable) {
      return "  (cannot be read: " + Reason.of(unreadable) + ")";
    }
  }

  @Override
  public synchronized void stop() {
    stopped = true;
    endProcess();
  }

  private synchronized void endProcess() {
    if (process != null) {
      Leftover.end(process.toHandle());
      leftover.forget();
    }
  }
}
