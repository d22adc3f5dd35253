package nl.strategiekaart.accounts;

import java.util.Optional;
import org.keycloak.TokenVerifier;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.common.VerificationException;
import org.keycloak.crypto.Algorithm;
import org.keycloak.crypto.ClientMacSignatureVerifierContext;
import org.keycloak.models.ClientModel;
import org.keycloak.protocol.oidc.endpoints.AuthorizationEndpoint;
import org.keycloak.representations.JsonWebToken;

/**
 * What the API says when it sends someone here who followed the link in an invitation: this browser
 * belongs to who reads the mail of this address. It is signed with the secret that the API and
 * Keycloak share, holds for some minutes and is good for one sign-in.
 *
 * @param nummer of its own
 */
record Adresbewijs(String adres, String nummer, long tot) {

  private static final String PARAMETER = "adresbewijs";
  private static final String VOOR = "strategiekaart-accounts";

  /** The one in this sign-in; empty when there is none, or none that can be believed. */
  static Optional<Adresbewijs> uit(AuthenticationFlowContext aanmelding) {
    String tekst =
        aanmelding
            .getAuthenticationSession()
            .getClientNote(
                AuthorizationEndpoint.LOGIN_SESSION_NOTE_ADDITIONAL_REQ_PARAMS_PREFIX + PARAMETER);
    ClientModel client = aanmelding.getAuthenticationSession().getClient();
    // without a secret, anyone could sign
    if (tekst == null || client.isPublicClient() || client.getSecret() == null) {
      return Optional.empty();
    }
    try {
      // this verifier takes its algorithm from here, never from what it verifies
      JsonWebToken token =
          TokenVerifier.create(tekst, JsonWebToken.class)
              .withChecks(TokenVerifier.IS_ACTIVE)
              .audience(VOOR)
              .verifierContext(
                  new ClientMacSignatureVerifierContext(
                      aanmelding.getSession(), client, Algorithm.HS256))
              .verify()
              .getToken();
      // without an end, it would never be inactive
      boolean heel =
          token.getExp() != null
              && token.getExp() > 0
              && token.getId() != null
              && token.getSubject() != null;
      return heel
          ? Optional.of(new Adresbewijs(token.getSubject(), token.getId(), token.getExp()))
          : Optional.empty();
    } catch (VerificationException ongeloofwaardig) {
      return Optional.empty();
    }
  }
}
