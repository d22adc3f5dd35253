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
import nl.strategiekaart.bewerking.Kind;
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
    Map<UUID, Nu> nu = new HashMap<>();
    alles.stream()
        .collect(Collectors.groupingBy(een -> een.soort))
        .forEach((soort, delen) -> kinds.metNaam(soort).ifPresent(k -> nu.putAll(nu(k, delen))));
    return new HerkomstView(
        alles.stream()
            .map(
                een -> {
                  Nu uit = nu.getOrDefault(een.uitId, Nu.WEG);
                  return new Afkomst(
                      een.onderdeelId,
                      een.soort,
                      een.uitId,
                      uit.titel,
                      uit.lijn == null ? null : nu.getOrDefault(uit.lijn, Nu.WEG).code,
                      Agendanaam.of(een.uitAgenda));
                })
            .toList());
  }

  /** What something came from, as it is now; a programmalijn lies on itself. */
  private record Nu(String titel, String code, UUID lijn) {

    static final Nu WEG = new Nu(null, null, null);
  }

  /** Of those that are still there, in one query for a kind. */
  private static <E extends Deel<I>, I> Map<UUID, Nu> nu(Kind<E, I> kind, List<Herkomst> delen) {
    return Agenda.getEntityManager()
        .createQuery(
            "select d from %s d where d.id in :ids and d.gearchiveerdOp is null"
                .formatted(kind.entiteit().getSimpleName()),
            kind.entiteit())
        .setParameter("ids", delen.stream().map(een -> een.uitId).toList())
        .getResultStream()
        .collect(
            Collectors.toMap(
                deel -> deel.id, deel -> new Nu(deel.opschrift(), deel.code, kind.blad(deel))));
  }
}
