/**
 * Owns how far things are: the status of acties, and which of them are not over when the next
 * agenda is made. It lives beside the published versie, not in it.
 */
package nl.strategiekaart.voortgang;
