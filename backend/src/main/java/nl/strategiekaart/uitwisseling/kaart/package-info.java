/**
 * Takes strategy maps over out of a table with a row for each actie, as people keep them in a
 * spreadsheet. What is read, what it becomes on the map, and the making of it are apart: another
 * kind of file only has to bring rows.
 */
package nl.strategiekaart.uitwisseling.kaart;
