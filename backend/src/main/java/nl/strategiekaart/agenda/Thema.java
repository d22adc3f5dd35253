package nl.strategiekaart.agenda;

import jakarta.persistence.Entity;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Overname;
import org.hibernate.annotations.SQLRestriction;

/** A subject that cuts across the programmalijnen of an agenda. */
@Entity
@SQLRestriction(Deel.NIET_GEARCHIVEERD)
public class Thema extends Agendadeel<ThemaInhoud> {

  public int nummer;

  public String naam;

  public String toelichting;

  @Override
  public String opschrift() {
    return naam;
  }

  @Override
  public ThemaInhoud inhoud() {
    return new ThemaInhoud(nummer, naam, toelichting);
  }

  @Override
  public void neemOver(ThemaInhoud inhoud, Overname overname) {
    naam = inhoud.naam();
    toelichting = inhoud.toelichting();
  }
}
