package nl.strategiekaart.begroting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.shared.Basis;

/** The begroting of an agenda: its regels over a range of years. */
@Entity
public class Begroting extends Basis {

  @OneToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agenda_id")
  public Agenda agenda;

  @Column(name = "van_jaar")
  public int vanJaar;

  @Column(name = "tot_jaar")
  public int totJaar;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "besluit_id")
  public Besluit besluit;

  @OneToMany(mappedBy = "begroting", cascade = CascadeType.ALL)
  @OrderBy("volgorde")
  public Set<Begrotingsregel> regels = new LinkedHashSet<>();

  public static Optional<Begroting> van(Agenda agenda) {
    return find("agenda", agenda).firstResultOptional();
  }

  /** All years of the table, in order. */
  public List<Integer> jaren() {
    return IntStream.rangeClosed(vanJaar, totJaar).boxed().toList();
  }
}
