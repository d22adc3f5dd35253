package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaView.VersieVerwijzing;
import nl.strategiekaart.agenda.Besluit;
import org.hibernate.annotations.Immutable;

/** A published versie of an agenda: numbered from 1, dated, and never changed again. */
@Entity
@Immutable
@Table(schema = "publiek")
public class Versie extends PanacheEntityBase {

  @Id public UUID id = UUID.randomUUID();

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agenda_id")
  public Agenda agenda;

  public int nummer;

  public Instant gepubliceerdOp;

  /** What changed, in words. */
  public String toelichting;

  /** The decision behind it, if there is one. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "besluit_id")
  public Besluit besluit;

  VersieVerwijzing alsVerwijzing() {
    return new VersieVerwijzing(nummer, gepubliceerdOp, toelichting);
  }
}
