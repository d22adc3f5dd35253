package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.NavigableMap;
import java.util.SortedMap;

/**
 * One table of a file, with only what is filled in: by row (from 1, as people count), then by
 * column (from 0).
 *
 * @param naam of the sheet; null when a file has only one table
 */
record Blad(String naam, NavigableMap<Integer, SortedMap<Integer, Vakje>> rijen) {}
