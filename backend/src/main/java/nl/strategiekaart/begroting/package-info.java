/**
 * Owns the begroting of an agenda: begrotingsregels per thema and onderdeel, their amounts per year
 * (an amount, PM or empty), and every total that is made of them.
 */
package nl.strategiekaart.begroting;
