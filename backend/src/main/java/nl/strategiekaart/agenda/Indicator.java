package nl.strategiekaart.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import nl.strategiekaart.shared.Basis;

/** How it is measured whether a resultaat is reached; values are in the unit of the indicator. */
@Entity
public class Indicator extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Resultaat resultaat;

  public int volgorde;

  public String naam;

  public String eenheid;

  public Integer nulmetingJaar;

  public BigDecimal nulmeting;

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
