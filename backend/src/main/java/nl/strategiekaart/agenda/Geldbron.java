package nl.strategiekaart.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Basis;

/** Where money or staff comes from. */
@Entity
public class Geldbron extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agenda_id")
  public Agenda agenda;

  public String code;

  public String naam;

  @Enumerated(EnumType.STRING)
  public GeldbronSoort soort;

  /** Who pays; always known for co-financing. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organisatie_id")
  public Organisatie organisatie;
}
