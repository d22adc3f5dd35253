package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.BesluitInhoud;
import nl.strategiekaart.bewerking.Archief;
import nl.strategiekaart.bewerking.Bewerking;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The besluiten of a concept. */
@Path("/agendas/{agenda}/concept/besluiten")
@Tag(name = "Concept")
public class ConceptBesluitenResource extends Onderdeelresource<BesluitInhoud> {

  ConceptBesluitenResource(BesluitKind kind, Bewerking bewerking, Archief archief) {
    super(kind, bewerking, archief);
  }
}
