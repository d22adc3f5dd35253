package nl.strategiekaart.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Basis;

/** An organisatie with its rol in an actie: the wie. */
@Entity
public class Betrokkenheid extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Actie actie;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Organisatie organisatie;

  @Enumerated(EnumType.STRING)
  public Rol rol;

  public int volgorde;
}
