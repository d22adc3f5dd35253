/**
 * Writes a begroting as a file that people open in a spreadsheet: XLSX as the table of the
 * document, CSV with one row per cell.
 */
package nl.strategiekaart.uitwisseling.begroting;
