/**
 * Starts everything one machine needs, in order, and stops it again: PostgreSQL, then the API. It
 * lives outside the API on purpose: see docs/decisions/0002-embedded-postgresql-in-a-launcher.md.
 */
package nl.strategiekaart.launcher;
