package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.ThemaInhoud;

/** The themas of a concept. */
@Path("/agendas/{agenda}/concept/themas")
public class ConceptThemasResource extends Onderdeelresource<ThemaInhoud> {}
