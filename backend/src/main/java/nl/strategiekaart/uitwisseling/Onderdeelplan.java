package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Aanleg;
import nl.strategiekaart.bewerking.Aanlegfout;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Kinds;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Probleem.Fout;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.uitwisseling.Afschrift.Stuk;
import nl.strategiekaart.uitwisseling.OnderdeelkopieView.Weggelaten;
import nl.strategiekaart.uitwisseling.SchrijfHerkomst.Afkomst;

/** A part of an agenda with what hangs under it, as it comes somewhere else. */
final class Onderdeelplan {

  private final Inhoudlezer lezer;
  private final Aanleg aanleg;
  private final Agenda uit;
  private final Agenda naar;
  private final Deel<?> deel;
  private final OnderdeelkopieNieuw gevraagd;
  private final int jaren;

  /** The part itself first. */
  private final List<Stuk> stukken;

  private final List<Organisatie> organisaties;

  /** What is named and has no counterpart. */
  private final List<Deel<?>> nietHier = new ArrayList<>();

  private final List<Afkomst> herkomst = new ArrayList<>();

  /** What each was that was taken up. */
  private final Map<JsonNode, Deel<?>> perInhoud = new IdentityHashMap<>();

  Onderdeelplan(
      Kinds kinds,
      Inhoudlezer lezer,
      Aanleg aanleg,
      Agenda uit,
      Agenda naar,
      Deel<?> deel,
      OnderdeelkopieNieuw gevraagd) {
    this.lezer = lezer;
    this.aanleg = aanleg;
    this.uit = uit;
    this.naar = naar;
    this.deel = deel;
    this.gevraagd = gevraagd;
    jaren = gevraagd.jaren(uit.van, naar.van);
    Set<UUID> blijft = gevraagd.blijvenAchter(uit);
    List<Deel<?>> delen = new ArrayList<>(List.of(deel));
    kinds.eronder(deel).filter(een -> !blijft.contains(een.id)).forEach(delen::add);
    Tegenhangers tegenhangers = new Tegenhangers(kinds, uit, naar);
    Afschrift afschrift =
        Afschrift.van(kinds, lezer, uit, delen, een -> kenmerk(tegenhangers.van(een), een));
    Map<Boolean, List<Stuk>> zelf =
        afschrift.stukken().stream()
            .collect(Collectors.partitioningBy(stuk -> stuk.deel().equals(deel)));
    stukken = Stream.concat(zelf.get(true).stream(), zelf.get(false).stream()).toList();
    organisaties = afschrift.organisaties();
  }

  private String kenmerk(Optional<UUID> tegenhanger, Deel<?> genoemd) {
    if (tegenhanger.isEmpty()) {
      nietHier.add(genoemd);
    }
    return tegenhanger.map(UUID::toString).orElse(null);
  }

  /**
   * Fills all of it.
   *
   * @param id that the copy of the part itself gets
   * @throws ProbleemException 400 with every fault
   */
  void vul(UUID id) {
    aanleg.beginIn(naar);
    Set<String> vreemd = new HashSet<>();
    for (Organisatie organisatie : organisaties) {
      if (organisatie.isBekendBij(naar.eigenaar)) {
        aanleg.ken(Organisatie.class, organisatie.code, organisatie, null);
      } else {
        vreemd.add(organisatie.code);
      }
    }
    for (Stuk stuk : stukken) {
      gevraagd.pasAan(stuk, jaren);
      stuk.kind().laatPlaatsWeg(stuk.inhoud());
      if (stuk.inhoud().get("wie") instanceof ArrayNode wie) {
        wie.removeIf(een -> vreemd.contains(een.path("organisatie").asText()));
      }
      boolean isZelf = stuk.deel().equals(deel);
      ObjectNode inhoud =
          isZelf ? lezer.metWijziging(stuk.inhoud(), gevraagd.naar()) : stuk.inhoud();
      UUID nieuw = isZelf ? id : UUID.randomUUID();
      perInhoud.put(inhoud, stuk.deel());
      aanleg.neemOp(stuk.kind(), nieuw, stuk.deel().code, inhoud);
      herkomst.add(new Afkomst(nieuw, stuk.kind().naam(), stuk.deel().id));
    }
    aanleg.vul();
    gooiBijFouten();
  }

  /**
   * Of the part itself each beside its field; of what hangs under it what one lacks all of a kind
   * lack, and is said once.
   */
  private void gooiBijFouten() {
    Map<String, Fout> fouten = new LinkedHashMap<>();
    for (Aanlegfout fout : aanleg.fouten()) {
      Deel<?> van = perInhoud.get(fout.deel());
      if (deel.equals(van)) {
        fouten.putIfAbsent(
            fout.pointer(), new Fout(null, "/naar" + fout.pointer(), fout.code(), fout.uitleg()));
      } else {
        fouten.putIfAbsent(
            van.soort() + fout.pointer().replaceAll("\\d+", ""),
            new Fout(null, "", fout.code(), eronder(van, fout)));
      }
    }
    if (!fouten.isEmpty()) {
      throw ProbleemException.onjuisteInvoer(List.copyOf(fouten.values()));
    }
  }

  /** When it lacks something that has no counterpart, that is named: it can be made first. */
  private String eronder(Deel<?> van, Aanlegfout fout) {
    String zin = "Bij " + van.soort() + " '" + van.opschrift() + "': " + fout.uitleg();
    return nietHier.stream()
        .filter(een -> fout.pointer().equals("/" + een.soort()))
        .findFirst()
        .map(een -> zin + " Hier is geen " + een.soort() + " '" + een.opschrift() + "'.")
        .orElse(zin);
  }

  /** Stores it. Within one agenda nothing comes out of another one, and no line says so. */
  void bewaar(byte[] verzoek, SchrijfHerkomst schrijf) {
    aanleg.bewaar(verzoek);
    if (!uit.equals(naar)) {
      schrijf.schrijf(herkomst, naar, uit);
    }
  }

  /** What was named and is not here, but for what the request leaves out or says anew itself. */
  List<Weggelaten> weggelaten() {
    String genoemd =
        stukken.stream()
            .map(this::metKenmerken)
            .map(JsonNode::toString)
            .collect(Collectors.joining());
    Map<UUID, Weggelaten> weggelaten = new LinkedHashMap<>();
    nietHier.forEach(een -> weggelaten.put(een.id, new Weggelaten(een.soort(), een.opschrift())));
    organisaties.stream()
        .filter(een -> !een.isBekendBij(naar.eigenaar))
        .forEach(een -> weggelaten.put(een.id, new Weggelaten(een.soort(), een.opschrift())));
    weggelaten.keySet().removeIf(id -> !genoemd.contains(id.toString()));
    return weggelaten.values().stream()
        .sorted(Comparator.comparing(Weggelaten::soort).thenComparing(Weggelaten::naam))
        .toList();
  }

  /** As it goes along, with the identifiers of before. */
  private ObjectNode metKenmerken(Stuk stuk) {
    ObjectNode inhoud = lezer.metCodes(stuk.deel().inhoud(), UUID::toString);
    gevraagd.pasAan(new Stuk(stuk.kind(), stuk.deel(), inhoud), jaren);
    if (stuk.deel().equals(deel)) {
      gevraagd.naar().fieldNames().forEachRemaining(inhoud::remove);
    }
    return inhoud;
  }
}
