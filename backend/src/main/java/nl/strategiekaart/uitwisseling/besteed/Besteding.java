package nl.strategiekaart.uitwisseling.besteed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.blad.Leesvraag;
import nl.strategiekaart.blad.Vragen;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.uitwisseling.besteed.BestedingsvoorbeeldView.Bestedingscel;
import nl.strategiekaart.uitwisseling.besteed.BestedingsvoorbeeldView.Bestemming;
import nl.strategiekaart.uitwisseling.besteed.BestedingsvoorbeeldView.CodeInBestand;
import nl.strategiekaart.uitwisseling.besteed.BestedingsvoorbeeldView.HalfjaarInBestand;
import nl.strategiekaart.uitwisseling.besteed.BestedingsvoorbeeldView.Verdeling;
import nl.strategiekaart.uitwisseling.besteed.Telling.Som;

/**
 * A file put beside the begroting: what each regel with a code spent in each half-year that the
 * file covers. The file holds everything of those half-years, so that replaces what is there. What
 * comes in on a regel of baten goes off in a ledger, and is a positive amount in the begroting.
 */
final class Besteding {

  private static final int MEESTE_OVERGESLAGEN = 200;

  private final Begroting begroting;
  private final Telling telling;
  private final List<Leesvraag> vragen;
  private final boolean keertBaten;

  /** The half-years that are taken over, in order. */
  final List<Vak> gekozen;

  private final Map<String, UUID> regelVanCode = new HashMap<>();
  private final Map<UUID, Map<Vak, Som>> perRegel = new HashMap<>();
  private final Som geboekt = new Som();
  private final Som geen = new Som();
  private final Som open = new Som();
  private final Som buiten = new Som();
  private final Som nietGekozen = new Som();

  /**
   * Adds everything up.
   *
   * @param alleen the half-years to take over; empty for all of the file
   */
  Besteding(
      Begroting begroting,
      BestedingsindelingInhoud indeling,
      Telling telling,
      Vragen vragen,
      Set<Vak> alleen) {
    this.begroting = begroting;
    this.telling = telling;
    this.gekozen =
        telling.halfjaren.keySet().stream()
            .filter(half -> begroting.jaren().contains(half.jaar()))
            .filter(half -> alleen.isEmpty() || alleen.contains(half))
            .toList();
    indeling.codes().forEach(keuze -> regelVanCode.put(keuze.code(), keuze.regel()));
    regelVanCode.values().stream()
        .filter(regel -> regel != null)
        .forEach(regel -> perRegel.put(regel, new HashMap<>()));
    keertBaten = Boekingsvragen.isMinErbij(indeling, perCode(), vragen);
    this.vragen = vragen.gesteld();
    telling.codes.forEach(
        (code, van) -> van.perHalfjaar.forEach((half, som) -> verdeel(code, half, som)));
  }

  private void verdeel(String code, Vak half, Som som) {
    UUID regel = regelVanCode.get(code);
    if (!regelVanCode.containsKey(code)) {
      open.tel(som);
    } else if (regel == null) {
      geen.tel(som);
    } else if (!begroting.jaren().contains(half.jaar())) {
      buiten.tel(som);
    } else if (!gekozen.contains(half)) {
      nietGekozen.tel(som);
    } else {
      Som erbij = keertBaten && heeftBaten(regel) ? som.andersom() : som;
      perRegel.get(regel).computeIfAbsent(half, nieuw -> new Som()).tel(erbij);
      geboekt.tel(som);
    }
  }

  private boolean heeftBaten(UUID regel) {
    return begroting.regels.stream().anyMatch(een -> een.id.equals(regel) && een.heeftBaten());
  }

  /** What stands in the file for the codes of a regel of baten, by code. */
  private SortedMap<String, Som> perCode() {
    SortedMap<String, Som> perCode = new TreeMap<>();
    telling.codes.forEach(
        (code, van) -> {
          UUID regel = regelVanCode.get(code);
          if (regel != null && heeftBaten(regel)) {
            van.perHalfjaar
                .values()
                .forEach(som -> perCode.computeIfAbsent(code, nieuw -> new Som()).tel(som));
          }
        });
    return perCode;
  }

  boolean heeftOpenCodes() {
    return telling.codes.keySet().stream().anyMatch(code -> !regelVanCode.containsKey(code));
  }

  boolean heeftIetsTeBoeken() {
    return !perRegel.isEmpty() && !gekozen.isEmpty();
  }

  BestedingsvoorbeeldView voorbeeld() {
    return new BestedingsvoorbeeldView(
        telling.rijen,
        halfjaren(),
        codes(),
        cellen(),
        vragen,
        telling.overgeslagen.stream().limit(MEESTE_OVERGESLAGEN).toList(),
        telling.fouten,
        telling.aantalFouten,
        verdeling(),
        !heeftOpenCodes()
            && heeftIetsTeBoeken()
            && vragen.stream().noneMatch(Leesvraag::staatOpen));
  }

  /** Those that have a code. */
  List<Begrotingsregel> regels() {
    return begroting.regels.stream().filter(regel -> perRegel.containsKey(regel.id)).toList();
  }

  /** What a regel gets in a half-year, also where that is nothing. */
  Som som(Begrotingsregel regel, Vak half) {
    return perRegel.get(regel.id).getOrDefault(half, new Som());
  }

  private List<HalfjaarInBestand> halfjaren() {
    return telling.halfjaren.entrySet().stream()
        .map(
            een ->
                new HalfjaarInBestand(
                    een.getKey().sleutel(),
                    een.getValue().aantal,
                    Geld.tekst(een.getValue().bedrag),
                    begroting.jaren().contains(een.getKey().jaar()),
                    gekozen.contains(een.getKey())))
        .toList();
  }

  private List<CodeInBestand> codes() {
    Map<String, UUID> opNaam = new HashMap<>();
    for (Begrotingsregel regel : begroting.regels) {
      opNaam.putIfAbsent(regel.onderdeel.toLowerCase(Locale.ROOT), regel.id);
      opNaam.put(regel.code, regel.id);
    }
    return telling.codes.entrySet().stream()
        .map(
            een -> {
              Som som = new Som();
              een.getValue().perHalfjaar.values().forEach(som::tel);
              String code = een.getKey();
              String naam = een.getValue().naam;
              boolean bekend = regelVanCode.containsKey(code);
              UUID voorstel =
                  Optional.ofNullable(opNaam.get(naam.toLowerCase(Locale.ROOT)))
                      .orElse(opNaam.get(code.toLowerCase(Locale.ROOT)));
              return new CodeInBestand(
                  code,
                  naam.isEmpty() ? null : naam,
                  som.aantal,
                  Geld.tekst(som.bedrag),
                  !bekend
                      ? Bestemming.open
                      : regelVanCode.get(code) == null ? Bestemming.geen : Bestemming.regel,
                  bekend ? regelVanCode.get(code) : voorstel);
            })
        .toList();
  }

  private List<Bestedingscel> cellen() {
    List<Bestedingscel> cellen = new ArrayList<>();
    for (Begrotingsregel regel : regels()) {
      for (Vak half : gekozen) {
        Som som = som(regel, half);
        Geld nu = regel.cel(half.jaar(), half.maat());
        BigDecimal eerst = nu.bedrag() == null ? BigDecimal.ZERO : new BigDecimal(nu.bedrag());
        cellen.add(
            new Bestedingscel(
                regel.id,
                half.sleutel(),
                nu,
                Geld.tekst(som.bedrag),
                Geld.tekst(som.bedrag.subtract(eerst)),
                som.aantal));
      }
    }
    return cellen;
  }

  private Verdeling verdeling() {
    Som alles = new Som();
    telling.halfjaren.values().forEach(alles::tel);
    alles.tel(telling.fout);
    return new Verdeling(
        Geld.tekst(alles.bedrag),
        Geld.tekst(geboekt.bedrag),
        Geld.tekst(geen.bedrag),
        Geld.tekst(open.bedrag),
        Geld.tekst(buiten.bedrag),
        Geld.tekst(nietGekozen.bedrag),
        Geld.tekst(telling.fout.bedrag));
  }
}
