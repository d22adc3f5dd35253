package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.BegripInhoud;

/** The begrippen of a concept. */
@Path("/agendas/{agenda}/concept/begrippen")
public class ConceptBegrippenResource extends Onderdeelresource<BegripInhoud> {}
