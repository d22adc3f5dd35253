package nl.strategiekaart.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import nl.strategiekaart.shared.Basis;

/** How it is measured whether a resultaat is reached; values are in the unit of the indicator. */
@Entity
public class Indicator extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "resultaat_id")
  public Resultaat resultaat;

  public int volgorde;

  public String naam;

  public String eenheid;

  @Column(name = "nulmeting_jaar")
  public Integer nulmetingJaar;

  public BigDecimal nulmeting;

  @Column(name = "streefwaarde_jaar")
  public Integer streefwaardeJaar;

  public BigDecimal streefwaarde;
}
