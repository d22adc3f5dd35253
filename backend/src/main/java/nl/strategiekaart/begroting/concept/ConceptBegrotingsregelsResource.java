package nl.strategiekaart.begroting.concept;

import jakarta.ws.rs.Path;
import nl.strategiekaart.agenda.concept.Onderdeelresource;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.bewerking.Archief;
import nl.strategiekaart.bewerking.Bewerking;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The begrotingsregels of a concept and its scenarios; cells are changed with their regel. */
@Path("/agendas/{agenda}/concept/begrotingsregels")
@Tag(name = "Concept")
public class ConceptBegrotingsregelsResource extends Onderdeelresource<BegrotingsregelInhoud> {

  ConceptBegrotingsregelsResource(BegrotingsregelKind kind, Bewerking bewerking, Archief archief) {
    super(kind, bewerking, archief);
  }
}
