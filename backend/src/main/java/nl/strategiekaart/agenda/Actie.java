package nl.strategiekaart.agenda;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Wanneer;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** An agreement on the map: wie does wat, wanneer and hoe. */
@Entity
public class Actie extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agenda_id")
  public Agenda agenda;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "programmalijn_id")
  public Programmalijn programmalijn;

  /** Empty for an actie that hangs under no strategie. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "strategie_id")
  public Strategie strategie;

  /** Only for an actie without a strategie; otherwise its fasen follow from its resultaten. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "fase_id")
  public Fase fase;

  public String code;

  /** Order within the programmalijn. */
  public int volgorde;

  public String wat;

  @OneToMany(mappedBy = "actie", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("volgorde")
  public Set<Betrokkenheid> betrokkenheden = new LinkedHashSet<>();

  @Embedded
  @EmbeddedColumnNaming("wanneer_%s")
  public Wanneer wanneer = Wanneer.ONBEKEND;

  public String frequentie;

  @OneToMany(mappedBy = "actie", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("volgorde")
  public Set<Stap> hoe = new LinkedHashSet<>();

  @ManyToMany
  @JoinTable(
      name = "actie_thema",
      joinColumns = @JoinColumn(name = "actie_id"),
      inverseJoinColumns = @JoinColumn(name = "thema_id"))
  @OrderBy("nummer")
  public Set<Thema> themas = new LinkedHashSet<>();

  @Column(columnDefinition = "text[]")
  public List<String> wijken = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "actie_link", joinColumns = @JoinColumn(name = "actie_id"))
  @OrderColumn(name = "volgorde")
  public List<Link> links = new ArrayList<>();

  /** The resultaten that this actie helps to reach, through its strategie. */
  public Collection<Resultaat> resultaten() {
    return strategie == null ? List.of() : strategie.resultaten;
  }

  /** The fasen under which this actie stands on the map, in order of time. */
  public List<Fase> fasen() {
    if (strategie == null) {
      return fase == null ? List.of() : List.of(fase);
    }
    return resultaten().stream()
        .map(resultaat -> resultaat.fase)
        .distinct()
        .sorted(Comparator.comparing((Fase f) -> f.van))
        .toList();
  }

  /** Who does it: those who lead first, then in the order in which they were written down. */
  public List<Betrokkenheid> wie() {
    return betrokkenheden.stream()
        .sorted(
            Comparator.comparing((Betrokkenheid b) -> !b.rol.leidt())
                .thenComparing(b -> b.volgorde))
        .toList();
  }
}
