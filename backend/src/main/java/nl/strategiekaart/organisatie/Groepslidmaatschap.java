package nl.strategiekaart.organisatie;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.strategiekaart.shared.Basis;

/** Being a lid of a groep, platform or netwerk; van and tot are inclusive, empty means open. */
@Entity
public class Groepslidmaatschap extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Organisatie groep;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Organisatie lid;

  public String rol;

  public LocalDate van;

  public LocalDate tot;
}
