package nl.strategiekaart.publicatie.verschil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Begrip;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.Fase;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Resultaat;
import nl.strategiekaart.agenda.Strategie;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.participatie.Activiteit;
import nl.strategiekaart.publicatie.verschil.Inhoud.Deel;
import nl.strategiekaart.publicatie.verschil.Inhoud.Soort;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Precisie;
import nl.strategiekaart.shared.Wanneer;

/** Writes down what the concept of an agenda says, part by part. */
public final class SchrijfInhoud {

  private final List<Deel> delen = new ArrayList<>();
  private final Map<String, Integer> laatstePlaats = new HashMap<>();

  private SchrijfInhoud() {}

  /**
   * The whole agenda, in the order of reading.
   *
   * @param begroting null when there is none
   */
  public static Inhoud van(Agenda agenda, Begroting begroting, List<Activiteit> activiteiten) {
    SchrijfInhoud schrijver = new SchrijfInhoud();
    schrijver.agenda(agenda);
    agenda.fasen.forEach(schrijver::fase);
    agenda.themas.forEach(schrijver::thema);
    agenda.begrippen.forEach(schrijver::begrip);
    agenda.besluiten.forEach(schrijver::besluit);
    if (begroting != null) {
      schrijver.begroting(begroting);
    }
    activiteiten.forEach(schrijver::activiteit);
    agenda.programmalijnen.forEach(schrijver::programmalijn);
    return new Inhoud(List.copyOf(schrijver.delen));
  }

  private void agenda(Agenda agenda) {
    voegToe(
        new Plek(agenda, Soort.agenda, agenda.code, agenda.titel, null, null, null),
        new Velden()
            .met("titel", agenda.titel)
            .met("soort", InWoorden.keuze(agenda.soort))
            .met("eigenaar", agenda.eigenaar.naam)
            .met("looptijd", dagen(agenda))
            .met("samenvatting", agenda.samenvatting)
            .met("totstandkoming", agenda.totstandkoming)
            .met("monitoring", agenda.monitoring)
            .met("evaluatie", agenda.evaluatie)
            .met("visie", agenda.visie)
            .naar("visieBesluit", agenda.visieBesluit, besluit -> besluit.titel));
  }

  private static String dagen(Agenda agenda) {
    return Wanneer.periode(agenda.van, agenda.tot, Precisie.dag).inWoorden();
  }

  private void fase(Fase fase) {
    voegToe(
        new Plek(fase, Soort.fase, fase.code, fase.naam, null, null, null),
        new Velden().met("naam", fase.naam).met("periode", fase.inWoorden()));
  }

  private void thema(Thema thema) {
    voegToe(
        new Plek(thema, Soort.thema, thema.code, thema.naam, thema.nummer, null, "agenda"),
        new Velden().met("naam", thema.naam).met("toelichting", thema.toelichting));
  }

  private void begrip(Begrip begrip) {
    voegToe(
        new Plek(begrip, Soort.begrip, begrip.code, begrip.term, null, null, null),
        new Velden()
            .met("term", begrip.term)
            .regels("varianten", begrip.varianten)
            .met("uitleg", begrip.uitleg)
            .met("link", begrip.link));
  }

  private void besluit(Besluit besluit) {
    voegToe(
        new Plek(besluit, Soort.besluit, besluit.code, besluit.titel, null, null, "agenda"),
        new Velden()
            .met("soort", InWoorden.keuze(besluit.soort))
            .met("nummer", besluit.nummer)
            .met("titel", besluit.titel)
            .met("genomen", besluit.genomen.inWoorden())
            .met("toelichting", besluit.toelichting));
  }

  private void begroting(Begroting begroting) {
    voegToe(
        new Plek(begroting, Soort.begroting, "begroting", "Begroting", null, null, null),
        new Velden()
            .met("jaren", begroting.vanJaar + " t/m " + begroting.totJaar)
            .naar("besluit", begroting.besluit, besluit -> besluit.titel)
            .met("toelichting", begroting.toelichting));
    begroting.regels.forEach(regel -> begrotingsregel(regel, begroting.jaren()));
  }

  private void begrotingsregel(Begrotingsregel regel, List<Integer> jaren) {
    voegToe(
        new Plek(
            regel,
            Soort.begrotingsregel,
            regel.code,
            regel.onderdeel,
            null,
            null,
            regel.thema.id.toString()),
        new Velden()
            .met("onderdeel", regel.onderdeel)
            .naar("thema", regel.thema, thema -> thema.naam)
            .met("fte", InWoorden.fte(regel.fte))
            .met("geldbron", regel.geldbron == null ? null : regel.geldbron.naam)
            .met("taakveld", regel.taakveld)
            .naarAlle("acties", regel.acties, actie -> actie.wat)
            .regels("bedragen", InWoorden.bedragen(regel, jaren, Maat.begroot))
            .regels("toegezegd", InWoorden.bedragen(regel, jaren, Maat.toegezegd))
            .regels("besteed", InWoorden.bedragen(regel, jaren, Maat.besteed_h1, Maat.besteed_h2)));
  }

  private void activiteit(Activiteit activiteit) {
    voegToe(
        new Plek(
            activiteit,
            Soort.activiteit,
            activiteit.id.toString(),
            activiteit.titel,
            null,
            null,
            null),
        new Velden()
            .met("titel", activiteit.titel)
            .met("soort", InWoorden.keuze(activiteit.soort))
            .met("omschrijving", activiteit.omschrijving)
            .met("wanneer", activiteit.wanneer.inWoorden())
            .met("begintijd", activiteit.begintijd)
            .met("eindtijd", activiteit.eindtijd)
            .met("reeks", activiteit.reeks)
            .met("plaats", activiteit.plaats)
            .met("online", activiteit.online)
            .met("organisator", activiteit.organisator == null ? null : activiteit.organisator.naam)
            .naarAlle("programmalijnen", activiteit.programmalijnen, lijn -> lijn.titel)
            .naarAlle("themas", activiteit.themas, thema -> thema.naam)
            .naarAlle("acties", activiteit.acties, actie -> actie.wat));
  }

  private void programmalijn(Programmalijn lijn) {
    voegToe(
        new Plek(lijn, Soort.programmalijn, lijn.code, lijn.titel, lijn.nummer, lijn, "agenda"),
        new Velden().met("titel", lijn.titel).met("ambitie", lijn.ambitie));
    lijn.resultaten.forEach(this::resultaat);
    lijn.strategieen.forEach(this::strategie);
    lijn.acties.forEach(this::actie);
  }

  private void resultaat(Resultaat resultaat) {
    voegToe(
        new Plek(
            resultaat,
            Soort.resultaat,
            resultaat.id.toString(),
            resultaat.tekst,
            null,
            resultaat.programmalijn,
            resultaat.programmalijn.id.toString()),
        new Velden()
            .met("tekst", resultaat.tekst)
            .naar("fase", resultaat.fase, fase -> fase.naam)
            .met("jaar", resultaat.jaar)
            .naar("besluit", resultaat.besluit, besluit -> besluit.titel)
            .regels(
                "indicatoren", resultaat.indicatoren.stream().map(InWoorden::indicator).toList()));
  }

  private void strategie(Strategie strategie) {
    voegToe(
        new Plek(
            strategie,
            Soort.strategie,
            strategie.id.toString(),
            strategie.titel,
            null,
            strategie.programmalijn,
            strategie.programmalijn.id.toString()),
        new Velden()
            .met("titel", strategie.titel)
            .naarAlle("resultaten", strategie.resultaten, resultaat -> resultaat.tekst));
  }

  /** On the map an actie stands in order under its strategie, or under its fase without one. */
  private void actie(Actie actie) {
    String onder = actie.strategie != null ? actie.strategie.id.toString() : naam(actie.fase);
    voegToe(
        new Plek(
            actie,
            Soort.actie,
            actie.id.toString(),
            actie.wat,
            null,
            actie.programmalijn,
            actie.programmalijn.id + "/" + onder),
        new Velden()
            .met("wat", actie.wat)
            .regels("wie", InWoorden.wie(actie))
            .met("wanneer", actie.wanneer.inWoorden())
            .met("frequentie", actie.frequentie)
            .regels("hoe", InWoorden.hoe(actie))
            .naar("strategie", actie.strategie, strategie -> strategie.titel)
            .naar("fase", actie.fase, fase -> fase.naam)
            .naarAlle("themas", actie.themas, thema -> thema.naam)
            .regels("wijken", actie.wijken)
            .regels("links", InWoorden.links(actie)));
  }

  private static String naam(Fase fase) {
    return fase == null ? "" : fase.id.toString();
  }

  /** Where a part stands. */
  private record Plek(
      Basis deel,
      Soort soort,
      String code,
      String titel,
      Integer nummer,
      Programmalijn lijn,
      String ouder) {}

  private void voegToe(Plek plek, Velden velden) {
    delen.add(
        new Deel(
            plek.deel.id,
            plek.soort,
            plek.code,
            plek.titel,
            plek.nummer,
            plek.lijn == null ? null : plek.lijn.id,
            plek.ouder,
            laatstePlaats.merge(plek.soort + "/" + plek.ouder, 1, Integer::sum),
            velden.woorden,
            velden.verwijzingen));
  }
}
