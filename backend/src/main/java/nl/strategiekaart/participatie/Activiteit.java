package nl.strategiekaart.participatie;

import jakarta.persistence.Basic;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.tijd.Wanneer;
import nl.strategiekaart.zoeken.Zoektekst;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.SQLDeleteAll;

/** A meeting, training or other event around an agenda: one-off, a series, or planned roughly. */
@Entity
public class Activiteit extends Basis {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Agenda agenda;

  public String code;

  public String titel;

  @Enumerated(EnumType.STRING)
  public ActiviteitSoort soort;

  public String omschrijving;

  @Embedded
  @EmbeddedColumnNaming("wanneer_%s")
  public Wanneer wanneer = Wanneer.ONBEKEND;

  /** Local time in the Netherlands; only when wanneer is one day. */
  public LocalTime begintijd;

  public LocalTime eindtijd;

  /** How often, for a series, such as "8 per jaar". */
  public String reeks;

  public String plaats;

  /** Address to take part online. */
  public String online;

  @ManyToOne(fetch = FetchType.LAZY)
  public Organisatie organisator;

  @ManyToMany
  @JoinTable(inverseJoinColumns = @JoinColumn(name = "programmalijn_id"))
  @SQLDeleteAll(
      sql =
          "delete from activiteit_programmalijn where activiteit_id = ? and programmalijn_id in (select id from programmalijn where "
              + Deel.NIET_GEARCHIVEERD
              + ")")
  @OrderBy("nummer")
  public Set<Programmalijn> programmalijnen = new LinkedHashSet<>();

  @ManyToMany
  @JoinTable(inverseJoinColumns = @JoinColumn(name = "thema_id"))
  @SQLDeleteAll(
      sql =
          "delete from activiteit_thema where activiteit_id = ? and thema_id in (select id from thema where "
              + Deel.NIET_GEARCHIVEERD
              + ")")
  @OrderBy("nummer")
  public Set<Thema> themas = new LinkedHashSet<>();

  @ManyToMany
  @JoinTable(inverseJoinColumns = @JoinColumn(name = "actie_id"))
  @SQLDeleteAll(
      sql =
          "delete from activiteit_actie where activiteit_id = ? and actie_id in (select id from actie where "
              + Deel.NIET_GEARCHIVEERD
              + ")")
  @OrderBy("volgorde")
  public Set<Actie> acties = new LinkedHashSet<>();

  /** The words by which it is found, as a tsvector; read by the database alone. */
  @Basic(fetch = FetchType.LAZY)
  @ColumnTransformer(read = "cast(zoek as text)", write = "cast(? as tsvector)")
  String zoek;

  /** In which form those are. */
  int zoekvorm;

  @PrePersist
  @PreUpdate
  void maakVindbaar() {
    zoek = zoektekst().tsvector();
    zoekvorm = Zoektekst.VORM;
  }

  /** By what it can be found. */
  public Zoektekst zoektekst() {
    return new Zoektekst()
        .naam(titel)
        .zegt(omschrijving)
        .zegt(plaats)
        .zegt(reeks)
        .rondom(soort.name().replace('_', ' '))
        .rondom(wanneer.beschreven());
  }
}
