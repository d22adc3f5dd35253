package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.ActieInhoud;

/** The acties of a concept. */
@Path("/agendas/{agenda}/concept/acties")
public class ConceptActiesResource extends Onderdeelresource<ActieInhoud> {}
