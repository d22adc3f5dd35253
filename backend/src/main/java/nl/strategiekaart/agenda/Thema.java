package nl.strategiekaart.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import nl.strategiekaart.shared.Basis;

/** A subject that cuts across the programmalijnen of an agenda. */
@Entity
public class Thema extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agenda_id")
  public Agenda agenda;

  public String code;

  public int nummer;

  public String naam;

  public String toelichting;
}
