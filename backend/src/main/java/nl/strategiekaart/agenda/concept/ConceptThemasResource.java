package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.ThemaInhoud;
import nl.strategiekaart.bewerking.Archief;
import nl.strategiekaart.bewerking.Bewerking;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The themas of a concept. */
@Path("/agendas/{agenda}/concept/themas")
@Tag(name = "Concept")
public class ConceptThemasResource extends Onderdeelresource<ThemaInhoud> {

  ConceptThemasResource(ThemaKind kind, Bewerking bewerking, Archief archief) {
    super(kind, bewerking, archief);
  }
}
