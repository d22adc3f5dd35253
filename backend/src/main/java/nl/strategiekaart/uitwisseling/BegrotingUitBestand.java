package nl.strategiekaart.uitwisseling;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.begroting.Bedrag;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.CelInhoud;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.uitwisseling.AgendaBestand.BegrotingDeel;
import nl.strategiekaart.uitwisseling.AgendaBestand.BeslissingDeel;
import nl.strategiekaart.uitwisseling.AgendaBestand.RegelDeel;

/** Makes the begroting of an agendabestand. */
final class BegrotingUitBestand {

  private final Verwijzingen verwijzingen;

  BegrotingUitBestand(Verwijzingen verwijzingen) {
    this.verwijzingen = verwijzingen;
  }

  void laad(BegrotingDeel deel, Agenda agenda) {
    if (deel == null) {
      return;
    }
    Begroting begroting = new Begroting();
    begroting.id = Basis.vasteId("begroting", agenda.code);
    begroting.code = "begroting";
    begroting.agenda = agenda;
    begroting.vanJaar = deel.van();
    begroting.totJaar = deel.tot();
    begroting.toelichting = deel.toelichting();
    begroting.besluit = verwijzingen.zoek("besluit", deel.besluit(), Besluit.class, "begroting");
    deel.regels().forEach(regel -> regel(regel, begroting));
    begroting.persist();
  }

  private void regel(RegelDeel deel, Begroting begroting) {
    String plek = "begrotingsregel " + deel.code();
    Begrotingsregel regel = new Begrotingsregel();
    regel.id = Basis.vasteId("begrotingsregel", begroting.agenda.code, deel.code());
    regel.agenda = begroting.agenda;
    regel.begroting = begroting;
    regel.code = deel.code();
    regel.volgorde = begroting.regels.size();
    regel.thema = verwijzingen.zoek("thema", deel.thema(), Thema.class, plek);
    regel.onderdeel = deel.onderdeel();
    regel.fte = deel.fte();
    regel.geldbron = verwijzingen.zoek("geldbron", deel.geldbron(), Geldbron.class, plek);
    regel.taakveld = deel.taakveld();
    regel.acties.addAll(verwijzingen.zoekAlle("actie", deel.acties(), Actie.class, plek));
    cellen(regel, "begroot", deel.bedragen(), plek);
    cellen(regel, "toegezegd", deel.toegezegd(), plek);
    cellen(regel, "besteed", deel.besteed(), plek);
    beslissing(regel, deel.beslissing(), plek);
    begroting.regels.add(regel);
  }

  private void cellen(
      Begrotingsregel regel, String soort, Map<String, String> cellen, String plek) {
    if (cellen != null) {
      cellen.forEach((sleutel, tekst) -> cel(regel, soort, sleutel, tekst, plek));
    }
  }

  private void beslissing(Begrotingsregel regel, BeslissingDeel deel, String plek) {
    if (deel == null) {
      return;
    }
    Organisatie door = verwijzingen.zoek("organisatie", deel.door(), Organisatie.class, plek);
    Bedrag beslist = new Bedrag(Geld.Soort.pm, null, door == null ? null : door.id, deel.voor());
    regel.bedragen.replaceAll(
        (vak, bedrag) -> vak.maat() == Maat.begroot && bedrag.equals(Bedrag.PM) ? beslist : bedrag);
  }

  private void cel(Begrotingsregel regel, String soort, String sleutel, String tekst, String plek) {
    Optional<Vak> vak = Vak.lees(soort, sleutel);
    if (vak.isEmpty()) {
      verwijzingen.fout(plek + ": " + Vak.uitleg(soort, sleutel));
    } else if (!regel.begroting.jaren().contains(vak.get().jaar())) {
      verwijzingen.fout(plek + ": het jaar " + sleutel + " valt buiten de begroting.");
    } else if (tekst.equals("PM") && !Maat.BESTEED.contains(vak.get().maat())) {
      regel.bedragen.put(vak.get(), Bedrag.PM);
    } else if (tekst.matches(CelInhoud.BEDRAG)) {
      regel.bedragen.put(vak.get(), Bedrag.van(new BigDecimal(tekst)));
    } else {
      verwijzingen.fout(plek + ": '" + tekst + "' in " + sleutel + " is geen bedrag en geen PM.");
    }
  }
}
