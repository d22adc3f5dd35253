package nl.strategiekaart.agenda;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Wanneer;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A decision behind an agenda: a motie, a decision of the council, the college or a board. */
@Entity
public class Besluit extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agenda_id")
  public Agenda agenda;

  public String code;

  public int volgorde;

  @Enumerated(EnumType.STRING)
  public BesluitSoort soort;

  /** Number in the decider's own register, such as 2105-09. */
  public String nummer;

  public String titel;

  @Embedded
  @EmbeddedColumnNaming("genomen_%s")
  public Wanneer genomen = Wanneer.ONBEKEND;

  public String toelichting;
}
