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

  IndicatorInhoud inhoud() {
    return new IndicatorInhoud(
        id,
        naam,
        eenheid,
        nulmetingJaar,
        nulmeting == null ? null : nulmeting.toPlainString(),
        streefwaardeJaar,
        streefwaarde == null ? null : streefwaarde.toPlainString());
  }

  void neemOver(IndicatorInhoud inhoud) {
    naam = inhoud.naam();
    eenheid = inhoud.eenheid();
    nulmetingJaar = inhoud.nulmetingJaar();
    nulmeting = Getal.lees(inhoud.nulmeting());
    streefwaardeJaar = inhoud.streefwaardeJaar();
    streefwaarde = Getal.lees(inhoud.streefwaarde());
  }
}
