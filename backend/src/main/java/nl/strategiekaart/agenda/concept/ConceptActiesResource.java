package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.ActieInhoud;
import nl.strategiekaart.bewerking.Archief;
import nl.strategiekaart.bewerking.Bewerking;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The acties of a concept. */
@Path("/agendas/{agenda}/concept/acties")
@Tag(name = "Concept")
public class ConceptActiesResource extends Onderdeelresource<ActieInhoud> {

  ConceptActiesResource(ActieKind kind, Bewerking bewerking, Archief archief) {
    super(kind, bewerking, archief);
  }
}
