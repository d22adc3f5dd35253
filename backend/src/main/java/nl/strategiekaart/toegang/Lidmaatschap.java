package nl.strategiekaart.toegang;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Kenmerken;

/** What a gebruiker may do for one organisatie. It is there or it is gone; it never changes. */
@Entity
public class Lidmaatschap extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Gebruiker gebruiker;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Organisatie organisatie;

  @Enumerated(EnumType.STRING)
  public Lidmaatschapsrol rol;

  public Instant sinds;

  /** A new one, not stored yet. */
  static Lidmaatschap van(
      Gebruiker gebruiker, Organisatie organisatie, Lidmaatschapsrol rol, Instant sinds) {
    Lidmaatschap nieuw = new Lidmaatschap();
    nieuw.gebruiker = gebruiker;
    nieuw.organisatie = organisatie;
    nieuw.rol = rol;
    nieuw.sinds = sinds;
    return nieuw;
  }

  /** Those of someone, with their organisaties. */
  static List<Lidmaatschap> van(Gebruiker gebruiker) {
    return list("from Lidmaatschap l join fetch l.organisatie where l.gebruiker = ?1", gebruiker);
  }

  /** The organisaties in which someone has a role: their identifiers. */
  static List<UUID> bij(UUID gebruiker, Lidmaatschapsrol rol) {
    return find(
            "select organisatie.id from Lidmaatschap where gebruiker.id = ?1 and rol = ?2",
            gebruiker,
            rol)
        .project(UUID.class)
        .list();
  }

  /** Whether someone has a role anywhere, now. */
  static boolean bestaat(UUID gebruiker, Lidmaatschapsrol rol) {
    return count("gebruiker.id = ?1 and rol = ?2", gebruiker, rol) > 0;
  }

  /** Whether someone has a role in the organisatie itself, now. */
  public static boolean bestaat(UUID gebruiker, UUID organisatie, Lidmaatschapsrol rol) {
    // Natively: asked at every edit, and Hibernate makes such a question anew each time.
    return (boolean)
        getEntityManager()
            .createNativeQuery(
                """
                select exists (select from lidmaatschap
                  where gebruiker_id = :gebruiker and organisatie_id = :organisatie and rol = :rol)""")
            .setParameter("gebruiker", gebruiker)
            .setParameter("organisatie", organisatie)
            .setParameter("rol", rol.name())
            .getSingleResult();
  }

  /** The one of this organisatie, and of no other, with this identifier. */
  static Optional<Lidmaatschap> van(Organisatie organisatie, String kenmerk) {
    return Kenmerken.uuid(kenmerk)
        .flatMap(id -> find("id = ?1 and organisatie = ?2", id, organisatie).firstResultOptional());
  }
}
