/** Reads the rows and cells of a begroting out of an XLSX or CSV file, whoever made it. */
package nl.strategiekaart.uitwisseling.begroting.bestand;
