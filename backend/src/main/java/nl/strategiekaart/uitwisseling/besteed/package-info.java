/**
 * What was spent, from a file of the financial system: which column is what, which code belongs to
 * which begrotingsregel, a look at what it would do, and taking it over. Nothing of the file itself
 * is kept.
 */
package nl.strategiekaart.uitwisseling.besteed;
