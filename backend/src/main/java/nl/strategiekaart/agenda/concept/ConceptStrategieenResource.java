package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.StrategieInhoud;

/** The strategieen of a concept. */
@Path("/agendas/{agenda}/concept/strategieen")
public class ConceptStrategieenResource extends Onderdeelresource<StrategieInhoud> {}
