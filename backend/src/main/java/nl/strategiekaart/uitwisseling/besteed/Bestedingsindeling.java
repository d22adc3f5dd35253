package nl.strategiekaart.uitwisseling.besteed;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
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

  public String codekolom;

  public String naamkolom;

  public String bedragkolom;

  public String debetkolom;

  public String creditkolom;

  public String tekenkolom;

  @ElementCollection
  @CollectionTable(
      name = "bestedingsteken",
      joinColumns = @JoinColumn(name = "bestedingsindeling_id"))
  public Set<Tekenkeuze> tekens = new HashSet<>();

  @Enumerated(EnumType.STRING)
  public Notatie notatie;

  @Enumerated(EnumType.STRING)
  public Tijdsoort tijdsoort;

  public String tijdkolom;

  public String jaarkolom;

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
        codekolom,
        naamkolom,
        bedragkolom,
        debetkolom,
        creditkolom,
        tekenkolom,
        tekens.stream().sorted(Comparator.comparing(Tekenkeuze::teken)).toList(),
        notatie,
        tijdsoort,
        tijdkolom,
        jaarkolom,
        datumvorm,
        codes.stream()
            .filter(keuze -> keuze.regel() == null || regels.contains(keuze.regel()))
            .sorted(Comparator.comparing(Codekeuze::code))
            .toList());
  }

  @Override
  public void neemOver(BestedingsindelingInhoud inhoud, Overname overname) {
    inhoud.controleer(overname);
    codekolom = inhoud.codekolom();
    naamkolom = inhoud.naamkolom();
    bedragkolom = inhoud.bedragkolom();
    debetkolom = inhoud.debetkolom();
    creditkolom = inhoud.creditkolom();
    tekenkolom = inhoud.tekenkolom();
    tekens.retainAll(inhoud.tekens());
    tekens.addAll(inhoud.tekens());
    notatie = inhoud.notatie();
    tijdsoort = inhoud.tijdsoort();
    tijdkolom = inhoud.tijdkolom();
    jaarkolom = inhoud.jaarkolom();
    datumvorm = inhoud.datumvorm();
    List<Codekeuze> gekozen = vind(inhoud.codes(), overname);
    codes.retainAll(gekozen);
    codes.addAll(gekozen);
  }

  private static List<Codekeuze> vind(List<Codekeuze> codes, Overname overname) {
    List<Codekeuze> gevonden = new ArrayList<>();
    Set<String> gezien = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      Codekeuze keuze = codes.get(i);
      String plek = "/codes/" + i;
      if (!gezien.add(keuze.code())) {
        overname.fout(plek + "/code", "dubbel", "Deze code staat er al.");
      }
      Begrotingsregel regel = overname.vind(Begrotingsregel.class, keuze.regel(), plek + "/regel");
      if (regel != null && regel.begroting.isScenario()) {
        overname.fout(plek + "/regel", "onjuiste-waarde", "In een scenario wordt niets besteed.");
      }
      gevonden.add(new Codekeuze(keuze.code(), regel == null ? null : regel.id));
    }
    return gevonden;
  }
}
