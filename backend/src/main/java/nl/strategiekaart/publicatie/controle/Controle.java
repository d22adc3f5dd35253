package nl.strategiekaart.publicatie.controle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Fase;
import nl.strategiekaart.agenda.Per;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Resultaat;
import nl.strategiekaart.agenda.Stap;
import nl.strategiekaart.agenda.Strategie;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Bedrag;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.publicatie.controle.Bevinding.Ernst;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Notatie;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.shared.Wanneer;
import nl.strategiekaart.shared.WanneerSoort;

/** Checks the map of one programmalijn as it stands in the concept. */
@ApplicationScoped
class Controle {

  private final Redactie redactie;
  private final EntityManager em;

  Controle(Redactie redactie, EntityManager em) {
    this.redactie = redactie;
    this.em = em;
  }

  /**
   * What deserves a second look; what contradicts itself first.
   *
   * @throws ProbleemException 401, 403 or 404 for who may not edit; 404 for an unknown line
   */
  @Transactional
  ControleView van(String code, String lijnId) {
    Agenda agenda = redactie.open(code);
    Programmalijn lijn =
        Kenmerken.uuid(lijnId)
            .map(id -> em.find(Programmalijn.class, id))
            .filter(gevonden -> gevonden.agenda.id.equals(agenda.id))
            .orElseThrow(
                () -> ProbleemException.nietGevonden("Deze programmalijn is er niet (meer)."));
    List<Bevinding> gevonden = new ArrayList<>();
    leesbaar(lijn, "ambitie", lijn.ambitie, gevonden);
    lijn.resultaten.forEach(resultaat -> controleer(resultaat, lijn, gevonden));
    lijn.strategieen.forEach(strategie -> controleer(strategie, gevonden));
    List<Begrotingsregel> regels =
        Begrotingsregel.list(
            "select distinct r from Begrotingsregel r join r.acties a where a.programmalijn = ?1",
            lijn);
    lijn.acties.forEach(actie -> controleer(actie, regels, gevonden));
    return new ControleView(
        gevonden.stream().sorted(Comparator.comparing(Bevinding::ernst)).toList());
  }

  private static void controleer(
      Resultaat resultaat, Programmalijn lijn, List<Bevinding> gevonden) {
    if (lijn.strategieen.stream().noneMatch(s -> s.resultaten.contains(resultaat))) {
      gevonden.add(
          Bevinding.over(
              resultaat,
              Ernst.waarschuwing,
              "resultaat-zonder-strategie",
              "tekst",
              "Voor dit resultaat is er nog geen strategie."));
    }
    Integer jaar = resultaat.jaar;
    Fase fase = resultaat.fase;
    if (jaar != null && (jaar < fase.van.getYear() || jaar > fase.tot.getYear())) {
      gevonden.add(
          Bevinding.over(
              resultaat,
              Ernst.fout,
              "jaar-buiten-fase",
              "jaar",
              "Het jaar "
                  + jaar
                  + " valt buiten de fase '"
                  + fase.naam
                  + "' ("
                  + fase.inWoorden()
                  + ")."));
    }
    leesbaar(resultaat, "tekst", resultaat.tekst, gevonden);
  }

  private static void controleer(Strategie strategie, List<Bevinding> gevonden) {
    if (strategie.resultaten.isEmpty()) {
      gevonden.add(
          Bevinding.over(
              strategie,
              Ernst.waarschuwing,
              "strategie-zonder-resultaat",
              "resultaten",
              "Deze strategie draagt nog aan geen enkel resultaat bij."));
    }
    if (strategie.acties.isEmpty()) {
      gevonden.add(
          Bevinding.over(
              strategie,
              Ernst.waarschuwing,
              "strategie-zonder-actie",
              "titel",
              "Onder deze strategie staat nog geen actie."));
    }
  }

  private static void controleer(
      Actie actie, List<Begrotingsregel> regels, List<Bevinding> gevonden) {
    if (actie.betrokkenheden.stream().noneMatch(b -> b.rol.leidt())) {
      gevonden.add(
          Bevinding.over(
              actie,
              Ernst.waarschuwing,
              "actie-zonder-trekker",
              "wie",
              "Deze actie heeft nog geen trekker of regievoerder."));
    }
    if (actie.wanneer.soort() == WanneerSoort.onbekend) {
      gevonden.add(
          Bevinding.over(
              actie,
              Ernst.waarschuwing,
              "actie-zonder-wanneer",
              "wanneer",
              "Van deze actie is nog niet bekend wanneer."));
    }
    eindeBinnenFase(actie, gevonden);
    bedragen(actie, regels, gevonden);
    leesbaar(actie, "wat", actie.wat, gevonden);
    actie.hoe.forEach(stap -> leesbaar(actie, "hoe", stap.tekst, gevonden));
  }

  private static void eindeBinnenFase(Actie actie, List<Bevinding> gevonden) {
    Wanneer wanneer = actie.wanneer;
    LocalDate einde = wanneer.tot() == null ? wanneer.van() : wanneer.tot();
    LocalDate laatste =
        actie.fasen().stream().map(fase -> fase.tot).max(Comparator.naturalOrder()).orElse(null);
    if (einde != null && laatste != null && einde.isAfter(laatste)) {
      Fase fase = actie.fasen().get(actie.fasen().size() - 1);
      gevonden.add(
          Bevinding.over(
              actie,
              Ernst.fout,
              "einde-na-fase",
              "wanneer",
              "'"
                  + wanneer.inWoorden()
                  + "' gaat verder dan de fase '"
                  + fase.naam
                  + "' ("
                  + fase.inWoorden()
                  + ")."));
    }
  }

  /** The yearly amounts that the text names, against those of the lines that pay for the actie. */
  private static void bedragen(
      Actie actie, List<Begrotingsregel> regels, List<Bevinding> gevonden) {
    List<BigDecimal> perJaar =
        actie.hoe.stream()
            .filter(stap -> stap.per == Per.jaar)
            .map((Stap stap) -> stap.bedrag)
            .toList();
    if (perJaar.isEmpty()) {
      return;
    }
    regels.stream()
        .filter(regel -> regel.acties.contains(actie))
        .filter(regel -> wijktAf(perJaar, regel))
        .forEach(regel -> gevonden.add(verschil(actie, perJaar, regel)));
  }

  /**
   * A line for this actie alone names the same amount; one that is shared leaves room for it. Where
   * the line has no amounts yet (PM) there is nothing to compare.
   */
  private static boolean wijktAf(List<BigDecimal> perJaar, Begrotingsregel regel) {
    List<BigDecimal> begroot = jaarbedragen(regel);
    if (begroot.isEmpty()) {
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

  private static Bevinding verschil(Actie actie, List<BigDecimal> perJaar, Begrotingsregel regel) {
    return Bevinding.over(
        actie,
        Ernst.fout,
        "bedrag-wijkt-af",
        "hoe",
        "In de stappen staat "
            + opsomming(perJaar)
            + " per jaar, in de begroting bij '"
            + regel.onderdeel
            + "' "
            + opsomming(jaarbedragen(regel))
            + " per jaar.");
  }

  private static String opsomming(List<BigDecimal> bedragen) {
    return bedragen.stream().map(Notatie::euro).collect(Collectors.joining(" en "));
  }

  private static void leesbaar(Deel<?> deel, String veld, String tekst, List<Bevinding> gevonden) {
    Leesbaarheid.van(tekst)
        .forEach(tip -> gevonden.add(Bevinding.over(deel, Ernst.tip, tip.code(), veld, tip.zin())));
  }
}
