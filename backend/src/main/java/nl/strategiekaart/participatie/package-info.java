/**
 * Owns the activiteiten: meetings, trainings and events around an agenda, one-off or as a series.
 */
package nl.strategiekaart.participatie;
