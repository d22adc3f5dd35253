/**
 * Starts everything one machine needs, in order, and stops it again: PostgreSQL, a mail catcher,
 * the API and Keycloak. It lives outside the API on purpose: see
 * docs/decisions/0002-embedded-postgresql-in-a-launcher.md.
 */
package nl.strategiekaart.launcher;
