package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.FaseInhoud;

/** The fasen of a concept. */
@Path("/agendas/{agenda}/concept/fasen")
public class ConceptFasenResource extends Onderdeelresource<FaseInhoud> {}
