package nl.strategiekaart.uitwisseling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.AgendadeelKind;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Kind;
import nl.strategiekaart.bewerking.Kinds;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.bewerking.Slot;
import nl.strategiekaart.bewerking.Spoor;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Copies a part of an agenda, with what hangs under it, to another place in it or into another
 * agenda of which who asks edits the concept too.
 */
@ApplicationScoped
class KopieerOnderdeel {

  private final Redactie redactie;
  private final Kinds kinds;
  private final Bewerking bewerking;
  private final Inhoudlezer lezer;
  private final Spoor spoor;
  private final SchrijfHerkomst herkomst;

  KopieerOnderdeel(
      Redactie redactie,
      Kinds kinds,
      Bewerking bewerking,
      Inhoudlezer lezer,
      Spoor spoor,
      SchrijfHerkomst herkomst) {
    this.redactie = redactie;
    this.kinds = kinds;
    this.bewerking = bewerking;
    this.lezer = lezer;
    this.spoor = spoor;
    this.herkomst = herkomst;
  }

  /**
   * Makes it, in one deed.
   *
   * @param code of the agenda in which it comes
   * @param sleutel a uuid that becomes its identifier, so that the same request can be sent again;
   *     or null
   * @throws ProbleemException 404 or 403 when one of the agendas is not there to edit for who asks;
   *     400 with every fault
   */
  @Transactional
  OnderdeelkopieView kopieer(String code, String sleutel, String lichaam) {
    Agenda naar = redactie.open(code);
    OnderdeelkopieNieuw gevraagd = lezer.lees(lichaam, OnderdeelkopieNieuw.class);
    Agenda uit = gevraagd.uitAgenda() == null ? naar : redactie.open(gevraagd.uitAgenda());
    UUID id = Kenmerken.sleutel(sleutel);
    byte[] verzoek = Kenmerken.som(code + " " + lezer.object(lichaam));
    // In one order, so that who copies to and fro does not wait for who copies fro and to.
    Stream.of(naar, uit).distinct().sorted(Comparator.comparing(een -> een.id)).forEach(Slot::neem);
    Deel<?> deel = zoek(gevraagd, uit);
    Onderdeelplan plan =
        new Onderdeelplan(
            kinds, lezer, bewerking.aanleg((soort, woord) -> null), uit, naar, deel, gevraagd);
    if (spoor.eerderGemaakt(id, naar, verzoek).isEmpty()) {
      plan.vul(id);
      plan.bewaar(verzoek, herkomst);
    }
    Deel<?> kopie = bewerking.zoek(kind(gevraagd.soort()), naar, id.toString());
    return new OnderdeelkopieView(ConceptdeelView.of(kopie), plan.weggelaten());
  }

  /** What several are called in an address. */
  String meervoud(String soort) {
    return kind(soort).meervoud();
  }

  private Kind<?, ?> kind(String soort) {
    return kinds.metNaam(soort).orElseThrow();
  }

  private Deel<?> zoek(OnderdeelkopieNieuw gevraagd, Agenda uit) {
    Overname overname = new Overname(uit);
    Deel<?> deel =
        kinds
            .metNaam(gevraagd.soort())
            .filter(AgendadeelKind.class::isInstance)
            .<Deel<?>>map(
                kind -> overname.vind(kind.entiteit(), gevraagd.onderdeel(), "/onderdeel"))
            .orElse(null);
    overname.gooiBijFouten();
    if (deel == null || !kinds.staatOpBlad(deel)) {
      overname.fout(
          "/soort",
          "onbekende-waarde",
          "Kopiëren gaat met een programmalijn, en met wat er op een strategiekaart staat.");
      overname.gooiBijFouten();
    }
    return deel;
  }
}
