package nl.strategiekaart.begroting.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.bewerking.Rijen;
import nl.strategiekaart.shared.Geld;

/**
 * Writes many regels with all their cells in three statements, where each regel and each cell would
 * cost one. Their acties it leaves alone.
 */
@ApplicationScoped
class SchrijfRegels {

  private final EntityManager em;
  private final Rijen rijen;

  SchrijfRegels(EntityManager em, Rijen rijen) {
    this.em = em;
    this.rijen = rijen;
  }

  private record Regel(
      UUID id, UUID thema, String onderdeel, BigDecimal fte, UUID geldbron, String taakveld) {}

  private record Cel(
      UUID regel,
      int jaar,
      Maat maat,
      Geld.Soort soort,
      BigDecimal bedrag,
      UUID beslisser,
      LocalDate voor) {}

  /** Each gets its next revisie. */
  void schrijf(List<Begrotingsregel> regels) {
    if (regels.isEmpty()) {
      return;
    }
    // From here on they are no longer watched: otherwise every cell would be written once more.
    regels.forEach(em::detach);
    rijen.schrijf(
        """
        update begrotingsregel b set revisie = b.revisie + 1, gewijzigd_op = :nu, thema_id = r.thema,
          onderdeel = r.onderdeel, fte = r.fte, geldbron_id = r.geldbron, taakveld = r.taakveld
        from jsonb_to_recordset(cast(:rijen as jsonb))
          as r(id uuid, thema uuid, onderdeel text, fte numeric, geldbron uuid, taakveld text)
        where b.id = r.id""",
        regels.stream().map(SchrijfRegels::rij).toList(),
        Map.of("nu", regels.get(0).gewijzigdOp));
    em.createNativeQuery("delete from bedrag where begrotingsregel_id in (:regels)")
        .setParameter("regels", regels.stream().map(regel -> regel.id).toList())
        .executeUpdate();
    List<Cel> cellen = new ArrayList<>();
    for (Begrotingsregel regel : regels) {
      regel.revisie++;
      regel.bedragen.forEach(
          (vak, cel) ->
              cellen.add(
                  new Cel(
                      regel.id,
                      vak.jaar(),
                      vak.maat(),
                      cel.soort(),
                      cel.bedrag(),
                      cel.beslistDoor(),
                      cel.beslistVoor())));
    }
    rijen.schrijf(
        """
        insert into bedrag (begrotingsregel_id, jaar, maat, soort, bedrag, beslist_door_id, beslist_voor)
        select r.regel, r.jaar, r.maat, r.soort, r.bedrag, r.beslisser, r.voor
        from jsonb_to_recordset(cast(:rijen as jsonb))
          as r(regel uuid, jaar int, maat text, soort text, bedrag numeric, beslisser uuid, voor date)""",
        cellen,
        Map.of());
  }

  private static Regel rij(Begrotingsregel regel) {
    return new Regel(
        regel.id,
        regel.thema.id,
        regel.onderdeel,
        regel.fte,
        regel.geldbron == null ? null : regel.geldbron.id,
        regel.taakveld);
  }
}
