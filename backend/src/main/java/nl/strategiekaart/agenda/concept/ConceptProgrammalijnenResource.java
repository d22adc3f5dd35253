package nl.strategiekaart.agenda.concept;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.ProgrammalijnInhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The programmalijnen of a concept, and the map of each. */
@Path("/agendas/{agenda}/concept/programmalijnen")
public class ConceptProgrammalijnenResource extends Onderdeelresource<ProgrammalijnInhoud> {

  private final ProgrammalijnKind lijnen;
  private final Redactie redactie;

  ConceptProgrammalijnenResource(ProgrammalijnKind lijnen, Redactie redactie) {
    this.lijnen = lijnen;
    this.redactie = redactie;
  }

  @GET
  @Path("/{id}/strategiekaart")
  @Transactional
  @Operation(
      summary = "De strategiekaart in het concept",
      description =
          "Alles van één kaart als losse onderdelen, elk met zijn revisie, en de organisaties die erop staan.")
  public ConceptkaartView strategiekaart(
      @PathParam("agenda") String agenda, @PathParam("id") String id) {
    Agenda van = redactie.open(agenda);
    return ConceptkaartView.of(bewerking.zoek(lijnen, van, id));
  }
}
