package nl.strategiekaart.agenda;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.strategiekaart.shared.Basis;

/** A line of an agenda; its resultaten, strategieën and acties together are its strategiekaart. */
@Entity
public class Programmalijn extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agenda_id")
  public Agenda agenda;

  public String code;

  public int nummer;

  public String titel;

  public String ambitie;

  @OneToMany(mappedBy = "programmalijn", cascade = CascadeType.ALL)
  @OrderBy("volgorde")
  public Set<Resultaat> resultaten = new LinkedHashSet<>();

  @OneToMany(mappedBy = "programmalijn", cascade = CascadeType.ALL)
  @OrderBy("volgorde")
  public Set<Strategie> strategieen = new LinkedHashSet<>();

  @OneToMany(mappedBy = "programmalijn", cascade = CascadeType.ALL)
  @OrderBy("volgorde")
  public Set<Actie> acties = new LinkedHashSet<>();

  /** The fasen in which this line has resultaten or acties, in order of time. */
  public List<Fase> fasen() {
    return Stream.concat(
            resultaten.stream().map(resultaat -> resultaat.fase),
            acties.stream().flatMap(actie -> actie.fasen().stream()))
        .distinct()
        .sorted(Comparator.comparing((Fase fase) -> fase.van))
        .toList();
  }
}
