package nl.strategiekaart.uitwisseling.besteed;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Agendadeel;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.blad.Notatie;
import org.hibernate.annotations.SQLRestriction;

/** How the file of a financial system is read for one agenda, which has one of these at most. */
@Entity
@SQLRestriction(Deel.NIET_GEARCHIVEERD)
public class Bestedingsindeling extends Agendadeel<BestedingsindelingInhoud> {

  @ElementCollection
  @CollectionTable(
      name = "bestedingskolom",
      joinColumns = @JoinColumn(name = "bestedingsindeling_id"))
  public Set<Boekingskolomkeuze> kolommen = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      name = "bestedingsteken",
      joinColumns = @JoinColumn(name = "bestedingsindeling_id"))
  public Set<Tekenkeuze> tekens = new HashSet<>();

  @Enumerated(EnumType.STRING)
  public Notatie notatie;

  @Enumerated(EnumType.STRING)
  public Tijdsoort tijdsoort;

  @Enumerated(EnumType.STRING)
  public Datumvorm datumvorm;

  @ElementCollection
  @CollectionTable(
      name = "bestedingscode",
      joinColumns = @JoinColumn(name = "bestedingsindeling_id"))
  public Set<Codekeuze> codes = new HashSet<>();

  /** Revisie 0 says that there is none yet. */
  protected Bestedingsindeling() {
    revisie = 1;
    code = "bestedingsindeling";
  }

  /** The one of this agenda. */
  static Optional<Bestedingsindeling> van(Agenda agenda) {
    return find("agenda", agenda).firstResultOptional();
  }

  @Override
  public String opschrift() {
    return "Bestand van het financiële systeem";
  }

  /** Without codes of a regel that is gone from the begroting. */
  @Override
  public BestedingsindelingInhoud inhoud() {
    Set<UUID> regels =
        Begroting.van(agenda).stream()
            .flatMap(begroting -> begroting.regels.stream())
            .map(regel -> regel.id)
            .collect(Collectors.toSet());
    return new BestedingsindelingInhoud(
        kolommen.stream().sorted(Comparator.comparing(Boekingskolomkeuze::wat)).toList(),
        tekens.stream().sorted(Comparator.comparing(Tekenkeuze::teken)).toList(),
        notatie,
        tijdsoort,
        datumvorm,
        codes.stream()
            .filter(keuze -> keuze.regel() == null || regels.contains(keuze.regel()))
            .sorted(Comparator.comparing(Codekeuze::code))
            .toList());
  }

  @Override
  public void neemOver(BestedingsindelingInhoud inhoud, Overname overname) {
    inhoud.controleer(overname);
    vervang(kolommen, inhoud.kolommen());
    vervang(tekens, inhoud.tekens());
    notatie = inhoud.notatie();
    tijdsoort = inhoud.tijdsoort();
    datumvorm = inhoud.datumvorm();
    vervang(codes, vind(inhoud.codes(), overname));
  }

  /** What stays is not written again. */
  private static <T> void vervang(Set<T> was, Collection<T> wordt) {
    was.retainAll(wordt);
    was.addAll(wordt);
  }

  private static List<Codekeuze> vind(List<Codekeuze> codes, Overname overname) {
    List<Codekeuze> gevonden = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      Codekeuze keuze = codes.get(i);
      String plek = "/codes/" + i + "/regel";
      Begrotingsregel regel = overname.vind(Begrotingsregel.class, keuze.regel(), plek);
      if (regel != null && regel.begroting.isScenario()) {
        overname.fout(plek, "onjuiste-waarde", "In een scenario wordt niets besteed.");
      }
      gevonden.add(new Codekeuze(keuze.code(), regel == null ? null : regel.id));
    }
    return gevonden;
  }
}
