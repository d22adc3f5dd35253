package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.StrategieInhoud;
import nl.strategiekaart.bewerking.Archief;
import nl.strategiekaart.bewerking.Bewerking;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The strategieen of a concept. */
@Path("/agendas/{agenda}/concept/strategieen")
@Tag(name = "Concept")
public class ConceptStrategieenResource extends Onderdeelresource<StrategieInhoud> {

  ConceptStrategieenResource(StrategieKind kind, Bewerking bewerking, Archief archief) {
    super(kind, bewerking, archief);
  }
}
