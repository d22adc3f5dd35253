/**
 * Reads the cells of an XLSX or CSV file, whoever made it, and knows nothing of what they say. What
 * a table means is read by who asked for it.
 */
package nl.strategiekaart.uitwisseling.blad;
