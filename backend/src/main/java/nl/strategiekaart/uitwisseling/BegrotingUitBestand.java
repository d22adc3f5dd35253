package nl.strategiekaart.uitwisseling;

import java.math.BigDecimal;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.begroting.Bedrag;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.uitwisseling.AgendaBestand.BegrotingDeel;
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
    begroting.agenda = agenda;
    begroting.vanJaar = deel.van();
    begroting.totJaar = deel.tot();
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
    deel.bedragen().forEach((jaar, bedrag) -> bedrag(regel, jaar, bedrag, plek));
    begroting.regels.add(regel);
  }

  private void bedrag(Begrotingsregel regel, int jaar, String tekst, String plek) {
    if (!regel.begroting.jaren().contains(jaar)) {
      verwijzingen.fout(plek + ": het jaar " + jaar + " valt buiten de begroting.");
    } else if (tekst.equals("PM")) {
      regel.bedragen.put(jaar, Bedrag.PM);
    } else if (tekst.matches("-?\\d{1,12}(\\.\\d{1,2})?")) {
      regel.bedragen.put(jaar, Bedrag.van(new BigDecimal(tekst)));
    } else {
      verwijzingen.fout(plek + ": '" + tekst + "' in " + jaar + " is geen bedrag en geen PM.");
    }
  }
}
