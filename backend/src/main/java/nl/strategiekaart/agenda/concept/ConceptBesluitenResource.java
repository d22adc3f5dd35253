package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.BesluitInhoud;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The besluiten of a concept. */
@Path("/agendas/{agenda}/concept/besluiten")
@Tag(name = "Concept")
public class ConceptBesluitenResource extends Onderdeelresource<BesluitInhoud> {}
