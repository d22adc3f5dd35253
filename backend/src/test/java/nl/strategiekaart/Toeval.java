package nl.strategiekaart;

import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/**
 * The same chances in every run: who changes something is not stopped by what chance finds in what
 * somebody else made. Another seed looks for more.
 */
public final class Toeval {

  /** Of a property. */
  public static final String ZAAD = "20261201";

  private static final int OMVANG = 1_000;

  private Toeval() {}

  /** Some of what may be; within a session of jqwik. */
  public static <T> Stream<T> uit(Arbitrary<T> wat, int aantal) {
    RandomGenerator<T> maker = wat.generator(OMVANG);
    Random toeval = new Random(Long.parseLong(ZAAD));
    return Stream.generate(() -> maker.next(toeval).value()).limit(aantal);
  }
}
