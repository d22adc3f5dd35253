package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.GeldbronInhoud;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sources of money of a concept. */
@Path("/agendas/{agenda}/concept/geldbronnen")
@Tag(name = "Concept")
public class ConceptGeldbronnenResource extends Onderdeelresource<GeldbronInhoud> {}
