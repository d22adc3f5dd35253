package nl.strategiekaart.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param totaal number of hits on all pages together
 */
public record Lijst<T>(List<T> resultaten, long totaal) {}
