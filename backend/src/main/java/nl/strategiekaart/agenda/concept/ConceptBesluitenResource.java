package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.BesluitInhoud;

/** The besluiten of a concept. */
@Path("/agendas/{agenda}/concept/besluiten")
public class ConceptBesluitenResource extends Onderdeelresource<BesluitInhoud> {}
