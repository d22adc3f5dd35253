package nl.strategiekaart.accounts;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordFormFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.PostMigrationEvent;

/**
 * Takes the place of Keycloak's own form in every flow that has it, so that a realm that was made
 * earlier needs no change.
 */
public class InlogformulierFactory extends UsernamePasswordFormFactory {

  @Override
  public Authenticator create(KeycloakSession sessie) {
    return new Inlogformulier(sessie);
  }

  /** Before the one of Keycloak with the same name, which says 0. */
  @Override
  public int order() {
    return 1;
  }

  @Override
  public void postInit(KeycloakSessionFactory fabriek) {
    super.postInit(fabriek);
    fabriek.register(
        gebeurtenis -> {
          // once everything is there, the realm file too
          if (gebeurtenis instanceof PostMigrationEvent) {
            Beheerdersaccounts.maak(fabriek, System.getenv("STRATEGIEKAART_BEHEERDERS"));
          }
        });
  }
}
