/**
 * Owns how far things are: the status of acties. It lives beside the published versie, not in it.
 */
package nl.strategiekaart.voortgang;
