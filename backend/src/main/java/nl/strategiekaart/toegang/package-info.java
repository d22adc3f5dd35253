/**
 * Owns who may what: gebruikers and how they sign in, their lidmaatschappen of organisaties, the
 * uitnodigingen that lead to those, and the trail of every change in them.
 */
package nl.strategiekaart.toegang;
