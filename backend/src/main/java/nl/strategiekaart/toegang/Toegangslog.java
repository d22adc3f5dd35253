package nl.strategiekaart.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** The trail of every change in who may what. The database lets nobody change or remove a line. */
@ApplicationScoped
class Toegangslog {

  private final EntityManager em;
  private final Clock klok;

  Toegangslog(EntityManager em, Clock klok) {
    this.em = em;
    this.klok = klok;
  }

  /** What can happen. */
  enum Wat {
    uitnodiging_gemaakt,
    uitnodiging_ingetrokken,
    uitnodiging_aangenomen,
    lidmaatschap_gegeven,
    lidmaatschap_beeindigd
  }

  /** About an uitnodiging; over whom it is becomes known when it is accepted. */
  void noteer(Wat wat, Gebruiker door, Uitnodiging uitnodiging) {
    UUID over = uitnodiging.aangenomenDoor == null ? null : uitnodiging.aangenomenDoor.id;
    schrijf(wat, door, uitnodiging.organisatie.id, uitnodiging.rol, over, uitnodiging.id);
  }

  /**
   * About a lidmaatschap.
   *
   * @param door who did it; null for the installation itself
   */
  void noteer(Wat wat, Gebruiker door, Lidmaatschap lidmaatschap) {
    schrijf(
        wat, door, lidmaatschap.organisatie.id, lidmaatschap.rol, lidmaatschap.gebruiker.id, null);
  }

  private void schrijf(
      Wat wat,
      Gebruiker door,
      UUID organisatie,
      Lidmaatschapsrol rol,
      UUID gebruiker,
      UUID uitnodiging) {
    em.createNativeQuery(
            """
            insert into toegangslog (tijdstip, door_id, wat, organisatie_id, rol, gebruiker_id, uitnodiging_id)
            values (:tijdstip, cast(:door as uuid), :wat, :organisatie, :rol, cast(:gebruiker as uuid),
              cast(:uitnodiging as uuid))""")
        .setParameter("tijdstip", klok.instant())
        .setParameter("door", tekst(door == null ? null : door.id))
        .setParameter("wat", wat.name())
        .setParameter("organisatie", organisatie)
        .setParameter("rol", rol.name())
        .setParameter("gebruiker", tekst(gebruiker))
        .setParameter("uitnodiging", tekst(uitnodiging))
        .executeUpdate();
  }

  private static String tekst(UUID id) {
    return id == null ? null : id.toString();
  }
}
