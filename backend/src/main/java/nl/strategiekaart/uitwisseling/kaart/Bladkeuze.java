package nl.strategiekaart.uitwisseling.kaart;

import java.util.List;
import java.util.UUID;

/**
 * What is chosen for one file only.
 *
 * @param bladen names of the sheets to read; all when empty
 * @param koprij the row with headings, from 1; null to find it
 * @param metVerborgen whether hidden rows, columns and sheets are read too
 * @param fase of a resultaat or an actie of which the file says none; null when not chosen
 */
record Bladkeuze(List<String> bladen, Integer koprij, boolean metVerborgen, UUID fase) {}
