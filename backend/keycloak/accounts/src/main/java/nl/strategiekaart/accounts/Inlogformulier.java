package nl.strategiekaart.accounts;

import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Asks for name and password, unless someone comes in by an invitation and has no password yet:
 * then that person chooses one, and goes on to the site like everyone who signs in.
 */
class Inlogformulier extends UsernamePasswordForm {

  Inlogformulier(KeycloakSession sessie) {
    super(sessie);
  }

  @Override
  public void authenticate(AuthenticationFlowContext aanmelding) {
    Optional<UserModel> genodigde =
        aanmelding.getUser() == null
            ? Adresbewijs.uit(aanmelding).flatMap(bewijs -> genodigde(aanmelding, bewijs))
            : Optional.empty();
    if (genodigde.isEmpty()) {
      super.authenticate(aanmelding);
      return;
    }
    UserModel account = genodigde.get();
    // also when an administrator made the account and left that open
    account.setEmailVerified(true);
    // asked in this sign-in only: who leaves now simply follows the link once more
    aanmelding
        .getAuthenticationSession()
        .addRequiredAction(UserModel.RequiredAction.UPDATE_PASSWORD);
    aanmelding.setUser(account);
    aanmelding.success();
  }

  private static Optional<UserModel> genodigde(
      AuthenticationFlowContext aanmelding, Adresbewijs bewijs) {
    KeycloakSession sessie = aanmelding.getSession();
    long nogGeldig = Math.max(1, bewijs.tot() - Time.currentTime());
    return Account.nogZonderWachtwoord(
            sessie, aanmelding.getRealm(), bewijs.adres(), aanmelding.newEvent())
        .filter(
            account ->
                sessie.singleUseObjects().putIfAbsent("adresbewijs-" + bewijs.nummer(), nogGeldig));
  }
}
