package nl.strategiekaart.agenda;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.strategiekaart.shared.Basis;

/** What a programmalijn has to reach (opgave): the left column of the strategiekaart. */
@Entity
public class Resultaat extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agenda_id")
  public Agenda agenda;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "programmalijn_id")
  public Programmalijn programmalijn;

  public String code;

  public int volgorde;

  public String tekst;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "fase_id")
  public Fase fase;

  /** Year in which it has to be reached. */
  public Integer jaar;

  /** By which it was set. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "besluit_id")
  public Besluit besluit;

  @OneToMany(mappedBy = "resultaat", cascade = CascadeType.ALL)
  @OrderBy("volgorde")
  public Set<Indicator> indicatoren = new LinkedHashSet<>();
}
