package nl.strategiekaart.bewerking;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Where a kind keeps its place among its neighbours.
 *
 * @param veld name of the field that holds the number
 * @param boven name of the field that holds what it has its place in: an agenda, a begroting
 * @param binnen identifier of what it has its place in
 * @param nummer reads the number
 * @param zet writes the number
 */
public record Plaats<E>(
    String veld,
    String boven,
    Function<E, UUID> binnen,
    ToIntFunction<E> nummer,
    ObjIntConsumer<E> zet) {

  /** The highest place in an order; far more than anyone puts under one another. */
  public static final int HOOGSTE = 99_999;

  /** The highest number that readers see. */
  public static final int HOOGSTE_NUMMER = 999;

  private static final String NUMMER = "nummer";

  /** Whether readers see it, as the number of the thing; it says more than the order then. */
  boolean isNummer() {
    return veld.equals(NUMMER);
  }

  /** What its number never gets beyond. */
  int hoogste() {
    return isNummer() ? HOOGSTE_NUMMER : HOOGSTE;
  }

  /**
   * The first free place after another one; when there is none, the last that is free.
   *
   * @throws ProbleemException 409 when all of them are taken
   */
  int vrijNa(int nummer, IntPredicate isVrij) {
    return IntStream.concat(
            IntStream.rangeClosed(Math.min(nummer, hoogste()) + 1, hoogste()),
            IntStream.iterate(hoogste(), plek -> plek > 0, plek -> plek - 1))
        .filter(isVrij)
        .findFirst()
        .orElseThrow(
            () -> new ProbleemException(409, "Er is hier geen plaats meer: alles is bezet."));
  }
}
