package nl.strategiekaart.organisatie;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A picture by which an organisatie is known. The database lets nobody change or remove it. */
@Entity
@Immutable
public class Logo extends PanacheEntityBase {

  /** Follows from the content. */
  @Id public UUID id;

  /** PNG. */
  public byte[] inhoud;

  /** In pixels. */
  public int breedte;

  /** In pixels. */
  public int hoogte;

  /** Keeps a picture; the same one again is the one that is there. */
  static Logo bewaar(Beeld beeld) {
    Logo logo = new Logo();
    logo.id = UUID.nameUUIDFromBytes(beeld.png());
    logo.inhoud = beeld.png();
    logo.breedte = beeld.breedte();
    logo.hoogte = beeld.hoogte();
    getEntityManager()
        .createNativeQuery(
            """
            insert into logo (id, inhoud, breedte, hoogte) values (:id, :inhoud, :breedte, :hoogte)
            on conflict do nothing""")
        .setParameter("id", logo.id)
        .setParameter("inhoud", logo.inhoud)
        .setParameter("breedte", logo.breedte)
        .setParameter("hoogte", logo.hoogte)
        .executeUpdate();
    return logo;
  }
}
