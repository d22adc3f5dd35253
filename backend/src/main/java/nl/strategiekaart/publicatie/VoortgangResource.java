package nl.strategiekaart.publicatie;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.publicatie.VoortgangView.Aantal;
import nl.strategiekaart.publicatie.VoortgangView.ActieMetStand;
import nl.strategiekaart.voortgang.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the published acties of an agenda are. */
@Publiek
@Path("/agendas/{agenda}/voortgang")
@Tag(name = "Voortgang")
public class VoortgangResource {

  private final Vragen vragen;

  VoortgangResource(Vragen vragen) {
    this.vragen = vragen;
  }

  @GET
  @Operation(
      summary = "De stand van de acties",
      description =
          "De laatst aanvaarde status van elke actie. De status hoort niet bij een versie: zij leeft.")
  public VoortgangView voortgang(@PathParam("agenda") String agenda) {
    List<ActieMetStand> acties =
        vragen
            .naar("a.id, a.status, a.sinds", "publiek.actie_nu a where a.agenda = :agenda")
            .adres("agenda", agenda)
            .volgorde("a.volgorde, a.id")
            .alles(
                rij ->
                    new ActieMetStand(
                        rij.get("id", UUID.class),
                        Status.valueOf(rij.get("status", String.class)),
                        rij.get("sinds", LocalDate.class)));
    List<Aantal> aantallen =
        Arrays.stream(Status.values())
            .map(
                status ->
                    new Aantal(
                        status, acties.stream().filter(actie -> actie.status() == status).count()))
            .toList();
    return new VoortgangView(aantallen, acties);
  }
}
