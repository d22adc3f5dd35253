package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaInhoud;
import nl.strategiekaart.agenda.concept.AgendaKind;
import nl.strategiekaart.agenda.concept.AgendadeelKind;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.bewerking.Aanleg;
import nl.strategiekaart.bewerking.Aanlegfout;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.bewerking.Codes;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Kinds;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.bewerking.Slot;
import nl.strategiekaart.bewerking.Spoor;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.participatie.Activiteit;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Probleem.Fout;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.uitwisseling.ActiviteitenUitBestand.ActiviteitDeel;
import nl.strategiekaart.uitwisseling.Afschrift.Stuk;
import nl.strategiekaart.uitwisseling.AgendakopieNieuw.Bedragen;
import nl.strategiekaart.uitwisseling.AgendakopieNieuw.Tijden;
import nl.strategiekaart.uitwisseling.SchrijfHerkomst.Afkomst;
import nl.strategiekaart.uitwisseling.besteed.Bestedingsindeling;
import nl.strategiekaart.voortgang.OnafgerondeActies;

/**
 * Makes an agenda for another period out of one that there is: the same parts under the same codes,
 * as much later, with what each came from. It is made as out of a file. What goes no further stops.
 */
@ApplicationScoped
class KopieerAgenda {

  private final Redactie redactie;
  private final Kinds kinds;
  private final AgendaKind kind;
  private final Bewerking bewerking;
  private final Inhoudlezer lezer;
  private final Spoor spoor;
  private final SchrijfHerkomst schrijfHerkomst;
  private final OnafgerondeActies acties;

  KopieerAgenda(
      Redactie redactie,
      Kinds kinds,
      AgendaKind kind,
      Bewerking bewerking,
      Inhoudlezer lezer,
      Spoor spoor,
      SchrijfHerkomst schrijfHerkomst,
      OnafgerondeActies acties) {
    this.redactie = redactie;
    this.kinds = kinds;
    this.kind = kind;
    this.bewerking = bewerking;
    this.lezer = lezer;
    this.spoor = spoor;
    this.schrijfHerkomst = schrijfHerkomst;
    this.acties = acties;
  }

  /**
   * Makes it.
   *
   * @param sleutel a uuid that becomes its identifier, so that the same request can be sent again;
   *     or null
   * @throws ProbleemException 400 with every fault
   */
  @Transactional
  ConceptdeelView<AgendaInhoud> kopieer(String code, String sleutel, String lichaam) {
    Agenda oud = redactie.vergrendel(code);
    AgendakopieNieuw gevraagd = lees(oud, lichaam);
    Agenda agenda = new Agenda();
    agenda.id = Kenmerken.sleutel(sleutel);
    agenda.eigenaar = oud.eigenaar;
    byte[] verzoek = Kenmerken.som(code + " " + lezer.object(lichaam));
    if (spoor.eerderGemaakt(agenda.id, agenda, verzoek).isPresent()) {
      return ConceptdeelView.of(Agenda.<Agenda>findById(agenda.id));
    }
    // Two of one title at the same moment get an address each.
    Slot.neem("nieuwe agenda");
    agenda.titel = gevraagd.titel();
    agenda.code = Codes.vrij(kind, agenda);
    vul(agenda, oud, gevraagd, verzoek);
    return ConceptdeelView.of(agenda);
  }

  private AgendakopieNieuw lees(Agenda oud, String lichaam) {
    Overname overname = new Overname(oud);
    AgendakopieNieuw gevraagd = lezer.lees(lichaam, AgendakopieNieuw.class, overname);
    for (int i = 0; i < gevraagd.zonder().size(); i++) {
      String naam = gevraagd.zonder().get(i);
      if (naam != null && kinds.metNaam(naam).filter(AgendadeelKind.class::isInstance).isEmpty()) {
        overname.fout("/zonder/" + i, "onbekende-waarde", "De soort '" + naam + "' bestaat niet.");
      }
    }
    acties.controleer(oud, gevraagd.stoppen(), overname);
    overname.gooiBijFouten();
    return gevraagd;
  }

  private void vul(Agenda agenda, Agenda oud, AgendakopieNieuw gevraagd, byte[] verzoek) {
    int jaren = gevraagd.jaren(oud.van, gevraagd.van());
    Set<UUID> af = gevraagd.blijvenAchter(oud);
    gevraagd.stoppen().forEach(een -> af.add(een.actie()));
    if (gevraagd.alleenInPeriode()) {
      af.addAll(
          Deelperiode.erbuiten(
              oud,
              gevraagd.van().minusYears(jaren),
              gevraagd.tot().minusYears(jaren),
              actie -> !af.contains(actie.id) && gaatMee(actie, gevraagd, jaren)));
    }
    Afschrift afschrift =
        Afschrift.van(
            kinds, lezer, oud, deel -> !af.contains(deel.id) && gaatMee(deel, gevraagd, jaren));
    List<Stuk> stukken = afschrift.stukken();
    ArrayNode bijeenkomsten = bijeenkomsten(oud, gevraagd, afschrift);
    ObjectNode zelf = afschrift.agenda();
    zelf.put("titel", gevraagd.titel());
    zelf.put("soort", Optional.ofNullable(gevraagd.soort()).orElse(oud.soort).name());
    zelf.put("van", gevraagd.van().toString());
    zelf.put("tot", gevraagd.tot().toString());
    Aanleg aanleg = bewerking.aanleg((soort, code) -> null);
    for (Organisatie organisatie : afschrift.organisaties()) {
      aanleg.ken(Organisatie.class, organisatie.code, organisatie, zelf);
    }
    aanleg.begin(kind, agenda, zelf);
    List<Afkomst> herkomst = new ArrayList<>();
    herkomst.add(new Afkomst(agenda.id, agenda.soort(), oud.id));
    for (Stuk stuk : stukken) {
      UUID nieuw = UUID.randomUUID();
      pasAan(stuk, gevraagd, jaren);
      aanleg.neemOp(stuk.kind(), nieuw, stuk.deel().code, stuk.inhoud());
      herkomst.add(new Afkomst(nieuw, stuk.kind().naam(), stuk.deel().id));
    }
    aanleg.vul();
    List<Activiteit> activiteiten =
        new ActiviteitenUitBestand(agenda, aanleg, code -> UUID.randomUUID()).lees(bijeenkomsten);
    gooiBijFouten(aanleg);
    aanleg.bewaar(verzoek);
    Activiteit.persist(activiteiten);
    schrijfHerkomst.schrijf(herkomst, agenda, oud);
    acties.stop(gevraagd.stoppen());
  }

  /** Of the same time; those of another period are not held again. */
  private static ArrayNode bijeenkomsten(
      Agenda oud, AgendakopieNieuw gevraagd, Afschrift afschrift) {
    ArrayNode bijeenkomsten = JsonNodeFactory.instance.arrayNode();
    if (gevraagd.tijden() == Tijden.blijf) {
      Activiteit.<Activiteit>stream("agenda = ?1 order by code", oud)
          .filter(een -> een.wanneer.raakt(gevraagd.van(), gevraagd.tot()))
          .forEach(een -> bijeenkomsten.add(afschrift.metCodes(ActiviteitDeel.of(een))));
    }
    return bijeenkomsten;
  }

  /** A scenario is about the period that it calculated. */
  private static boolean gaatMee(Deel<?> deel, AgendakopieNieuw gevraagd, int jaren) {
    boolean metBegroting = gevraagd.begroting() != Bedragen.niet;
    if (gevraagd.zonder().contains(deel.soort())) {
      return false;
    }
    if (deel instanceof Actie actie) {
      return gevraagd.looptInPeriode(actie.wanneer, jaren);
    }
    if (deel instanceof Begroting begroting) {
      return metBegroting && !begroting.isScenario();
    }
    if (deel instanceof Begrotingsregel regel) {
      return metBegroting && !regel.begroting.isScenario();
    }
    return metBegroting || !(deel instanceof Bestedingsindeling);
  }

  private static void pasAan(Stuk stuk, AgendakopieNieuw gevraagd, int jaren) {
    gevraagd.pasAan(stuk, jaren);
    if (stuk.deel() instanceof Begroting && gevraagd.tijden() == Tijden.blijf) {
      stuk.inhoud().put("vanJaar", gevraagd.van().getYear());
      stuk.inhoud().put("totJaar", gevraagd.tot().getYear());
    }
    if (stuk.deel() instanceof Begrotingsregel) {
      KopieerBedragen.pasAan(stuk.inhoud(), gevraagd, jaren);
    }
  }

  /** Of each kind and field once: what one lacks for want of another kind, all of them lack. */
  private static void gooiBijFouten(Aanleg aanleg) {
    Map<String, Fout> fouten = new LinkedHashMap<>();
    for (Aanlegfout fout : aanleg.fouten()) {
      String soort = fout.plek().replaceFirst(" .*", "");
      fouten.putIfAbsent(
          soort + fout.pointer().replaceAll("\\d+", ""),
          new Fout(null, "", fout.code(), fout.tekst()));
    }
    if (!fouten.isEmpty()) {
      throw ProbleemException.onjuisteInvoer(List.copyOf(fouten.values()));
    }
  }
}
