package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.ThemaInhoud;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The themas of a concept. */
@Path("/agendas/{agenda}/concept/themas")
@Tag(name = "Concept")
public class ConceptThemasResource extends Onderdeelresource<ThemaInhoud> {}
