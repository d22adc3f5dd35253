package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.ResultaatInhoud;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The resultaten of a concept. */
@Path("/agendas/{agenda}/concept/resultaten")
@Tag(name = "Concept")
public class ConceptResultatenResource extends Onderdeelresource<ResultaatInhoud> {}
