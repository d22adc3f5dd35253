package nl.strategiekaart.organisatie;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.shared.Basis;
import org.hibernate.annotations.SQLRestriction;

/** Being a lid of a groep, platform or netwerk; van and tot are inclusive, empty means open. */
@Entity
@SQLRestriction(Deel.NIET_GEARCHIVEERD)
public class Groepslidmaatschap extends Deel<GroepslidmaatschapInhoud> {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Organisatie groep;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Organisatie lid;

  public String rol;

  public LocalDate van;

  public LocalDate tot;

  @Override
  public Basis eenheid() {
    return groep;
  }

  @Override
  public String opschrift() {
    return lid.naam;
  }

  @Override
  public GroepslidmaatschapInhoud inhoud() {
    return new GroepslidmaatschapInhoud(lid.id, rol, van, tot);
  }

  @Override
  public void neemOver(GroepslidmaatschapInhoud inhoud, Overname overname) {
    if (!groep.soort.heeftLeden()) {
      overname.fout(
          "", "onjuiste-waarde", "'" + groep.naam + "' is geen groep, platform of netwerk.");
    }
    if (inhoud.van() != null && inhoud.tot() != null && inhoud.tot().isBefore(inhoud.van())) {
      overname.fout("/tot", "verkeerde-volgorde", "De laatste dag komt niet voor de eerste.");
    }
    if (groep.id.equals(inhoud.lid())) {
      overname.fout("/lid", "kring", "Een groep is geen lid van zichzelf.");
    }
    if (lid == null || !lid.id.equals(inhoud.lid())) {
      lid = Organisatie.kies(inhoud.lid(), groep.voorlopigVan, "/lid", overname);
    }
    rol = inhoud.rol();
    van = inhoud.van();
    tot = inhoud.tot();
  }
}
