package nl.strategiekaart.accounts;

import java.util.Optional;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelException;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** The account of an e-mail address. */
final class Account {

  private Account() {}

  /**
   * The account that still waits for someone to choose how to sign in; a new one when the address
   * has none. Empty when its owner can sign in already, or was shut out.
   */
  static Optional<UserModel> nogZonderWachtwoord(
      KeycloakSession sessie, RealmModel realm, String adres, EventBuilder gebeurtenis) {
    return zoek(sessie, realm, adres)
        .or(() -> nieuw(sessie, realm, adres, gebeurtenis))
        .filter(account -> wacht(sessie, realm, account));
  }

  private static Optional<UserModel> zoek(KeycloakSession sessie, RealmModel realm, String adres) {
    return Optional.ofNullable(sessie.users().getUserByEmail(realm, adres));
  }

  /**
   * Of two clicks at once, the second finds what the first one made. Empty when somebody with
   * another address has this one as a user name.
   */
  private static Optional<UserModel> nieuw(
      KeycloakSession sessie, RealmModel realm, String adres, EventBuilder gebeurtenis) {
    boolean gemaakt = maak(sessie, realm.getId(), adres);
    Optional<UserModel> account = zoek(sessie, realm, adres);
    account
        .filter(hier -> gemaakt)
        .ifPresent(
            hier ->
                gebeurtenis.event(EventType.REGISTER).user(hier).detail("email", adres).success());
    return account;
  }

  private static boolean wacht(KeycloakSession sessie, RealmModel realm, UserModel account) {
    return account.isEnabled()
        && account.getFederationLink() == null
        && account.getServiceAccountClientLink() == null
        && account.credentialManager().getStoredCredentialsStream().findAny().isEmpty()
        && sessie.users().getFederatedIdentitiesStream(realm, account).findAny().isEmpty();
  }

  /**
   * In a transaction of its own: what fails here may not take all of a sign-in with it.
   *
   * @return false when its user name is taken, also by one that was made in the meantime
   */
  private static boolean maak(KeycloakSession sessie, String realm, String adres) {
    try {
      KeycloakModelUtils.runJobInTransaction(
          sessie.getKeycloakSessionFactory(),
          eigen -> {
            RealmModel hier = eigen.realms().getRealm(realm);
            eigen.getContext().setRealm(hier);
            vul(eigen.users().addUser(hier, adres), adres);
          });
      return true;
    } catch (ModelException dubbel) {
      return false;
    }
  }

  private static void vul(UserModel account, String adres) {
    account.setEmail(adres);
    // without a password, nobody comes in but by a link in a mail to this address
    account.setEmailVerified(true);
    account.setEnabled(true);
    // others see who wrote something by this name
    account.addRequiredAction(UserModel.RequiredAction.UPDATE_PROFILE);
  }
}
