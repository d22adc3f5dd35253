package nl.strategiekaart.toegang;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Kenmerken;

/** An offer of a lidmaatschap to whoever owns an e-mail address: once, and for two weeks. */
@Entity
public class Uitnodiging extends Basis {

  static final Duration GELDIG = Duration.ofDays(14);

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Organisatie organisatie;

  public String email;

  @Enumerated(EnumType.STRING)
  public Lidmaatschapsrol rol;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Gebruiker uitgenodigdDoor;

  public Instant gemaaktOp;

  public Instant verlooptOp;

  public Instant aangenomenOp;

  @ManyToOne(fetch = FetchType.LAZY)
  public Gebruiker aangenomenDoor;

  public Instant ingetrokkenOp;

  /** How far an uitnodiging is. */
  public enum Status {
    open,
    aangenomen,
    ingetrokken,
    verlopen
  }

  public Status status(Instant nu) {
    if (aangenomenOp != null) {
      return Status.aangenomen;
    }
    if (ingetrokkenOp != null) {
      return Status.ingetrokken;
    }
    return nu.isBefore(verlooptOp) ? Status.open : Status.verlopen;
  }

  /** Those that can still be accepted, locked: two sign-ins at once cannot both take one. */
  static List<Uitnodiging> openVoor(String email, Instant nu) {
    return find(
            "email = ?1 and aangenomenOp is null and ingetrokkenOp is null and verlooptOp > ?2 order by gemaaktOp",
            email,
            nu)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The one behind the link in a mail. */
  static Optional<Uitnodiging> metSleutel(String sleutel) {
    return getEntityManager()
        .createNativeQuery(
            """
            select u.* from uitnodiging u join uitnodigingssleutel s on s.uitnodiging_id = u.id
            where s.som = :som""",
            Uitnodiging.class)
        .setParameter("som", Kenmerken.som(sleutel))
        .getResultStream()
        .findFirst();
  }

  /**
   * A secret for the link in one mail. Each attempt to send has one of its own, and they all open
   * the same uitnodiging: a mail of which we never heard that it arrived works too. Only its sum is
   * kept; it is long and random, so one round of a fast hash is enough.
   */
  String maakSleutel() {
    String sleutel = Kenmerken.geheim();
    getEntityManager()
        .createNativeQuery(
            "insert into uitnodigingssleutel (som, uitnodiging_id) values (:som, :id)")
        .setParameter("som", Kenmerken.som(sleutel))
        .setParameter("id", id)
        .executeUpdate();
    return sleutel;
  }

  /** The one of this organisatie, and of no other, with this identifier; locked. */
  static Optional<Uitnodiging> van(Organisatie organisatie, String kenmerk) {
    return Kenmerken.uuid(kenmerk)
        .flatMap(
            id ->
                find("id = ?1 and organisatie = ?2", id, organisatie)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .firstResultOptional());
  }
}
