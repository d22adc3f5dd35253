package nl.strategiekaart.agenda;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;

/** A subject that cuts across the programmalijnen of an agenda. */
@Entity
@SQLRestriction(Conceptdeel.NIET_GEARCHIVEERD)
public class Thema extends Agendadeel<ThemaInhoud> implements Geordend {

  public int nummer;

  public String naam;

  public String toelichting;

  @Override
  public Onderdeelsoort soort() {
    return Onderdeelsoort.thema;
  }

  @Override
  public String opschrift() {
    return naam;
  }

  @Override
  public UUID binnen() {
    return agenda.id;
  }

  @Override
  public int plaats() {
    return nummer;
  }

  @Override
  public void zetPlaats(int plaats) {
    nummer = plaats;
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
