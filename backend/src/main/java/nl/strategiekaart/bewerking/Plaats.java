package nl.strategiekaart.bewerking;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;

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
    ObjIntConsumer<E> zet) {}
