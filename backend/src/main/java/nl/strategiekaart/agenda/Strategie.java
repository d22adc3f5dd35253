package nl.strategiekaart.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Overname;
import org.hibernate.annotations.SQLDeleteAll;
import org.hibernate.annotations.SQLRestriction;

/** What has to happen for one or more resultaten of its line: the middle column. */
@Entity
@SQLRestriction(Deel.NIET_GEARCHIVEERD)
public class Strategie extends Kaartdeel<StrategieInhoud> {

  public String titel;

  @ManyToMany
  @JoinTable(inverseJoinColumns = @JoinColumn(name = "resultaat_id"))
  @SQLDeleteAll(
      sql =
          "delete from strategie_resultaat where strategie_id = ? and resultaat_id in (select id from resultaat where "
              + Deel.NIET_GEARCHIVEERD
              + ")")
  @OrderBy("volgorde")
  public Set<Resultaat> resultaten = new LinkedHashSet<>();

  /** Those under it, in their order; out of those of its line, which are fetched together. */
  public List<Actie> acties() {
    return programmalijn.acties.stream()
        .filter(actie -> actie.strategie != null && actie.strategie.id.equals(id))
        .toList();
  }

  @Override
  public String opschrift() {
    return titel;
  }

  @Override
  public StrategieInhoud inhoud() {
    return new StrategieInhoud(
        programmalijn.id, volgorde, titel, resultaten.stream().map(r -> r.id).toList());
  }

  @Override
  public void neemOver(StrategieInhoud inhoud, Overname overname) {
    Programmalijn lijn =
        overname.vind(Programmalijn.class, inhoud.programmalijn(), programmalijn, "/programmalijn");
    if (programmalijn != null && lijn != null && !lijn.equals(programmalijn)) {
      overname.fout(
          "/programmalijn", "vaste-waarde", "Een strategie blijft in haar programmalijn.");
    }
    programmalijn = lijn;
    titel = inhoud.titel();
    Set<Resultaat> dient = overname.vind(Resultaat.class, inhoud.resultaten(), "/resultaten");
    if (dient.stream().anyMatch(resultaat -> !Objects.equals(resultaat.programmalijn, lijn))) {
      overname.fout(
          "/resultaten",
          "andere-programmalijn",
          "Een strategie draagt alleen bij aan resultaten van haar eigen programmalijn.");
    }
    resultaten.retainAll(dient);
    resultaten.addAll(dient);
  }
}
