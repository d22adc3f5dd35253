package nl.strategiekaart.publicatie;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import nl.strategiekaart.agenda.AgendaView;
import nl.strategiekaart.agenda.StrategiekaartView;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Every published versie of an agenda, at an address of its own, and what differs between two. */
@Publiek
@Path("/agendas/{agenda}/versies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Versies")
public class VersiesResource {

  private final Versies versies;
  private final Invoer invoer;

  VersiesResource(Versies versies, Invoer invoer) {
    this.versies = versies;
    this.invoer = invoer;
  }

  @GET
  @Operation(
      summary = "Versies van een agenda",
      description = "De laatste eerst. Elke eerdere versie blijft te lezen op haar eigen adres.")
  public Lijst<VersieInLijst> lijst(
      @PathParam("agenda") String agenda, @BeanParam Bladeren bladeren) {
    return versies.lijst(agenda, bladeren);
  }

  @GET
  @Path("/{versie}")
  @Operation(
      summary = "De agenda in één versie",
      description =
          "De agenda zoals zij in die versie is gepubliceerd. Dit antwoord verandert nooit.")
  @APIResponseSchema(AgendaView.class)
  public Document agenda(@PathParam("agenda") String agenda, @PathParam("versie") String versie) {
    int nummer = versies.een(agenda, versie).nummer();
    return versies.document(agenda, nummer, "agenda", agenda).orElseThrow();
  }

  @GET
  @Path("/{versie}/programmalijnen/{programmalijn}/strategiekaart")
  @Operation(
      summary = "Een strategiekaart in één versie",
      description =
          "De strategiekaart zoals zij in die versie is gepubliceerd. Dit antwoord verandert nooit.")
  @APIResponseSchema(StrategiekaartView.class)
  public Document strategiekaart(
      @PathParam("agenda") String agenda,
      @PathParam("versie") String versie,
      @PathParam("programmalijn") String programmalijn) {
    int nummer = versies.een(agenda, versie).nummer();
    return versies
        .document(agenda, nummer, "strategiekaart", programmalijn)
        .orElseThrow(
            () ->
                ProbleemException.nietGevonden(
                    "De programmalijn '%s' staat niet in versie %d van de agenda '%s'."
                        .formatted(programmalijn, nummer, agenda)));
  }

  @GET
  @Path("/{versie}/begroting")
  @Operation(
      summary = "De begroting in één versie",
      description =
          "De begroting zoals zij in die versie is gepubliceerd. Dit antwoord verandert nooit.")
  @APIResponseSchema(BegrotingView.class)
  public Document begroting(
      @PathParam("agenda") String agenda, @PathParam("versie") String versie) {
    return versies.begroting(agenda, versies.een(agenda, versie).nummer());
  }

  @GET
  @Path("/{versie}/verschillen")
  @Operation(
      summary = "Wat er in een versie veranderde",
      description =
          "Vergelijkt de versie met een andere, veld voor veld en in woorden. Zonder 'met': met de versie ervoor; de"
              + " eerste versie is dan helemaal nieuw.")
  public Verschillen verschillen(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Nummer van de versie.", example = "2") @PathParam("versie")
          String versie,
      @Parameter(
              description = "Nummer van de versie om mee te vergelijken.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1"),
              example = "1")
          @QueryParam("met")
          String met) {
    VersieInLijst nieuw = versies.een(agenda, versie);
    int nummer = invoer.getal("met", met, nieuw.nummer() - 1, 1, Integer.MAX_VALUE);
    Optional<VersieInLijst> oud = versies.zoek(agenda, nummer);
    if (oud.isEmpty() && met != null && met.equals(Integer.toString(nummer))) {
      invoer.fout("met", "Versie " + met + " van de agenda '" + agenda + "' is er niet.");
    }
    invoer.gooiBijFouten();
    return Verschillen.tussen(
        agenda,
        oud.map(een -> versies.zijde(agenda, een)).orElse(Zijde.NIETS),
        versies.zijde(agenda, nieuw));
  }
}
