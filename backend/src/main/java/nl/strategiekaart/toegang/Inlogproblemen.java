package nl.strategiekaart.toegang;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.strategiekaart.shared.EenRegel;
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

  private static final String EVEN_NIET =
      "Inloggen kan nu even niet. Probeer het over een minuut opnieuw.";

  /** Where only a browser comes. */
  private static final Pattern PAGINA = Pattern.compile("/inloggen(?:/terug)?$");

  private final String openbaarAdres;

  Inlogproblemen(@ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres) {
    this.openbaarAdres = openbaarAdres;
  }

  /** Also who came back too late from the sign-in page, or for the second time. */
  @ServerExceptionMapper
  RestResponse<?> nietIngelogd(UnauthorizedException fout, UriInfo verzoek) {
    return isTerug(verzoek)
        ? naarDeSite()
        : Probleemantwoorden.antwoord(Probleem.van(401, "Log in om dit te doen."));
  }

  @ServerExceptionMapper
  RestResponse<?> verlopen(
      AuthenticationFailedException fout, UriInfo verzoek, HttpHeaders koppen) {
    if (Inlogserver.isWeg(fout)) {
      return weg(fout, verzoek, koppen);
    }
    return isTerug(verzoek)
        ? naarDeSite()
        : Probleemantwoorden.antwoord(
            Probleem.van(401, "De sessie is voorbij of het token klopt niet. Log opnieuw in."));
  }

  @ServerExceptionMapper
  RestResponse<?> afgebroken(
      AuthenticationCompletionException fout, UriInfo verzoek, HttpHeaders koppen) {
    LOG.debugf(fout, "sign-in did not complete");
    return Inlogserver.isWeg(fout) ? weg(fout, verzoek, koppen) : naarDeSite();
  }

  @ServerExceptionMapper
  RestResponse<Probleem> magNiet(ForbiddenException fout) {
    return Probleemantwoorden.antwoord(Probleem.van(403, "U hebt geen rol waarmee dit mag."));
  }

  @ServerExceptionMapper
  RestResponse<?> onbereikbaar(OIDCException fout, UriInfo verzoek, HttpHeaders koppen) {
    return weg(fout, verzoek, koppen);
  }

  /** A problem document for a script, and a page for who is on the way to the sign-in page. */
  private RestResponse<?> weg(Throwable fout, UriInfo verzoek, HttpHeaders koppen) {
    LOG.warnf("the sign-in server is not there: %s", EenRegel.van(String.valueOf(fout)));
    RestResponse<Probleem> antwoord = Probleemantwoorden.antwoord(Probleem.van(503, EVEN_NIET));
    if (!PAGINA.matcher(verzoek.getPath()).find()
        || !koppen.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE)) {
      return antwoord;
    }
    String opnieuw = verzoek.getQueryParameters().getFirst("naar");
    return RestResponse.ResponseBuilder.create(
            antwoord.getStatusInfo(),
            """
            <!doctype html>
            <html lang="nl">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Inloggen kan nu even niet</title>
              </head>
              <body>
                <main>
                  <h1>Inloggen kan nu even niet</h1>
                  <p>Probeer het over een minuut opnieuw. De site lezen kan wel.</p>
                  <p><a href="%1$s/v1/inloggen%2$s">Opnieuw inloggen</a></p>
                  <p><a href="%1$s/">Naar de site</a></p>
                </main>
              </body>
            </html>
            """
                .formatted(
                    openbaarAdres,
                    opnieuw == null
                        ? ""
                        : "?naar=" + URLEncoder.encode(opnieuw, StandardCharsets.UTF_8)))
        .type("text/html; charset=utf-8")
        .header(HttpHeaders.RETRY_AFTER, antwoord.getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
        .build();
  }

  private static boolean isTerug(UriInfo verzoek) {
    return verzoek.getPath().endsWith("/inloggen/terug");
  }

  private RestResponse<Probleem> naarDeSite() {
    return RestResponse.ResponseBuilder.<Probleem>create(RestResponse.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, openbaarAdres + "/?inloggen=mislukt")
        .build();
  }
}
