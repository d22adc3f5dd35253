package nl.strategiekaart.publicatie.concept;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.strategiekaart.publicatie.Herkomstverschillen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a concept says otherwise than the agenda that it was made out of, for its officers. */
@Besloten
@Path("/agendas/{agenda}/concept/herkomst/verschillen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concept")
public class ConceptherkomstResource {

  private final VergelijkMetHerkomst vergelijk;

  ConceptherkomstResource(VergelijkMetHerkomst vergelijk) {
    this.vergelijk = vergelijk;
  }

  @GET
  @Operation(
      summary = "Wat een concept anders zegt dan de agenda waar het uit komt",
      description =
          "Het concept tegenover de nieuwste versie van de agenda waar het een kopie van is, of haar concept als zij nog"
              + " nooit is gepubliceerd. Wat alleen met de periode is opgeschoven staat niet in de lijst; toegezegd,"
              + " besteed en gedaan tellen niet mee.")
  public Herkomstverschillen verschillen(@PathParam("agenda") String agenda) {
    return vergelijk.verschillen(agenda);
  }
}
