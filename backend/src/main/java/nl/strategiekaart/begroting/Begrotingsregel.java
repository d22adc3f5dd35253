package nl.strategiekaart.begroting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Geld;

/** One line of the begroting: what money is for, with a cell per year. */
@Entity
public class Begrotingsregel extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agenda_id")
  public Agenda agenda;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "begroting_id")
  public Begroting begroting;

  public String code;

  public int volgorde;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "thema_id")
  public Thema thema;

  public String onderdeel;

  /** Full-time equivalents. */
  public BigDecimal fte;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "geldbron_id")
  public Geldbron geldbron;

  /** Iv3 field of municipal accounts, such as 5.3. */
  public String taakveld;

  /** Cells by year; a year that is absent is not filled in. */
  @ElementCollection
  @CollectionTable(name = "bedrag", joinColumns = @JoinColumn(name = "begrotingsregel_id"))
  @MapKeyColumn(name = "jaar")
  public Map<Integer, Bedrag> bedragen = new HashMap<>();

  /** The acties that this line pays for. */
  @ManyToMany
  @JoinTable(
      name = "begrotingsregel_actie",
      joinColumns = @JoinColumn(name = "begrotingsregel_id"),
      inverseJoinColumns = @JoinColumn(name = "actie_id"))
  @OrderBy("volgorde")
  public Set<Actie> acties = new LinkedHashSet<>();

  /** The cell of a year; empty when nothing was filled in. */
  public Geld cel(int jaar) {
    Bedrag bedrag = bedragen.get(jaar);
    return bedrag == null ? Geld.LEEG : bedrag.alsGeld();
  }
}
