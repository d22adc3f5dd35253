package nl.strategiekaart.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.strategiekaart.shared.Basis;

/** What has to happen for one or more resultaten of its line: the middle column. */
@Entity
public class Strategie extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agenda_id")
  public Agenda agenda;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "programmalijn_id")
  public Programmalijn programmalijn;

  public String code;

  public int volgorde;

  public String titel;

  @ManyToMany
  @JoinTable(
      name = "strategie_resultaat",
      joinColumns = @JoinColumn(name = "strategie_id"),
      inverseJoinColumns = @JoinColumn(name = "resultaat_id"))
  @OrderBy("volgorde")
  public Set<Resultaat> resultaten = new LinkedHashSet<>();

  @OneToMany(mappedBy = "strategie")
  @OrderBy("volgorde")
  public Set<Actie> acties = new LinkedHashSet<>();
}
