package nl.strategiekaart.uitwisseling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Rijen;

/** Writes down out of what the parts of an agenda were made. */
@ApplicationScoped
class SchrijfHerkomst {

  private final Rijen rijen;

  SchrijfHerkomst(Rijen rijen) {
    this.rijen = rijen;
  }

  /** What a new thing was made out of, as it is written. */
  record Afkomst(UUID onderdeel, String soort, UUID uit) {}

  void schrijf(List<Afkomst> herkomst, Agenda agenda, Agenda uit) {
    rijen.schrijf(
        """
        insert into herkomst (onderdeel_id, soort, agenda_id, uit_id, uit_agenda_id)
        select onderdeel, soort, :agenda, uit, :oud
        from jsonb_to_recordset(cast(:rijen as jsonb)) as r(onderdeel uuid, soort text, uit uuid)""",
        herkomst,
        Map.of("agenda", agenda.id, "oud", uit.id));
  }
}
