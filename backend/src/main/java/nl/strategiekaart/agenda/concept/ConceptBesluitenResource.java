package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.BesluitInhoud;
import nl.strategiekaart.agenda.Onderdeelsoort;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The besluiten of a concept. */
@Path("/agendas/{agenda}/concept/besluiten")
@SecurityRequirement(name = "sessie")
@SecurityRequirement(name = "bearer")
@Tag(name = "Concept")
public class ConceptBesluitenResource extends Onderdeelresource<BesluitInhoud> {

  ConceptBesluitenResource(Bewerking bewerking, Archief archief) {
    super(Onderdeelsoort.besluit, bewerking, archief);
  }
}
