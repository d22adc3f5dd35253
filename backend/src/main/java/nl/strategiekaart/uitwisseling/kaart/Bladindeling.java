package nl.strategiekaart.uitwisseling.kaart;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Agendadeel;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.organisatie.Organisatie;
import org.hibernate.annotations.SQLRestriction;

/** How a sheet with a map is read for one agenda, which has one of these at most. */
@Entity
@SQLRestriction(Deel.NIET_GEARCHIVEERD)
public class Bladindeling extends Agendadeel<BladindelingInhoud> {

  @ElementCollection
  @CollectionTable(name = "bladkolom", joinColumns = @JoinColumn(name = "bladindeling_id"))
  public Set<Kaartkolomkeuze> kolommen = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "bladnaam", joinColumns = @JoinColumn(name = "bladindeling_id"))
  public Set<Naamkeuze> namen = new HashSet<>();

  /** Revisie 0 says that there is none yet. */
  protected Bladindeling() {
    revisie = 1;
    code = "bladindeling";
  }

  /** The one of this agenda. */
  static Optional<Bladindeling> van(Agenda agenda) {
    return find("agenda", agenda).firstResultOptional();
  }

  @Override
  public String opschrift() {
    return "Excel-bestand met de kaart";
  }

  /** Without names of an organisatie that is gone. */
  @Override
  public BladindelingInhoud inhoud() {
    return new BladindelingInhoud(
        kolommen.stream().sorted(Comparator.comparing(Kaartkolomkeuze::wat)).toList(),
        namen.stream()
            .filter(k -> k.organisatie() == null || Organisatie.findById(k.organisatie()) != null)
            .sorted(Comparator.comparing(Naamkeuze::naam))
            .toList());
  }

  @Override
  public void neemOver(BladindelingInhoud inhoud, Overname overname) {
    inhoud.controleer(overname);
    Set<Kaartkolomkeuze> gekozen = new HashSet<>(inhoud.kolommen());
    kolommen.retainAll(gekozen);
    kolommen.addAll(gekozen);
    Set<Naamkeuze> bedoeld = new HashSet<>();
    List<Naamkeuze> gevraagd = inhoud.namen();
    for (int i = 0; i < gevraagd.size(); i++) {
      Naamkeuze keuze = gevraagd.get(i);
      if (keuze != null) {
        String plek = "/namen/" + i + "/organisatie";
        Organisatie wie = Organisatie.kies(keuze.organisatie(), agenda.eigenaar, plek, overname);
        bedoeld.add(new Naamkeuze(keuze.naam(), wie == null ? null : wie.id, keuze.soort()));
      }
    }
    namen.retainAll(bedoeld);
    namen.addAll(bedoeld);
  }
}
