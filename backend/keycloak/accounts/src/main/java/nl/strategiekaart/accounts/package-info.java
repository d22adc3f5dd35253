/**
 * How someone without an account gets one in the included Keycloak: by the link in an invitation,
 * or by being a beheerder in the configuration. Who was not asked in gets none.
 */
package nl.strategiekaart.accounts;
