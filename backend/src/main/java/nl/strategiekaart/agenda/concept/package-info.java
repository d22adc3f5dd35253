/**
 * Editing the concept of an agenda: who may, one edit at a time, the trail of what was changed, and
 * what editors see of each other. Owns the tables wijziging and aanwezigheid.
 */
package nl.strategiekaart.agenda.concept;
