package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.agenda.ActieView.VervolgVanActie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaVerwijzing;
import nl.strategiekaart.agenda.Vervolg;

/** Finds what an agenda follows on in what is published now. */
final class Vervolgen {

  private Vervolgen() {}

  /** A thing of which it is known what it came from. */
  private record Rij(UUID onderdeel, String soort, UUID uit, String code, String titel) {}

  static Vervolg van(Agenda agenda) {
    AgendaVerwijzing vanAgenda = null;
    Map<UUID, VervolgVanActie> vanActies = new HashMap<>();
    for (Rij rij : rijen(agenda)) {
      if (rij.soort.equals("agenda")) {
        vanAgenda = AgendaVerwijzing.van(rij.code, rij.titel);
      } else {
        vanActies.put(rij.onderdeel, VervolgVanActie.van(rij.code, rij.titel, rij.uit));
      }
    }
    return new Vervolg(vanAgenda, vanActies);
  }

  @SuppressWarnings("unchecked")
  private static List<Rij> rijen(Agenda agenda) {
    return Panache.getEntityManager()
        .createNativeQuery(
            """
            select h.onderdeel_id, h.soort, h.uit_id, cast(g.code as text), g.titel from herkomst h
            join agenda a on a.id = h.uit_agenda_id join publiek.agenda g on g.code = a.code
            where h.agenda_id = :agenda and (h.soort = 'agenda'
              or h.soort = 'actie' and exists (select from publiek.actie p where p.id = h.uit_id))
            """,
            Rij.class)
        .setParameter("agenda", agenda.id)
        .getResultList();
  }
}
