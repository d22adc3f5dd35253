package nl.strategiekaart.agenda;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Overname;
import org.hibernate.annotations.SQLRestriction;

/** A line of an agenda; its resultaten, strategieën and acties together are its strategiekaart. */
@Entity
@SQLRestriction(Deel.NIET_GEARCHIVEERD)
public class Programmalijn extends Agendadeel<ProgrammalijnInhoud> {

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
  public String opschrift() {
    return titel;
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
