/**
 * Owns the organisaties: everyone who owns or does something, the tree of afdelingen, and who is a
 * lid of which groep, platform or netwerk in which period.
 */
package nl.strategiekaart.organisatie;
