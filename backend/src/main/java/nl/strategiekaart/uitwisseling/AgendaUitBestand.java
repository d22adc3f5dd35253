package nl.strategiekaart.uitwisseling;

import java.util.ArrayList;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Begrip;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.Fase;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.uitwisseling.AgendaBestand.AgendaDeel;
import nl.strategiekaart.uitwisseling.AgendaBestand.BegripDeel;
import nl.strategiekaart.uitwisseling.AgendaBestand.BesluitDeel;
import nl.strategiekaart.uitwisseling.AgendaBestand.FaseDeel;
import nl.strategiekaart.uitwisseling.AgendaBestand.GeldbronDeel;
import nl.strategiekaart.uitwisseling.AgendaBestand.ThemaDeel;

/** Makes the agenda of an agendabestand, with what its lines refer to, and then its lines. */
final class AgendaUitBestand {

  private final Verwijzingen verwijzingen;

  AgendaUitBestand(Verwijzingen verwijzingen) {
    this.verwijzingen = verwijzingen;
  }

  Agenda laad(AgendaBestand bestand) {
    AgendaDeel deel = bestand.agenda();
    if (Agenda.metCode(deel.code()).isPresent()) {
      verwijzingen.fout("De agenda '" + deel.code() + "' bestaat al.");
      verwijzingen.gooiBijFouten();
    }
    Agenda agenda = agenda(deel);
    agenda.persist();
    bestand.besluiten().forEach(besluit -> besluit(besluit, agenda));
    bestand.fasen().forEach(fase -> fase(fase, agenda));
    bestand.themas().forEach(thema -> thema(thema, agenda));
    bestand.begrippen().forEach(begrip -> begrip(begrip, agenda));
    bestand.geldbronnen().forEach(bron -> geldbron(bron, agenda));
    if (deel.visie() != null) {
      agenda.visie = deel.visie().titel();
      agenda.visieBesluit =
          verwijzingen.zoek("besluit", deel.visie().besluit(), Besluit.class, "visie");
    }
    StrategiekaartUitBestand kaart = new StrategiekaartUitBestand(verwijzingen, agenda);
    bestand.programmalijnen().forEach(kaart::laad);
    return agenda;
  }

  private Agenda agenda(AgendaDeel deel) {
    Agenda agenda = new Agenda();
    agenda.id = Basis.vasteId("agenda", deel.code());
    agenda.code = deel.code();
    agenda.titel = deel.titel();
    agenda.soort = deel.soort();
    agenda.eigenaar =
        verwijzingen.zoek("organisatie", deel.eigenaar(), Organisatie.class, "eigenaar");
    // Nothing can hang under an agenda without an owner, so there is no use in reading on.
    verwijzingen.gooiBijFouten();
    agenda.van = deel.van();
    agenda.tot = deel.tot();
    agenda.samenvatting = deel.samenvatting();
    agenda.totstandkoming = deel.totstandkoming();
    agenda.monitoring = deel.monitoring();
    agenda.evaluatie = deel.evaluatie();
    return agenda;
  }

  private void besluit(BesluitDeel deel, Agenda agenda) {
    Besluit besluit = new Besluit();
    besluit.id = Basis.vasteId("besluit", agenda.code, deel.code());
    besluit.agenda = agenda;
    besluit.code = deel.code();
    besluit.volgorde = agenda.besluiten.size();
    besluit.soort = deel.soort();
    besluit.nummer = deel.nummer();
    besluit.titel = deel.titel();
    besluit.genomen = verwijzingen.wanneer(deel.genomen(), "besluit " + deel.code());
    besluit.toelichting = deel.toelichting();
    agenda.besluiten.add(besluit);
    verwijzingen.bewaar("besluit", deel.code(), besluit);
    besluit.persist();
  }

  private void fase(FaseDeel deel, Agenda agenda) {
    Fase fase = new Fase();
    fase.id = Basis.vasteId("fase", agenda.code, deel.code());
    fase.agenda = agenda;
    fase.code = deel.code();
    fase.naam = deel.naam();
    fase.setMaanden(deel.van(), deel.tot());
    verwijzingen.bewaar("fase", deel.code(), fase);
    fase.persist();
  }

  private void thema(ThemaDeel deel, Agenda agenda) {
    Thema thema = new Thema();
    thema.id = Basis.vasteId("thema", agenda.code, deel.code());
    thema.agenda = agenda;
    thema.code = deel.code();
    thema.nummer = deel.nummer();
    thema.naam = deel.naam();
    thema.toelichting = deel.toelichting();
    verwijzingen.bewaar("thema", deel.code(), thema);
    thema.persist();
  }

  private void begrip(BegripDeel deel, Agenda agenda) {
    Begrip begrip = new Begrip();
    begrip.id = Basis.vasteId("begrip", agenda.code, deel.code());
    begrip.agenda = agenda;
    begrip.code = deel.code();
    begrip.term = deel.term();
    begrip.varianten = new ArrayList<>(deel.varianten());
    begrip.uitleg = deel.uitleg();
    begrip.link = deel.link();
    verwijzingen.bewaar("begrip", deel.code(), begrip);
    begrip.persist();
  }

  private void geldbron(GeldbronDeel deel, Agenda agenda) {
    Geldbron bron = new Geldbron();
    bron.id = Basis.vasteId("geldbron", agenda.code, deel.code());
    bron.agenda = agenda;
    bron.code = deel.code();
    bron.naam = deel.naam();
    bron.soort = deel.soort();
    bron.organisatie =
        verwijzingen.zoek(
            "organisatie", deel.organisatie(), Organisatie.class, "geldbron " + deel.code());
    verwijzingen.bewaar("geldbron", deel.code(), bron);
    bron.persist();
  }
}
