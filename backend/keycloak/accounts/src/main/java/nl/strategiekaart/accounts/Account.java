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
    UserModel bekend = sessie.users().getUserByEmail(realm, adres);
    if (bekend != null) {
      return Optional.of(bekend).filter(account -> wacht(sessie, realm, account));
    }
    // a user name that looks like this address, of an account with another one
    if (sessie.users().getUserByUsername(realm, adres) != null) {
      return Optional.empty();
    }
    if (maak(sessie, realm.getId(), adres)) {
      UserModel account = sessie.users().getUserByEmail(realm, adres);
      gebeurtenis.event(EventType.REGISTER).user(account).detail("email", adres).success();
      return Optional.of(account);
    }
    // somebody clicked twice: the other click made it a moment ago
    return Optional.ofNullable(sessie.users().getUserByEmail(realm, adres))
        .filter(account -> wacht(sessie, realm, account));
  }

  private static boolean wacht(KeycloakSession sessie, RealmModel realm, UserModel account) {
    return account.isEnabled()
        && account.getFederationLink() == null
        && account.getServiceAccountClientLink() == null
        && account.credentialManager().getStoredCredentialsStream().findAny().isEmpty()
        && sessie.users().getFederatedIdentitiesStream(realm, account).findAny().isEmpty();
  }

  /**
   * Makes it, in a transaction of its own: of two at once the second one finds what the first made,
   * instead of failing with all of its sign-in.
   *
   * @return false when it was made in the meantime
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
