package nl.strategiekaart.publicatie;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.publicatie.VoortgangView.Aantal;
import nl.strategiekaart.publicatie.VoortgangView.ActieMetStand;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.voortgang.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the published acties of an agenda are. */
@Publiek
@Path("/agendas/{agenda}/voortgang")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Voortgang")
public class VoortgangResource {

  private final EntityManager em;
  private final Bestaat bestaat;
  private final Invoer invoer;

  VoortgangResource(EntityManager em, Bestaat bestaat, Invoer invoer) {
    this.em = em;
    this.bestaat = bestaat;
    this.invoer = invoer;
  }

  @GET
  @Operation(
      summary = "De stand van de acties",
      description =
          "De laatst aanvaarde status van elke actie. De status hoort niet bij een versie: zij leeft.")
  public VoortgangView voortgang(@PathParam("agenda") String agenda) {
    bestaat.in(agenda).controleer(invoer);
    @SuppressWarnings("unchecked")
    List<Tuple> rijen =
        em.createNativeQuery(
                """
            select s.actie_id, s.status, s.sinds from publiek.actiestatus s
            join publiek.actie a on a.id = s.actie_id where s.agenda = ?1 order by a.volgorde
            """,
                Tuple.class)
            .setParameter(1, agenda)
            .getResultList();
    List<ActieMetStand> acties =
        rijen.stream()
            .map(
                rij ->
                    new ActieMetStand(
                        rij.get(0, UUID.class),
                        Status.valueOf(rij.get(1, String.class)),
                        rij.get(2, LocalDate.class)))
            .toList();
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
