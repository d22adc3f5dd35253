package nl.strategiekaart.agenda.concept;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Onderdeelsoort;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.ProgrammalijnInhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The programmalijnen of a concept, and the map of each. */
@Path("/agendas/{agenda}/concept/programmalijnen")
@SecurityRequirement(name = "sessie")
@SecurityRequirement(name = "bearer")
@Tag(name = "Concept")
public class ConceptProgrammalijnenResource extends Onderdeelresource<ProgrammalijnInhoud> {

  private final Redactie redactie;
  private final Bewerking bewerking;

  ConceptProgrammalijnenResource(Bewerking bewerking, Archief archief, Redactie redactie) {
    super(Onderdeelsoort.programmalijn, bewerking, archief);
    this.bewerking = bewerking;
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
      @Parameter(description = "Code van de agenda.", example = "zoetermeer-2022-2030")
          @PathParam("agenda")
          String agenda,
      @Parameter(description = "Vast kenmerk.") @PathParam("id") String id) {
    Agenda van = redactie.eisBewerken(agenda);
    return ConceptkaartView.of(
        (Programmalijn) bewerking.zoek(van, Onderdeelsoort.programmalijn, id));
  }
}
