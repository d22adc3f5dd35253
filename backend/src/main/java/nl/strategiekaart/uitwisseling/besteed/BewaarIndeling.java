package nl.strategiekaart.uitwisseling.besteed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.shared.Kenmerken;

/** Reads and keeps how the file of the financial system is read. */
@ApplicationScoped
class BewaarIndeling {

  private static final int LANGSTE_NAAM = 200;
  static final int LANGSTE_CODE = 80;
  static final int MEESTE_CODES = 5_000;

  /** The same rule as the domain "tekst" of the database. */
  private static final String ZICHTBAAR = "[^\\p{Cntrl}\\uE000-\\uF8FF]+";

  private final Redactie redactie;
  private final EntityManager em;
  private final Clock klok;

  BewaarIndeling(Redactie redactie, EntityManager em, Clock klok) {
    this.redactie = redactie;
    this.em = em;
    this.klok = klok;
  }

  @Transactional
  BestedingsindelingView lees(String code) {
    return view(redactie.open(code));
  }

  /**
   * Keeps another one, when it says anything else.
   *
   * @throws nl.strategiekaart.shared.ProbleemException 400 with every fault, 412 when somebody kept
   *     another one meanwhile
   */
  @Transactional
  BestedingsindelingView bewaar(String code, String alsRevisie, BestedingsindelingInhoud inhoud) {
    Agenda agenda = redactie.vergrendel(code);
    BestedingsindelingView nu = view(agenda);
    Kenmerken.eis(alsRevisie, nu.revisie());
    Overname overname = new Overname(em, agenda);
    if (inhoud == null) {
      overname.fout("", "onjuiste-vorm", "Het bericht moet een JSON-object zijn.");
    } else {
      controleerKolommen(inhoud, overname);
      controleerCodes(inhoud.codes(), overname);
    }
    overname.gooiBijFouten();
    Bestedingsindeling nieuw = new Bestedingsindeling();
    nieuw.neemOver(inhoud);
    if (nieuw.inhoud(agenda).equals(nu.inhoud())) {
      return nu;
    }
    nieuw.agendaId = agenda.id;
    nieuw.revisie = nu.revisie() + 1;
    nieuw.tijdstip = klok.instant();
    nieuw.doorId = redactie.wie().id;
    nieuw.persist();
    return BestedingsindelingView.of(nieuw, agenda);
  }

  private static BestedingsindelingView view(Agenda agenda) {
    return Bestedingsindeling.van(agenda)
        .map(indeling -> BestedingsindelingView.of(indeling, agenda))
        .orElse(BestedingsindelingView.GEEN);
  }

  private static void controleerKolommen(BestedingsindelingInhoud inhoud, Overname overname) {
    eis(inhoud.codekolom(), "codekolom", overname);
    eis(inhoud.tijdkolom(), "tijdkolom", overname);
    eis(inhoud.notatie(), "notatie", overname);
    eis(inhoud.tijdsoort(), "tijdsoort", overname);
    if (inhoud.bedragkolom() == null) {
      String eenBedrag = "Kies één kolom met het bedrag, of een met debet en een met credit.";
      if (inhoud.debetkolom() == null && inhoud.creditkolom() == null) {
        overname.fout("/bedragkolom", "ontbreekt", eenBedrag);
      } else if (inhoud.debetkolom() == null) {
        overname.fout("/debetkolom", "ontbreekt", eenBedrag);
      } else if (inhoud.creditkolom() == null) {
        overname.fout("/creditkolom", "ontbreekt", eenBedrag);
      }
    } else if (inhoud.debetkolom() != null || inhoud.creditkolom() != null) {
      overname.fout(
          "/bedragkolom", "onjuiste-waarde", "Er is één bedrag, of er zijn debet en credit.");
    }
    boolean datum = inhoud.tijdsoort() == Tijdsoort.datum;
    if (datum) {
      eis(inhoud.datumvorm(), "datumvorm", overname);
      if (inhoud.jaarkolom() != null) {
        overname.fout("/jaarkolom", "onjuiste-waarde", "In een datum staat het jaar al.");
      }
    } else if (inhoud.datumvorm() != null) {
      overname.fout("/datumvorm", "onjuiste-waarde", "Een periode heeft geen datumvorm.");
    }
    inhoud
        .kolommen()
        .filter(kolom -> kolom.length() > LANGSTE_NAAM || !kolom.matches(ZICHTBAAR))
        .findFirst()
        .ifPresent(
            kolom ->
                overname.fout(
                    "",
                    "onjuiste-waarde",
                    "Een kolomnaam heeft hooguit " + LANGSTE_NAAM + " gewone tekens."));
  }

  private static void eis(Object waarde, String veld, Overname overname) {
    if (waarde == null) {
      overname.fout("/" + veld, "ontbreekt", "'" + veld + "' is nodig.");
    }
  }

  private static void controleerCodes(List<Codekeuze> codes, Overname overname) {
    if (codes.size() > MEESTE_CODES) {
      overname.fout("/codes", "te-veel", "Er passen hooguit " + MEESTE_CODES + " codes in.");
      return;
    }
    Set<String> gezien = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      Codekeuze keuze = codes.get(i);
      String plek = "/codes/" + i;
      if (keuze == null
          || keuze.code() == null
          || keuze.code().isBlank()
          || keuze.code().length() > LANGSTE_CODE
          || !keuze.code().equals(keuze.code().strip())
          || !keuze.code().matches(ZICHTBAAR)) {
        overname.fout(
            plek + "/code",
            "onjuiste-waarde",
            "Een code heeft 1 tot en met " + LANGSTE_CODE + " gewone tekens.");
        continue;
      }
      if (!gezien.add(keuze.code())) {
        overname.fout(plek + "/code", "dubbel", "Deze code staat er al.");
      }
      Begrotingsregel regel = overname.vind(Begrotingsregel.class, keuze.regel(), plek + "/regel");
      if (regel != null && regel.begroting.isScenario()) {
        overname.fout(plek + "/regel", "onjuiste-waarde", "In een scenario wordt niets besteed.");
      }
    }
  }
}
