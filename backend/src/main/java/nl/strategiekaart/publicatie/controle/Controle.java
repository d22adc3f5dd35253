package nl.strategiekaart.publicatie.controle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Fase;
import nl.strategiekaart.agenda.Kaartindeling;
import nl.strategiekaart.agenda.Per;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Resultaat;
import nl.strategiekaart.agenda.Strategie;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Bedrag;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Notatie;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.tijd.Wanneer;
import nl.strategiekaart.tijd.WanneerSoort;

/** Checks the map of one programmalijn as it stands in the concept. */
@ApplicationScoped
class Controle {

  private final Redactie redactie;

  Controle(Redactie redactie) {
    this.redactie = redactie;
  }

  /**
   * What deserves a second look; tips come last.
   *
   * @throws ProbleemException 401, 403 or 404 for who may not edit; 404 for an unknown line
   */
  @Transactional
  ControleView van(String code, String lijnId) {
    Agenda agenda = redactie.open(code);
    Programmalijn lijn =
        Kenmerken.uuid(lijnId)
            .map(id -> Programmalijn.<Programmalijn>findById(id))
            .filter(gevonden -> gevonden.agenda.id.equals(agenda.id))
            .orElseThrow(
                () -> ProbleemException.nietGevonden("Deze programmalijn is er niet (meer)."));
    List<Begrotingsregel> regels =
        Begrotingsregel.list(
            "select distinct r from Begrotingsregel r join r.acties a where a.programmalijn = ?1",
            lijn);
    List<Bevinding> gevonden = new ArrayList<>();
    Leesbaarheid.van(lijn, "ambitie", lijn.ambitie).forEach(gevonden::add);
    lijn.resultaten.forEach(resultaat -> controleer(resultaat, lijn, gevonden));
    Kaartindeling.rijen(lijn).forEach(rij -> eigenFase(rij, gevonden));
    lijn.strategieen.forEach(strategie -> controleer(strategie, gevonden));
    lijn.acties.forEach(actie -> controleer(actie, regels, gevonden));
    return new ControleView(
        gevonden.stream().sorted(Comparator.comparing(Bevinding::ernst)).toList());
  }

  private static void controleer(
      Resultaat resultaat, Programmalijn lijn, List<Bevinding> gevonden) {
    if (lijn.strategieen.stream().noneMatch(s -> s.resultaten.contains(resultaat))) {
      gevonden.add(Kwestie.resultaat_zonder_strategie.bij(resultaat));
    }
    Integer jaar = resultaat.jaar;
    Fase fase = resultaat.fase;
    if (jaar != null && (jaar < fase.van.getYear() || jaar > fase.tot.getYear())) {
      gevonden.add(Kwestie.jaar_buiten_fase.bij(resultaat, jaar, fase.naam, fase.inWoorden()));
    }
    Leesbaarheid.van(resultaat, "tekst", resultaat.tekst).forEach(gevonden::add);
  }

  /** On the map those that share a strategie stand together, in the first fase of them all. */
  private static void eigenFase(Set<Resultaat> rij, List<Bevinding> gevonden) {
    Fase staatIn = Kaartindeling.faseVan(rij);
    rij.stream()
        .filter(resultaat -> !resultaat.fase.equals(staatIn))
        .map(een -> Kwestie.fase_van_een_ander.bij(een, een.fase.naam, staatIn.naam))
        .forEach(gevonden::add);
  }

  private static void controleer(Strategie strategie, List<Bevinding> gevonden) {
    if (strategie.resultaten.isEmpty()) {
      gevonden.add(Kwestie.strategie_zonder_resultaat.bij(strategie));
    }
    if (strategie.acties().isEmpty()) {
      gevonden.add(Kwestie.strategie_zonder_actie.bij(strategie));
    }
  }

  private static void controleer(
      Actie actie, List<Begrotingsregel> regels, List<Bevinding> gevonden) {
    if (actie.betrokkenheden.stream().noneMatch(b -> b.rol.leidt())) {
      gevonden.add(Kwestie.actie_zonder_trekker.bij(actie));
    }
    if (actie.wanneer.soort() == WanneerSoort.onbekend) {
      gevonden.add(Kwestie.actie_zonder_wanneer.bij(actie));
    }
    eindeBinnenFase(actie, gevonden);
    bedragen(actie, regels, gevonden);
    Leesbaarheid.van(actie, "wat", actie.wat).forEach(gevonden::add);
    actie.hoe.stream()
        .flatMap(stap -> Leesbaarheid.van(actie, "hoe", stap.tekst))
        .forEach(gevonden::add);
  }

  private static void eindeBinnenFase(Actie actie, List<Bevinding> gevonden) {
    Wanneer wanneer = actie.wanneer;
    LocalDate einde = wanneer.tot() == null ? wanneer.van() : wanneer.tot();
    LocalDate laatste =
        actie.fasen().stream().map(fase -> fase.tot).max(Comparator.naturalOrder()).orElse(null);
    if (einde != null && laatste != null && einde.isAfter(laatste)) {
      Fase fase = actie.fasen().get(actie.fasen().size() - 1);
      gevonden.add(
          Kwestie.einde_na_fase.bij(actie, wanneer.beschreven(), fase.naam, fase.inWoorden()));
    }
  }

  /** The yearly amounts that the text names, against those of the lines that pay for the actie. */
  private static void bedragen(
      Actie actie, List<Begrotingsregel> regels, List<Bevinding> gevonden) {
    List<BigDecimal> perJaar =
        actie.hoe.stream().filter(stap -> stap.per == Per.jaar).map(stap -> stap.bedrag).toList();
    regels.stream()
        .filter(regel -> regel.acties.contains(actie))
        .filter(regel -> wijktAf(perJaar, regel))
        .map(
            regel ->
                Kwestie.bedrag_wijkt_af.bij(
                    actie, opsomming(perJaar), regel.onderdeel, opsomming(jaarbedragen(regel))))
        .forEach(gevonden::add);
  }

  /**
   * A line for this actie alone names the same amount; one that is shared leaves room for it. Where
   * the text or the line (PM) has no amounts there is nothing to compare.
   */
  private static boolean wijktAf(List<BigDecimal> perJaar, Begrotingsregel regel) {
    List<BigDecimal> begroot = jaarbedragen(regel);
    if (perJaar.isEmpty() || begroot.isEmpty()) {
      return false;
    }
    BigDecimal samen = perJaar.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return regel.acties.size() == 1
        ? begroot.stream()
            .noneMatch(
                bedrag ->
                    Stream.concat(perJaar.stream(), Stream.of(samen))
                        .anyMatch(genoemd -> genoemd.compareTo(bedrag) == 0))
        : samen.compareTo(begroot.get(begroot.size() - 1)) > 0;
  }

  /** The different amounts above nothing, over the years. */
  private static List<BigDecimal> jaarbedragen(Begrotingsregel regel) {
    return regel.bedragen.entrySet().stream()
        .filter(cel -> cel.getKey().maat() == Maat.begroot)
        .map(Map.Entry::getValue)
        .map(Bedrag::bedrag)
        .filter(bedrag -> bedrag != null && bedrag.signum() > 0)
        .distinct()
        .sorted()
        .toList();
  }

  private static String opsomming(List<BigDecimal> bedragen) {
    return bedragen.stream().map(Notatie::euro).collect(Collectors.joining(" en "));
  }
}
