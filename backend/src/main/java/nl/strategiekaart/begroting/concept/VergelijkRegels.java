package nl.strategiekaart.begroting.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.ThemaVerwijzing;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.begroting.BegrotingView.ActieBijRegel;
import nl.strategiekaart.begroting.BegrotingView.Regel;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Celverschil;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.GeraakteActie;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Lijn;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Regelkant;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Regelverschil;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Wat;
import nl.strategiekaart.shared.Geld;

/** The regels of two begrotingen side by side; the same code is the same regel. */
final class VergelijkRegels {

  private final BegrotingView oud;
  private final BegrotingView nieuw;
  private final List<Integer> jaren;
  private final Map<String, RegelInThema> was;
  private final Map<String, RegelInThema> wordt;

  VergelijkRegels(BegrotingView oud, BegrotingView nieuw, List<Integer> jaren) {
    this.oud = oud;
    this.nieuw = nieuw;
    this.jaren = jaren;
    this.was = regels(oud);
    this.wordt = regels(nieuw);
  }

  private record RegelInThema(ThemaVerwijzing thema, Regel regel) {}

  private static Map<String, RegelInThema> regels(BegrotingView van) {
    Map<String, RegelInThema> regels = new LinkedHashMap<>();
    van.themas()
        .forEach(
            in ->
                in.regels()
                    .forEach(
                        regel -> regels.put(regel.code(), new RegelInThema(in.thema(), regel))));
    return regels;
  }

  /** The regels that are new, gone or changed. */
  List<Regelverschil> verschillen() {
    Map<String, RegelInThema> alle = new LinkedHashMap<>(was);
    wordt.forEach(alle::putIfAbsent);
    return alle.keySet().stream()
        .map(code -> regel(code, was.get(code), wordt.get(code)))
        .filter(Objects::nonNull)
        .toList();
  }

  private Regelverschil regel(String code, RegelInThema was, RegelInThema wordt) {
    List<Celverschil> cellen =
        jaren.stream()
            .map(
                jaar -> {
                  Geld a = cel(oud, jaar, was);
                  Geld b = cel(nieuw, jaar, wordt);
                  return new Celverschil(jaar, a, b, !a.equals(b));
                })
            .toList();
    List<String> velden = was == null || wordt == null ? List.of() : velden(was, wordt);
    boolean gelijk =
        was != null
            && wordt != null
            && velden.isEmpty()
            && cellen.stream().noneMatch(Celverschil::anders);
    Wat wat = was == null ? Wat.nieuw : wordt == null ? Wat.weg : Wat.gewijzigd;
    return gelijk ? null : new Regelverschil(wat, code, kant(was), kant(wordt), velden, cellen);
  }

  private static Geld cel(BegrotingView begroting, int jaar, RegelInThema in) {
    return in == null
        ? Geld.LEEG
        : VergelijkBegrotingen.van(begroting, jaar, in.regel.cellen(), Geld.LEEG);
  }

  private static List<String> velden(RegelInThema was, RegelInThema wordt) {
    Regel a = was.regel;
    Regel b = wordt.regel;
    Map<String, Boolean> anders = new LinkedHashMap<>();
    anders.put("thema", !was.thema.code().equals(wordt.thema.code()));
    anders.put("onderdeel", !a.onderdeel().equals(b.onderdeel()));
    anders.put("fte", !Objects.equals(a.fte(), b.fte()));
    anders.put("geldbron", !Objects.equals(code(a), code(b)));
    anders.put("taakveld", !Objects.equals(a.taakveld(), b.taakveld()));
    anders.put("acties", !ids(a).equals(ids(b)));
    return anders.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  private static String code(Regel regel) {
    return regel.geldbron() == null ? null : regel.geldbron().code();
  }

  private static List<UUID> ids(Regel regel) {
    return regel.acties().stream().map(ActieBijRegel::id).sorted().toList();
  }

  private static Regelkant kant(RegelInThema in) {
    return in == null
        ? null
        : new Regelkant(
            in.thema,
            in.regel.onderdeel(),
            in.regel.fte(),
            in.regel.geldbron() == null ? null : in.regel.geldbron().naam(),
            in.regel.taakveld(),
            in.regel.totaal());
  }

  /** The acties of those regels, in either of the two. */
  List<GeraakteActie> geraakt(Map<UUID, Lijn> lijnen) {
    Map<UUID, String> wat = new LinkedHashMap<>();
    Map<UUID, Set<String>> door = new LinkedHashMap<>();
    for (Regelverschil verschil : verschillen()) {
      Stream.of(was.get(verschil.code()), wordt.get(verschil.code()))
          .filter(Objects::nonNull)
          .flatMap(in -> in.regel.acties().stream())
          .forEach(
              actie -> {
                wat.put(actie.id(), actie.wat());
                door.computeIfAbsent(actie.id(), eerste -> new LinkedHashSet<>())
                    .add(verschil.opschrift());
              });
    }
    List<GeraakteActie> acties = new ArrayList<>();
    door.forEach(
        (id, regels) ->
            acties.add(new GeraakteActie(id, wat.get(id), lijnen.get(id), List.copyOf(regels))));
    acties.sort(Comparator.comparing(GeraakteActie::plaats));
    return acties;
  }
}
