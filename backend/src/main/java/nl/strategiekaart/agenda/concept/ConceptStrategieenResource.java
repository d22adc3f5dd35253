package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.StrategieInhoud;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The strategieen of a concept. */
@Path("/agendas/{agenda}/concept/strategieen")
@Tag(name = "Concept")
public class ConceptStrategieenResource extends Onderdeelresource<StrategieInhoud> {}
