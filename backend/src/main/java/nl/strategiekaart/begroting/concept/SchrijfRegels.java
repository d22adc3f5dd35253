package nl.strategiekaart.begroting.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.bewerking.Rijen;

/**
 * Writes many regels with all their cells and acties in five statements, where each regel and each
 * cell would cost one.
 */
@ApplicationScoped
class SchrijfRegels {

  private final EntityManager em;
  private final Rijen rijen;

  SchrijfRegels(EntityManager em, Rijen rijen) {
    this.em = em;
    this.rijen = rijen;
  }

  private record Rij(UUID id, BegrotingsregelInhoud inhoud) {}

  /** Each gets its next revisie. */
  void schrijf(List<Begrotingsregel> regels) {
    if (regels.isEmpty()) {
      return;
    }
    List<Rij> nu = regels.stream().map(regel -> new Rij(regel.id, regel.inhoud())).toList();
    // From here on they are no longer watched: otherwise every cell would be written once more.
    regels.forEach(em::detach);
    regels.forEach(regel -> regel.revisie++);
    rijen.schrijf(
        """
        update begrotingsregel b set revisie = b.revisie + 1, gewijzigd_op = :nu,
          thema_id = cast(r.inhoud ->> 'thema' as uuid), onderdeel = r.inhoud ->> 'onderdeel',
          fte = cast(r.inhoud ->> 'fte' as numeric), taakveld = r.inhoud ->> 'taakveld',
          soort = r.inhoud ->> 'soort', aard = r.inhoud ->> 'aard',
          geldbron_id = cast(r.inhoud ->> 'geldbron' as uuid)
        from jsonb_to_recordset(cast(:rijen as jsonb)) as r(id uuid, inhoud jsonb)
        where b.id = r.id""",
        nu,
        Map.of("nu", regels.get(0).gewijzigdOp));
    for (String hoort : List.of("bedrag", "begrotingsregel_actie")) {
      em.createNativeQuery("delete from " + hoort + " where begrotingsregel_id in (:regels)")
          .setParameter("regels", nu.stream().map(Rij::id).toList())
          .executeUpdate();
    }
    rijen.schrijf(
        """
        insert into bedrag (begrotingsregel_id, jaar, maat, soort, bedrag, beslist_door_id, beslist_voor)
        select r.id, cast(left(vak, 4) as int), maat, cel ->> 'soort', cast(cel ->> 'bedrag' as numeric),
          cast(cel ->> 'beslistDoor' as uuid), cast(cel ->> 'beslistVoor' as date)
        from jsonb_to_recordset(cast(:rijen as jsonb)) as r(id uuid, inhoud jsonb),
          lateral (
            select 'begroot' as maat, b.* from jsonb_each(r.inhoud -> 'begroot') as b(vak, cel)
            union all
            select 'toegezegd', t.* from jsonb_each(r.inhoud -> 'toegezegd') as t(vak, cel)
            union all
            select 'besteed_h' || right(s.vak, 1), s.* from jsonb_each(r.inhoud -> 'besteed') as s(vak, cel))""",
        nu,
        Map.of());
    rijen.schrijf(
        """
        insert into begrotingsregel_actie (begrotingsregel_id, actie_id)
        select r.id, cast(actie as uuid)
        from jsonb_to_recordset(cast(:rijen as jsonb)) as r(id uuid, inhoud jsonb),
          jsonb_array_elements_text(r.inhoud -> 'acties') as actie""",
        nu,
        Map.of());
  }
}
