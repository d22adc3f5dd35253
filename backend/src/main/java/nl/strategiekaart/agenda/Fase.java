package nl.strategiekaart.agenda;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.tijd.Precisie;
import nl.strategiekaart.tijd.Wanneer;
import org.hibernate.annotations.SQLRestriction;

/** A term of an agenda, in whole months; the fasen of one agenda never overlap. */
@Entity
@SQLRestriction(Deel.NIET_GEARCHIVEERD)
public class Fase extends Agendadeel<FaseInhoud> {

  public String naam;

  /** First day of the first month. */
  public LocalDate van;

  /** Last day of the last month. */
  public LocalDate tot;

  public String inWoorden() {
    return Wanneer.periode(van, tot, Precisie.maand).inWoorden();
  }

  @Override
  public String opschrift() {
    return naam;
  }

  @Override
  public FaseInhoud inhoud() {
    return new FaseInhoud(naam, YearMonth.from(van), YearMonth.from(tot));
  }

  @Override
  public void neemOver(FaseInhoud inhoud, Overname overname) {
    naam = inhoud.naam();
    if (inhoud.van() != null && inhoud.tot() != null) {
      if (inhoud.tot().isBefore(inhoud.van())) {
        overname.fout("/tot", "verkeerde-volgorde", "De laatste maand ligt voor de eerste maand.");
      }
      van = inhoud.van().atDay(1);
      tot = inhoud.tot().atEndOfMonth();
      // Of those that are stored the database sees to it, as two people can do it together.
      overname
          .tegelijk(Fase.class)
          .filter(ander -> ander.van != null && !ander.van.isAfter(tot) && !van.isAfter(ander.tot))
          .findFirst()
          .ifPresent(
              ander ->
                  overname.fout(
                      "/van", "overlapt", "Deze fase overlapt met '" + ander.naam + "'."));
    }
  }
}
