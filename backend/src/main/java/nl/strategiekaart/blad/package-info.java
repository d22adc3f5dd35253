/**
 * Owns how a table stands in a file: reads the cells of an XLSX or CSV, whoever made it, and writes
 * sheets that print well. Knows nothing of what a table says; who asks for it reads that.
 */
package nl.strategiekaart.blad;
