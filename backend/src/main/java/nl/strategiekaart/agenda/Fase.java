package nl.strategiekaart.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Precisie;
import nl.strategiekaart.shared.Wanneer;

/** A term of an agenda, in whole months; the fasen of one agenda never overlap. */
@Entity
public class Fase extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agenda_id")
  public Agenda agenda;

  public String code;

  public String naam;

  /** First day of the first month. */
  public LocalDate van;

  /** Last day of the last month. */
  public LocalDate tot;

  public void setMaanden(YearMonth eerste, YearMonth laatste) {
    van = eerste.atDay(1);
    tot = laatste.atEndOfMonth();
  }

  public String inWoorden() {
    return Wanneer.periode(van, tot, Precisie.maand).inWoorden();
  }
}
