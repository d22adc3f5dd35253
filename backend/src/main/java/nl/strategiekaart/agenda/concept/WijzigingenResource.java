package nl.strategiekaart.agenda.concept;

import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Namen;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.bewerking.Wijziging.Wat;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Bladeren.Pagina;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The trail of a concept: who changed what, and when. */
@Path("/agendas/{agenda}/concept/wijzigingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concept")
public class WijzigingenResource {

  private final Redactie redactie;
  private final Namen namen;
  private final Invoer invoer;

  WijzigingenResource(Redactie redactie, Namen namen, Invoer invoer) {
    this.redactie = redactie;
    this.namen = namen;
    this.invoer = invoer;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Wijzigingen van het concept",
      description = "Wie wat wanneer veranderde, met de inhoud ervoor en erna. De nieuwste eerst.")
  public Lijst<WijzigingView> lijst(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Alleen van dit onderdeel.") @QueryParam("onderdeel")
          String onderdeel,
      @Parameter(description = "Alleen op de kaart van deze programmalijn.")
          @QueryParam("programmalijn")
          String programmalijn,
      @Parameter(description = "Alleen wat dit deed.", example = "gearchiveerd") @QueryParam("wat")
          List<String> wat,
      @BeanParam Bladeren bladeren) {
    Agenda van = redactie.open(agenda);
    UUID ding = kenmerk("onderdeel", onderdeel);
    UUID lijn = kenmerk("programmalijn", programmalijn);
    List<Wat> soorten = invoer.keuzes("wat", wat, Wat.class);
    Pagina pagina = bladeren.lees(invoer);
    invoer.gooiBijFouten();
    var gevonden =
        Wijziging.<Wijziging>find(
            "eenheidId = :agenda and (:ding is null or onderdeelId = :ding)"
                + " and (:lijn is null or bladId = :lijn) and (:alles = true or wat in :soorten)"
                + " order by nummer desc",
            Parameters.with("agenda", van.id)
                .and("ding", ding)
                .and("lijn", lijn)
                .and("alles", soorten.isEmpty())
                .and("soorten", soorten.isEmpty() ? List.of(Wat.gemaakt) : soorten));
    List<Wijziging> regels = gevonden.page(Page.of(pagina.nummer() - 1, pagina.grootte())).list();
    Map<UUID, String> door =
        namen.van(regels.stream().map(w -> w.doorId).filter(id -> id != null).toList());
    return new Lijst<>(regels.stream().map(w -> view(w, door)).toList(), gevonden.count());
  }

  private UUID kenmerk(String naam, String waarde) {
    if (waarde != null && Kenmerken.uuid(waarde).isEmpty()) {
      invoer.fout(naam, "'" + naam + "' moet een kenmerk (uuid) zijn.");
    }
    return Kenmerken.uuid(waarde).orElse(null);
  }

  private static WijzigingView view(Wijziging w, Map<UUID, String> namen) {
    return new WijzigingView(
        w.nummer,
        w.tijdstip,
        w.doorId == null ? null : namen.get(w.doorId),
        w.wat,
        w.soort,
        w.onderdeelId,
        w.titel,
        w.bladId,
        w.voor,
        w.na,
        w.handeling,
        w.wat != Wat.gemaakt);
  }
}
