/**
 * Owns the agenda and its strategiekaarten: fasen, thema's, begrippen, besluiten, programmalijnen,
 * resultaten, strategieën and acties, as officers keep them (the concept).
 */
package nl.strategiekaart.agenda;
