package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.GeldbronInhoud;

/** The sources of money of a concept. */
@Path("/agendas/{agenda}/concept/geldbronnen")
public class ConceptGeldbronnenResource extends Onderdeelresource<GeldbronInhoud> {}
