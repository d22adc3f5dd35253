package nl.strategiekaart.begroting.concept;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import nl.strategiekaart.agenda.concept.Onderdeelresource;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.bewerking.WijzigVeel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The begrotingsregels of a concept and its scenarios; cells are changed with their regel. */
@Path("/agendas/{agenda}/concept/begrotingsregels")
public class ConceptBegrotingsregelsResource extends Onderdeelresource<BegrotingsregelInhoud> {

  private final BegrotingsregelKind regels;
  private final WijzigVeel wijzigVeel;

  ConceptBegrotingsregelsResource(BegrotingsregelKind regels, WijzigVeel wijzigVeel) {
    this.regels = regels;
    this.wijzigVeel = wijzigVeel;
  }

  @PATCH
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Meer begrotingsregels tegelijk wijzigen",
      description =
          "Alles of niets, hooguit 500 regels, elk met de revisie die u hebt gezien en een merge-patch (RFC 7396). In de"
              + " geschiedenis is het één handeling, met een wijziging per regel. Een 412 noemt in 'errors' elke regel die"
              + " intussen is veranderd of weg is: zonder die kan de rest opnieuw. 'volgorde' verandert zo niet.")
  @APIResponseSchema(BegrotingsregelsView.class)
  @APIResponse(
      responseCode = "412",
      description = "Niet elke regel is nog zoals u hem zag; 'errors' noemt welke.")
  public BegrotingsregelsView wijzigVeel(
      @PathParam("agenda") String agenda,
      @RequestBodySchema(BegrotingsregelsWijziging.class) String lichaam) {
    return new BegrotingsregelsView(
        wijzigVeel.wijzig(
            regels,
            agenda,
            lichaam,
            BegrotingsregelsWijziging.class,
            BegrotingsregelsWijziging::regels,
            "/regels"));
  }
}
