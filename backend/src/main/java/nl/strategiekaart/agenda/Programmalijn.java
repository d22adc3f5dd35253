package nl.strategiekaart.agenda;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.SQLRestriction;

/** A line of an agenda; its resultaten, strategieën and acties together are its strategiekaart. */
@Entity
@SQLRestriction(Conceptdeel.NIET_GEARCHIVEERD)
public class Programmalijn extends Agendadeel<ProgrammalijnInhoud> implements Geordend {

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

  @Override
  public Onderdeelsoort soort() {
    return Onderdeelsoort.programmalijn;
  }

  @Override
  public Programmalijn bijProgrammalijn() {
    return this;
  }

  @Override
  public String opschrift() {
    return titel;
  }

  @Override
  public List<Conceptdeel<?>> eronder() {
    List<Conceptdeel<?>> eronder = new ArrayList<>(acties);
    eronder.addAll(strategieen);
    eronder.addAll(resultaten);
    return eronder;
  }

  @Override
  public UUID binnen() {
    return agenda.id;
  }

  @Override
  public int plaats() {
    return nummer;
  }

  @Override
  public void zetPlaats(int plaats) {
    nummer = plaats;
  }

  @Override
  public ProgrammalijnInhoud inhoud() {
    return new ProgrammalijnInhoud(nummer, titel, ambitie);
  }

  @Override
  public void neemOver(ProgrammalijnInhoud inhoud, Overname overname) {
    titel = inhoud.titel();
    ambitie = inhoud.ambitie();
  }
}
