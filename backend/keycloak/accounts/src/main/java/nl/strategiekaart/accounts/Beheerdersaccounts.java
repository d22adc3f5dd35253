package nl.strategiekaart.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.keycloak.events.EventBuilder;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Nobody can invite the first beheerder. So whoever the configuration names has an account without
 * a password from the first start on: the page for a forgotten password mails the link to choose
 * one, to that address and nowhere else.
 */
final class Beheerdersaccounts {

  private static final Logger LOG = Logger.getLogger(Beheerdersaccounts.class);
  private static final String REALM = "strategiekaart";

  private Beheerdersaccounts() {}

  /**
   * Safe to repeat at every start.
   *
   * @param adressen separated by commas; null when nobody is named
   */
  static void maak(KeycloakSessionFactory fabriek, String adressen) {
    List<String> beheerders =
        Arrays.stream(adressen == null ? new String[0] : adressen.split(","))
            .map(adres -> adres.strip().toLowerCase(Locale.ROOT))
            .filter(adres -> !adres.isEmpty())
            .toList();
    KeycloakModelUtils.runJobInTransaction(
        fabriek,
        sessie -> {
          RealmModel realm = sessie.realms().getRealmByName(REALM);
          if (realm != null) {
            sessie.getContext().setRealm(realm);
            beheerders.forEach(adres -> maak(sessie, realm, adres));
          }
        });
  }

  private static void maak(KeycloakSession sessie, RealmModel realm, String adres) {
    if (Account.nogZonderWachtwoord(sessie, realm, adres, new EventBuilder(realm, sessie))
        .isPresent()) {
      LOG.infof("%s can choose a password: \"Wachtwoord vergeten\" on the sign-in page", adres);
    }
  }
}
