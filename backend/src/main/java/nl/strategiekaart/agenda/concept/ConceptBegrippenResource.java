package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.BegripInhoud;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The begrippen of a concept. */
@Path("/agendas/{agenda}/concept/begrippen")
@Tag(name = "Concept")
public class ConceptBegrippenResource extends Onderdeelresource<BegripInhoud> {}
