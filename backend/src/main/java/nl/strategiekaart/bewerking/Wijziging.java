package nl.strategiekaart.bewerking;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One line of the trail. The database lets nobody change or remove it. */
@Entity
@Immutable
public class Wijziging extends PanacheEntityBase {

  /** Follows the order of the changes within a unit. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long nummer;

  /** Of what is edited as one whole: an agenda; an organisatie for who may what. */
  public UUID eenheidId;

  public Instant tijdstip;

  /** Null when the installation did it itself. */
  public UUID doorId;

  @Enumerated(EnumType.STRING)
  public Wat wat;

  /** Name of its kind: that of its table. */
  public String soort;

  public UUID onderdeelId;

  /** The sheet on which it stood: of an agenda, a programmalijn; or null. */
  public UUID bladId;

  /** What it was called then. */
  public String titel;

  /** Its inhoud before, as JSON; null when it was made. */
  @JdbcTypeCode(SqlTypes.JSON)
  public String voor;

  /** Its inhoud after, as JSON; null when it was archived. */
  @JdbcTypeCode(SqlTypes.JSON)
  public String na;

  /** The same for everything that was done in one go. */
  public UUID handeling;

  /** SHA-256 of the request that made it. */
  public byte[] verzoek;

  /** Whether it is about something beside what is edited: then it does not count for the stand. */
  public boolean buiten;

  /** What can happen. */
  public enum Wat {
    gemaakt,
    gewijzigd,
    gearchiveerd,
    hersteld
  }

  /** The number of the last change in what is edited of a unit; 0 when there is none. */
  public static long stand(UUID eenheid) {
    return getEntityManager()
        .createQuery(
            "select coalesce(max(w.nummer), 0) from Wijziging w where w.eenheidId = :eenheid and not w.buiten",
            Long.class)
        .setParameter("eenheid", eenheid)
        .getSingleResult();
  }
}
