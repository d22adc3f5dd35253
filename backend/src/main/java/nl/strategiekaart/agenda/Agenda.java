package nl.strategiekaart.agenda;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Basis;
import org.hibernate.annotations.SQLRestriction;

/**
 * An owner's plan for a period, as officers keep it. Visitors read the published versie instead.
 */
@Entity
@SQLRestriction(Deel.NIET_GEARCHIVEERD)
public class Agenda extends Deel<AgendaInhoud> {

  public String titel;

  @Enumerated(EnumType.STRING)
  public AgendaSoort soort;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Organisatie eigenaar;

  public LocalDate van;

  /** Last day, inclusive. */
  public LocalDate tot;

  public String samenvatting;

  public String totstandkoming;

  public String monitoring;

  public String evaluatie;

  /** The vision that this agenda carries out, as a title. */
  public String visie;

  @OneToOne(fetch = FetchType.LAZY)
  public Besluit visieBesluit;

  @OneToMany(mappedBy = "agenda", cascade = CascadeType.PERSIST)
  @OrderBy("volgorde")
  public Set<Besluit> besluiten = new LinkedHashSet<>();

  @OneToMany(mappedBy = "agenda", cascade = CascadeType.PERSIST)
  @OrderBy("van")
  public Set<Fase> fasen = new LinkedHashSet<>();

  @OneToMany(mappedBy = "agenda", cascade = CascadeType.PERSIST)
  @OrderBy("nummer")
  public Set<Thema> themas = new LinkedHashSet<>();

  @OneToMany(mappedBy = "agenda", cascade = CascadeType.PERSIST)
  @OrderBy("term")
  public Set<Begrip> begrippen = new LinkedHashSet<>();

  @OneToMany(mappedBy = "agenda", cascade = CascadeType.PERSIST)
  @OrderBy("naam")
  @SQLRestriction(NIET_GEARCHIVEERD)
  public Set<Geldbron> geldbronnen = new LinkedHashSet<>();

  @OneToMany(mappedBy = "agenda", cascade = CascadeType.PERSIST)
  @OrderBy("nummer")
  public Set<Programmalijn> programmalijnen = new LinkedHashSet<>();

  public static Optional<Agenda> metCode(String code) {
    return find("code", code).firstResultOptional();
  }

  @Override
  public Basis eenheid() {
    return this;
  }

  @Override
  public String opschrift() {
    return titel;
  }

  @Override
  public AgendaInhoud inhoud() {
    return new AgendaInhoud(
        titel,
        soort,
        eigenaar.code,
        van,
        tot,
        samenvatting,
        totstandkoming,
        monitoring,
        evaluatie,
        visie,
        visieBesluit == null ? null : visieBesluit.id);
  }

  @Override
  public void neemOver(AgendaInhoud inhoud, Overname overname) {
    if (inhoud.eigenaar() != null && !eigenaar.is(inhoud.eigenaar())) {
      overname.fout("/eigenaar", "vaste-waarde", "De eigenaar van een agenda verandert niet.");
    }
    if (inhoud.van() != null && inhoud.tot() != null && !inhoud.van().isBefore(inhoud.tot())) {
      overname.fout("/tot", "verkeerde-volgorde", "De laatste dag moet na de eerste dag komen.");
    }
    titel = inhoud.titel();
    soort = inhoud.soort();
    van = inhoud.van();
    tot = inhoud.tot();
    samenvatting = inhoud.samenvatting();
    totstandkoming = inhoud.totstandkoming();
    monitoring = inhoud.monitoring();
    evaluatie = inhoud.evaluatie();
    visie = inhoud.visie();
    visieBesluit =
        overname.vind(Besluit.class, inhoud.visieBesluit(), visieBesluit, "/visieBesluit");
  }
}
