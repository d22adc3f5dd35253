package nl.strategiekaart.toegang;

import jakarta.ws.rs.container.ContainerRequestContext;
import nl.strategiekaart.contract.Contract;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Someone else may have signed in since something was typed, in another tab. A request that says
 * whose it is, is never carried out in the name of another; the header itself gives no rights. This
 * comes before any role is looked at: what the other one may is not what the sender wants to know.
 */
class Afzender {

  static final String ANDERE_GEBRUIKER =
      "https://strategiekaart.example/problemen/andere-gebruiker";

  private final Sessie sessie;

  Afzender(Sessie sessie) {
    this.sessie = sessie;
  }

  @ServerRequestFilter
  void controleer(ContainerRequestContext verzoek) {
    String van = verzoek.getHeaderString(Contract.VAN_GEBRUIKER);
    if (van != null && sessie.token().isPresent() && !isVan(van)) {
      throw new ProbleemException(
          Probleem.van(
                  409,
                  "In deze browser is nu iemand anders ingelogd. Er is niets gewijzigd. Log opnieuw in, of laad de"
                      + " pagina opnieuw.")
              .soort(ANDERE_GEBRUIKER));
    }
  }

  private boolean isVan(String van) {
    return sessie.bekende().filter(wie -> wie.id().toString().equalsIgnoreCase(van)).isPresent();
  }
}
