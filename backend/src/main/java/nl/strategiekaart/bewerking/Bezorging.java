package nl.strategiekaart.bewerking;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Someone must be told of a line of the trail, and how far that is. It is written in the same
 * transaction as the line; the {@link Bezorger} does the rest.
 */
@Entity
public class Bezorging extends PanacheEntityBase {

  @Id public UUID id = UUID.randomUUID();

  /** Number of the line in the trail. */
  public long wijziging;

  /** Name of the kind, whose {@link Bode} knows what to say to whom. */
  public String soort;

  public UUID onderdeelId;

  @Enumerated(EnumType.STRING)
  public Status status = Status.wacht;

  /** How often it was begun. */
  public int pogingen;

  /** When it is to be tried; while someone has it in hand: when another may take it over. */
  public Instant vanaf;

  public Instant afgerondOp;

  /** How far it is. */
  @Schema(name = "Bezorging")
  public enum Status {
    wacht,
    verstuurd,
    mislukt,
    vervallen
  }

  /** Asks that whoever it concerns is told of this line. */
  public static Bezorging van(Wijziging regel) {
    Bezorging bezorging = new Bezorging();
    bezorging.wijziging = regel.nummer;
    bezorging.soort = regel.soort;
    bezorging.onderdeelId = regel.onderdeelId;
    bezorging.vanaf = regel.tijdstip;
    bezorging.persist();
    return bezorging;
  }

  /** How far the last one is about each of these parts; what nobody asked for is not in it. */
  public static Map<UUID, Status> statussen(Collection<UUID> onderdelen) {
    List<Bezorging> gevonden =
        onderdelen.isEmpty() ? List.of() : list("onderdeelId in ?1 order by wijziging", onderdelen);
    return gevonden.stream()
        .collect(Collectors.toMap(b -> b.onderdeelId, b -> b.status, (eerder, later) -> later));
  }

  void rondAf(Status hoe, Instant nu) {
    status = hoe;
    afgerondOp = nu;
  }
}
