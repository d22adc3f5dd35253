package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.ResultaatInhoud;

/** The resultaten of a concept. */
@Path("/agendas/{agenda}/concept/resultaten")
public class ConceptResultatenResource extends Onderdeelresource<ResultaatInhoud> {}
