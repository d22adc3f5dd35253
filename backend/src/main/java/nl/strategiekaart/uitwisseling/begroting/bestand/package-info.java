/** Reads what the rows and cells of a file say of a begroting, whoever made it. */
package nl.strategiekaart.uitwisseling.begroting.bestand;
