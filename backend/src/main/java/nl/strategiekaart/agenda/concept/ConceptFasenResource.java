package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.FaseInhoud;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The fasen of a concept. */
@Path("/agendas/{agenda}/concept/fasen")
@Tag(name = "Concept")
public class ConceptFasenResource extends Onderdeelresource<FaseInhoud> {}
