/**
 * Editing the concept of an agenda: who may, the kinds that lie in it, and the addresses at which
 * they are edited.
 */
package nl.strategiekaart.agenda.concept;
