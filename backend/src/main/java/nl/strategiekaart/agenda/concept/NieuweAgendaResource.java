package nl.strategiekaart.agenda.concept;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaInhoud;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.bewerking.Slot;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Making an agenda: a concept of which visitors see nothing until its first versie. */
@Path("/agendas")
@Tag(name = "Concept")
public class NieuweAgendaResource {

  private final AgendaKind kind;
  private final Redactie redactie;
  private final Inhoudlezer lezer;
  private final Bewerking bewerking;

  NieuweAgendaResource(AgendaKind kind, Redactie redactie, Inhoudlezer lezer, Bewerking bewerking) {
    this.kind = kind;
    this.redactie = redactie;
    this.lezer = lezer;
    this.bewerking = bewerking;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      summary = "Een agenda maken",
      description =
          "Voor beleidsmedewerkers van de eigenaar. De agenda is een concept tot de eerste versie is gepubliceerd.")
  public RestResponse<ConceptdeelView<AgendaInhoud>> maak(
      @HeaderParam("Idempotency-Key") String sleutel, @Context UriInfo adres, String lichaam) {
    redactie.eisIngelogd();
    ObjectNode gevraagd = lezer.object(lichaam);
    Agenda agenda = new Agenda();
    agenda.id = Kenmerken.sleutel(sleutel);
    agenda.eigenaar = eigenaar(gevraagd);
    redactie.eisEigenaar(agenda.eigenaar);
    // Two of one title at the same moment get an address each, and one key makes one agenda.
    Slot.neem("nieuwe agenda");
    ConceptdeelView<AgendaInhoud> gemaakt = bewerking.maak(kind, agenda, gevraagd);
    return gemaakt.gemaaktOp(
        adres.getAbsolutePathBuilder().path(gemaakt.code()).path("concept").build());
  }

  /**
   * Of the owner it depends who may make the agenda, so it is found before the rest is read.
   *
   * @throws ProbleemException 400 with every fault when there is none of this code
   */
  private Organisatie eigenaar(ObjectNode gevraagd) {
    Overname overname = new Overname(null);
    Organisatie eigenaar = Organisatie.metCode(gevraagd.path("eigenaar").asText()).orElse(null);
    if (eigenaar == null) {
      overname.fout(
          "/eigenaar", "onbekende-waarde", "'eigenaar' moet de code van een organisatie zijn.");
      lezer.lees(gevraagd, AgendaInhoud.class, overname);
      overname.gooiBijFouten();
    }
    return eigenaar;
  }
}
