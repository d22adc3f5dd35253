package nl.strategiekaart.shared;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where to report a leak: /.well-known/security.txt (RFC 9116). */
class Beveiligingscontact {

  private static final int GELDIG_DAGEN = 180;

  private final String contact;
  private final String openbaarAdres;
  private final Clock klok;

  Beveiligingscontact(
      @ConfigProperty(name = "strategiekaart.beveiligingscontact") String contact,
      @ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres,
      Clock klok) {
    this.contact = contact;
    this.openbaarAdres = openbaarAdres;
    this.klok = klok;
  }

  void registreer(@Observes Router router) {
    router.get("/.well-known/security.txt").handler(this::antwoord);
  }

  private void antwoord(RoutingContext context) {
    context
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
        .end(
            """
            Contact: %s
            Expires: %s
            Preferred-Languages: nl, en
            Canonical: %s/.well-known/security.txt
            """
                .formatted(
                    contact,
                    klok.instant().truncatedTo(ChronoUnit.DAYS).plus(GELDIG_DAGEN, ChronoUnit.DAYS),
                    openbaarAdres));
  }
}
