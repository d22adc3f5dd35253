package nl.strategiekaart.toegang;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.Probleemantwoorden;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What goes wrong while finding out who someone is. Nobody is sent to the sign-in page unasked: a
 * script gets a problem document; who comes back from there gets the site, which tells the rest.
 */
class Inlogproblemen {

  private static final Logger LOG = Logger.getLogger(Inlogproblemen.class);

  private final String openbaarAdres;

  Inlogproblemen(@ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres) {
    this.openbaarAdres = openbaarAdres;
  }

  @ServerExceptionMapper
  RestResponse<Probleem> nietIngelogd(UnauthorizedException fout) {
    return Probleemantwoorden.antwoord(Probleem.van(401, "Log in om dit te doen."));
  }

  @ServerExceptionMapper
  RestResponse<Probleem> verlopen(AuthenticationFailedException fout, UriInfo verzoek) {
    return verzoek.getPath().endsWith("/inloggen/terug")
        ? naarDeSite()
        : Probleemantwoorden.antwoord(
            Probleem.van(401, "De sessie is voorbij of het token klopt niet. Log opnieuw in."));
  }

  @ServerExceptionMapper
  RestResponse<Probleem> afgebroken(AuthenticationCompletionException fout) {
    LOG.debugf(fout, "sign-in did not complete");
    return naarDeSite();
  }

  @ServerExceptionMapper
  RestResponse<Probleem> magNiet(ForbiddenException fout) {
    return Probleemantwoorden.antwoord(Probleem.van(403, "U hebt geen rol waarmee dit mag."));
  }

  @ServerExceptionMapper
  RestResponse<Probleem> onbereikbaar(OIDCException fout) {
    LOG.warnf("the sign-in server is not there: %s", fout.getMessage());
    return Probleemantwoorden.antwoord(
        Probleem.van(503, "Inloggen kan nu even niet. Probeer het over een minuut opnieuw."));
  }

  private RestResponse<Probleem> naarDeSite() {
    return RestResponse.ResponseBuilder.<Probleem>create(RestResponse.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, openbaarAdres + "/?inloggen=mislukt")
        .build();
  }
}
