package nl.strategiekaart.voortgang;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an officer decides about when the next agenda is made. */
@Path("/agendas/{agenda}/concept/onafgeronde-acties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concept")
public class OnafgerondeActiesResource {

  private final Redactie redactie;
  private final OnafgerondeActies acties;

  OnafgerondeActiesResource(Redactie redactie, OnafgerondeActies acties) {
    this.redactie = redactie;
    this.acties = acties;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Acties die nog niet klaar zijn",
      description =
          "Alle acties van het concept die niet zijn afgerond of gestopt, op volgorde van de agenda. In een agenda voor de"
              + " volgende periode gaan zij verder, of zij stoppen met een reden (zie 'stoppen' bij kopiëren).")
  public Lijst<OnafgerondeActieView> lijst(@PathParam("agenda") String agenda) {
    List<OnafgerondeActieView> alle = acties.van(redactie.open(agenda));
    return new Lijst<>(alle, alle.size());
  }
}
