package nl.strategiekaart.agenda.concept;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Herkomst;
import nl.strategiekaart.agenda.concept.HerkomstView.Afkomst;
import nl.strategiekaart.agenda.concept.HerkomstView.Agendanaam;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Kinds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Out of what the parts of a concept were made. */
@Path("/agendas/{agenda}/concept/herkomst")
@Tag(name = "Concept")
public class HerkomstResource {

  private final Redactie redactie;
  private final Kinds kinds;

  HerkomstResource(Redactie redactie, Kinds kinds) {
    this.redactie = redactie;
    this.kinds = kinds;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Waar een agenda en haar onderdelen uit komen",
      description =
          "Van een agenda die een kopie is van een andere: van elk onderdeel uit welk onderdeel het komt. Leeg voor een agenda"
              + " die hier is begonnen.")
  public HerkomstView herkomst(@PathParam("agenda") String agenda) {
    List<Herkomst> alles = Herkomst.van(redactie.open(agenda));
    Map<UUID, String> titels = new HashMap<>();
    alles.stream()
        .collect(Collectors.groupingBy(een -> een.soort))
        .forEach((soort, delen) -> titels.putAll(titels(soort, delen)));
    return new HerkomstView(
        alles.stream()
            .map(
                een ->
                    new Afkomst(
                        een.onderdeelId,
                        een.soort,
                        een.uitId,
                        titels.get(een.uitId),
                        Agendanaam.of(een.uitAgenda)))
            .toList());
  }

  /** Of those that are still there, in one query for a kind. */
  private Map<UUID, String> titels(String soort, List<Herkomst> delen) {
    return kinds
        .metNaam(soort)
        .map(
            kind ->
                Agenda.getEntityManager()
                    .createQuery(
                        "select d from %s d where d.id in :ids and d.gearchiveerdOp is null"
                            .formatted(kind.entiteit().getSimpleName()),
                        kind.entiteit())
                    .setParameter("ids", delen.stream().map(een -> een.uitId).toList())
                    .getResultStream()
                    .collect(Collectors.toMap(deel -> deel.id, Deel::opschrift)))
        .orElse(Map.of());
  }
}
