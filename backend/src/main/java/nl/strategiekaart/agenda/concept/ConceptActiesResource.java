package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.ActieInhoud;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The acties of a concept. */
@Path("/agendas/{agenda}/concept/acties")
@Tag(name = "Concept")
public class ConceptActiesResource extends Onderdeelresource<ActieInhoud> {}
