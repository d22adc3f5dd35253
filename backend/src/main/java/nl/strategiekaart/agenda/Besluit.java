package nl.strategiekaart.agenda;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.tijd.Wanneer;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.SQLRestriction;

/** A decision behind an agenda: a motie, a decision of the council, the college or a board. */
@Entity
@SQLRestriction(Deel.NIET_GEARCHIVEERD)
public class Besluit extends Agendadeel<BesluitInhoud> {

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

  @Override
  public String opschrift() {
    return titel;
  }

  @Override
  public BesluitInhoud inhoud() {
    return new BesluitInhoud(
        soort,
        nummer,
        titel,
        genomen.equals(Wanneer.ONBEKEND) ? null : genomen.inWoorden(),
        toelichting,
        volgorde);
  }

  @Override
  public void neemOver(BesluitInhoud inhoud, Overname overname) {
    soort = inhoud.soort();
    nummer = inhoud.nummer();
    titel = inhoud.titel();
    Wanneer gelezen = overname.wanneer(inhoud.genomen(), "/genomen");
    genomen = gelezen == null ? Wanneer.ONBEKEND : gelezen;
    toelichting = inhoud.toelichting();
  }

  @Override
  public Wanneer tijd() {
    return genomen;
  }
}
