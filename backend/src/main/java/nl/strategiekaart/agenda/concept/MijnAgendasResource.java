package nl.strategiekaart.agenda.concept;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.strategiekaart.agenda.Openbaar;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The agendas that the reader may edit. */
@Path("/ik/agendas")
@Tag(name = "Concept")
public class MijnAgendasResource {

  private final Redactie redactie;
  private final Openbaar openbaar;

  MijnAgendasResource(Redactie redactie, Openbaar openbaar) {
    this.redactie = redactie;
    this.openbaar = openbaar;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Agenda's die u mag bewerken",
      description = "Ook als er nog niets van is gepubliceerd. Leeg voor wie niets mag bewerken.")
  public Lijst<MijnAgenda> lijst() {
    List<MijnAgenda> mijn =
        redactie.mijnAgendas().stream()
            .map(agenda -> MijnAgenda.of(agenda, openbaar.is(agenda)))
            .toList();
    return new Lijst<>(mijn, mijn.size());
  }
}
