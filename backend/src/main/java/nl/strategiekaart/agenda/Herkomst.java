package nl.strategiekaart.agenda;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Out of what an agenda, or a part of one, was made. The database lets nobody change or remove it.
 */
@Entity
@Immutable
public class Herkomst extends PanacheEntityBase {

  @Id public UUID onderdeelId;

  /** Name of its kind. */
  public String soort;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Agenda agenda;

  public UUID uitId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Agenda uitAgenda;

  /** The agenda out of which a whole agenda was made, as long as it is there. */
  public static Optional<Agenda> vanAgenda(Agenda agenda) {
    return find("onderdeelId = ?1 and uitAgenda.gearchiveerdOp is null", agenda.id)
        .<Herkomst>firstResultOptional()
        .map(een -> een.uitAgenda);
  }

  /** Those of an agenda and its parts. */
  public static List<Herkomst> van(Agenda agenda) {
    return list("agenda = ?1 order by soort, onderdeelId", agenda);
  }
}
