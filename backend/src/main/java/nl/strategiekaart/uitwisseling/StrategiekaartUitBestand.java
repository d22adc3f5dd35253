package nl.strategiekaart.uitwisseling;

import java.util.ArrayList;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.Betrokkenheid;
import nl.strategiekaart.agenda.Fase;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.Indicator;
import nl.strategiekaart.agenda.Per;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Resultaat;
import nl.strategiekaart.agenda.Stap;
import nl.strategiekaart.agenda.Strategie;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.uitwisseling.AgendaBestand.ActieDeel;
import nl.strategiekaart.uitwisseling.AgendaBestand.IndicatorDeel;
import nl.strategiekaart.uitwisseling.AgendaBestand.ProgrammalijnDeel;
import nl.strategiekaart.uitwisseling.AgendaBestand.ResultaatDeel;
import nl.strategiekaart.uitwisseling.AgendaBestand.StapDeel;
import nl.strategiekaart.uitwisseling.AgendaBestand.StrategieDeel;
import nl.strategiekaart.uitwisseling.AgendaBestand.WieDeel;

/** Makes the programmalijnen of an agendabestand with their strategiekaarten. */
final class StrategiekaartUitBestand {

  private final Verwijzingen verwijzingen;
  private final Agenda agenda;

  StrategiekaartUitBestand(Verwijzingen verwijzingen, Agenda agenda) {
    this.verwijzingen = verwijzingen;
    this.agenda = agenda;
  }

  void laad(ProgrammalijnDeel deel) {
    Programmalijn lijn = new Programmalijn();
    lijn.id = Basis.vasteId("programmalijn", agenda.code, deel.code());
    lijn.agenda = agenda;
    lijn.code = deel.code();
    lijn.nummer = deel.nummer();
    lijn.titel = deel.titel();
    lijn.ambitie = deel.ambitie();
    verwijzingen.bewaar("programmalijn", deel.code(), lijn);
    deel.resultaten().forEach(resultaat -> resultaat(resultaat, lijn));
    deel.strategieen().forEach(strategie -> strategie(strategie, lijn));
    deel.acties().forEach(actie -> actie(actie, lijn, null));
    lijn.persist();
  }

  private void resultaat(ResultaatDeel deel, Programmalijn lijn) {
    String plek = "resultaat " + deel.code();
    Resultaat resultaat = new Resultaat();
    resultaat.id = Basis.vasteId("resultaat", agenda.code, deel.code());
    resultaat.agenda = agenda;
    resultaat.programmalijn = lijn;
    resultaat.code = deel.code();
    resultaat.volgorde = lijn.resultaten.size();
    resultaat.tekst = deel.tekst();
    resultaat.fase = verwijzingen.zoek("fase", deel.fase(), Fase.class, plek);
    resultaat.jaar = deel.jaar();
    resultaat.besluit = verwijzingen.zoek("besluit", deel.besluit(), Besluit.class, plek);
    deel.indicatoren().forEach(indicator -> indicator(indicator, resultaat));
    verwijzingen.bewaar("resultaat", deel.code(), resultaat);
    lijn.resultaten.add(resultaat);
  }

  private static void indicator(IndicatorDeel deel, Resultaat resultaat) {
    Indicator indicator = new Indicator();
    indicator.resultaat = resultaat;
    indicator.volgorde = resultaat.indicatoren.size();
    indicator.naam = deel.naam();
    indicator.eenheid = deel.eenheid();
    if (deel.nulmeting() != null) {
      indicator.nulmetingJaar = deel.nulmeting().jaar();
      indicator.nulmeting = deel.nulmeting().waarde();
    }
    if (deel.streefwaarde() != null) {
      indicator.streefwaardeJaar = deel.streefwaarde().jaar();
      indicator.streefwaarde = deel.streefwaarde().waarde();
    }
    resultaat.indicatoren.add(indicator);
  }

  private void strategie(StrategieDeel deel, Programmalijn lijn) {
    Strategie strategie = new Strategie();
    strategie.id = Basis.vasteId("strategie", agenda.code, deel.code());
    strategie.agenda = agenda;
    strategie.programmalijn = lijn;
    strategie.code = deel.code();
    strategie.volgorde = lijn.strategieen.size();
    strategie.titel = deel.titel();
    strategie.resultaten.addAll(
        verwijzingen.zoekAlle(
            "resultaat", deel.resultaten(), Resultaat.class, "strategie " + deel.code()));
    verwijzingen.bewaar("strategie", deel.code(), strategie);
    lijn.strategieen.add(strategie);
    deel.acties().forEach(actie -> actie(actie, lijn, strategie));
  }

  private void actie(ActieDeel deel, Programmalijn lijn, Strategie strategie) {
    String plek = "actie " + deel.code();
    Actie actie = new Actie();
    actie.id = Basis.vasteId("actie", agenda.code, deel.code());
    actie.agenda = agenda;
    actie.programmalijn = lijn;
    actie.strategie = strategie;
    actie.fase = verwijzingen.zoek("fase", deel.fase(), Fase.class, plek);
    actie.code = deel.code();
    actie.volgorde = lijn.acties.size();
    actie.wat = deel.wat();
    deel.wie().forEach(wie -> betrokkenheid(wie, actie, plek));
    actie.wanneer = verwijzingen.wanneer(deel.wanneer(), plek);
    actie.frequentie = deel.frequentie();
    deel.hoe().forEach(stap -> stap(stap, actie, plek));
    actie.themas.addAll(verwijzingen.zoekAlle("thema", deel.themas(), Thema.class, plek));
    actie.wijken = new ArrayList<>(deel.wijken());
    actie.links = new ArrayList<>(deel.links());
    verwijzingen.bewaar("actie", deel.code(), actie);
    lijn.acties.add(actie);
  }

  private void betrokkenheid(WieDeel deel, Actie actie, String plek) {
    Betrokkenheid betrokkenheid = new Betrokkenheid();
    betrokkenheid.actie = actie;
    betrokkenheid.organisatie =
        verwijzingen.zoek("organisatie", deel.organisatie(), Organisatie.class, plek);
    betrokkenheid.rol = deel.rol();
    betrokkenheid.volgorde = actie.betrokkenheden.size();
    actie.betrokkenheden.add(betrokkenheid);
  }

  private void stap(StapDeel deel, Actie actie, String plek) {
    Stap stap = new Stap();
    stap.agenda = agenda;
    stap.actie = actie;
    stap.volgorde = actie.hoe.size();
    stap.tekst = deel.tekst();
    stap.wanneer = deel.wanneer() == null ? null : verwijzingen.wanneer(deel.wanneer(), plek);
    stap.fte = deel.fte();
    stap.bedrag = deel.bedrag();
    if (deel.bedrag() != null) {
      stap.per = deel.per() == null ? Per.eenmalig : deel.per();
    }
    stap.geldbron = verwijzingen.zoek("geldbron", deel.geldbron(), Geldbron.class, plek);
    stap.gedaan = Boolean.TRUE.equals(deel.gedaan());
    actie.hoe.add(stap);
  }
}
