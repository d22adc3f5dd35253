package nl.strategiekaart.publicatie;

import jakarta.persistence.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strategiekaart.publicatie.Verschillen.Kant;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the present versie of an agenda says otherwise than that of the one before it. */
@Publiek
@Path("/agendas/{agenda}/herkomst/verschillen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Versies")
public class HerkomstverschillenResource {

  private final Vragen vragen;
  private final Versies versies;

  HerkomstverschillenResource(Vragen vragen, Versies versies) {
    this.vragen = vragen;
    this.versies = versies;
  }

  /** Of what a part was made. */
  private record Afkomst(UUID onderdeel, boolean isAgenda, UUID uit, String agenda) {

    static Afkomst van(Tuple rij) {
      return new Afkomst(
          rij.get("onderdeel_id", UUID.class),
          rij.get("soort", String.class).equals("agenda"),
          rij.get("uit_id", UUID.class),
          rij.get("uit_agenda", String.class));
    }
  }

  @GET
  @Operation(
      summary = "Wat er anders is dan in de agenda ervoor",
      description =
          "Vergelijkt de nieuwste versie met de nieuwste versie van de agenda waar deze uit komt, veld voor veld en in"
              + " woorden. Wat alleen met de periode is opgeschoven staat niet in de lijst; toegezegd, besteed en gedaan"
              + " tellen niet mee. 404 als bezoekers geen agenda kennen waar deze uit komt.")
  public Herkomstverschillen verschillen(@PathParam("agenda") String agenda) {
    List<Afkomst> herkomst =
        vragen
            .naar(
                "h.onderdeel_id, h.soort, h.uit_id, h.uit_agenda",
                "publiek.herkomst h where h.agenda = :agenda")
            .adres("agenda", agenda)
            .volgorde("h.onderdeel_id")
            .alles(Afkomst::van);
    String voor =
        herkomst.stream()
            .filter(Afkomst::isAgenda)
            .map(Afkomst::agenda)
            .findFirst()
            .orElseThrow(
                () ->
                    ProbleemException.nietGevonden(
                        "De agenda '" + agenda + "' komt niet uit een gepubliceerde agenda."));
    Map<UUID, UUID> uit =
        herkomst.stream().collect(Collectors.toMap(Afkomst::onderdeel, Afkomst::uit));
    VersieInLijst oud = versies.laatste(voor).orElseThrow();
    VersieInLijst nieuw = versies.laatste(agenda).orElseThrow();
    return Herkomstverschillen.tussen(
        voor,
        Kant.van(oud),
        versies.inhoud(voor, oud.nummer()),
        agenda,
        Kant.van(nieuw),
        versies.inhoud(agenda, nieuw.nummer()),
        uit);
  }
}
