package nl.strategiekaart.uitwisseling.begroting.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.uitwisseling.begroting.bestand.Invoerfout;
import nl.strategiekaart.uitwisseling.begroting.bestand.Kolom;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij;

/**
 * Finds which regel each row of a file is about: by its code, else by its thema and onderdeel. What
 * is not found is a new regel.
 */
final class KoppelRijen {

  private final Begroting begroting;
  private final Consumer<Invoerfout> fouten;
  private final Map<String, Begrotingsregel> opCode = new HashMap<>();
  private final Map<List<String>, List<Begrotingsregel>> opNaam = new HashMap<>();
  private final Map<Object, Doel> doelen = new LinkedHashMap<>();

  private KoppelRijen(Begroting begroting, Consumer<Invoerfout> fouten) {
    this.begroting = begroting;
    this.fouten = fouten;
    for (Begrotingsregel regel : begroting.regels) {
      opCode.put(regel.code, regel);
      opNaam
          .computeIfAbsent(
              List.of(klein(regel.thema.naam), klein(regel.onderdeel)), n -> new ArrayList<>())
          .add(regel);
    }
  }

  /** The regels in the order of the file, each with its rows. */
  static Map<Rij, Doel> van(Begroting begroting, List<Rij> rijen, Consumer<Invoerfout> fouten) {
    KoppelRijen koppeling = new KoppelRijen(begroting, fouten);
    Map<Rij, Doel> gekoppeld = new LinkedHashMap<>();
    // Codes first: what they name is not up for grabs by a name.
    rijen.stream()
        .filter(rij -> koppeling.opCode.containsKey(rij.tekst(Kolom.code)))
        .forEach(rij -> gekoppeld.put(rij, koppeling.metCode(rij)));
    rijen.stream()
        .filter(rij -> !gekoppeld.containsKey(rij))
        .forEach(
            rij -> {
              Doel doel = koppeling.zonderCode(rij);
              if (doel != null) {
                gekoppeld.put(rij, doel);
              }
            });
    return gekoppeld;
  }

  private Doel metCode(Rij rij) {
    Begrotingsregel regel = opCode.get(rij.tekst(Kolom.code));
    return erbij(regel.id, regel, rij);
  }

  private Doel zonderCode(Rij rij) {
    List<String> naam = List.of(klein(rij.tekst(Kolom.thema)), klein(rij.tekst(Kolom.onderdeel)));
    List<Begrotingsregel> gevonden =
        opNaam.getOrDefault(naam, List.of()).stream()
            .filter(regel -> rij.tekst(Kolom.code).isEmpty() || !doelen.containsKey(regel.id))
            .toList();
    if (gevonden.size() > 1) {
      gevonden =
          gevonden.stream()
              .filter(regel -> bron(regel).equals(klein(rij.tekst(Kolom.geldbron))))
              .toList();
      if (gevonden.size() != 1) {
        fouten.accept(
            Invoerfout.van(
                rij.plek(Kolom.onderdeel),
                rij.tekst(Kolom.onderdeel),
                "niet-te-kiezen",
                "Er zijn meer regels met dit thema en onderdeel. Zet de code van de regel erbij."));
        return null;
      }
    }
    if (gevonden.size() == 1) {
      return erbij(gevonden.get(0).id, gevonden.get(0), rij);
    }
    String code = rij.tekst(Kolom.code);
    Object sleutel =
        code.isEmpty() ? List.of(naam, klein(rij.tekst(Kolom.geldbron))) : "code " + code;
    return erbij(sleutel, null, rij);
  }

  private Doel erbij(Object sleutel, Begrotingsregel regel, Rij rij) {
    Doel doel = doelen.get(sleutel);
    if (doel == null) {
      doel = new Doel(regel, rij);
      doel.tweeling = regel == null ? tweeling(rij.tekst(Kolom.code)) : null;
      doelen.put(sleutel, doel);
    } else if (rij.heeftGegevens() && !doel.rij.heeftGegevens()) {
      doel.rij = rij;
    }
    return doel;
  }

  /**
   * The regel that has this code in another begroting of the agenda: its own one before scenarios.
   */
  private Begrotingsregel tweeling(String code) {
    return code.isEmpty()
        ? null
        : Begrotingsregel.<Begrotingsregel>find(
                "agenda = ?1 and code = ?2 and begroting <> ?3 order by begroting.naam nulls first",
                begroting.agenda,
                code,
                begroting)
            .firstResult();
  }

  private static String bron(Begrotingsregel regel) {
    return regel.geldbron == null ? "" : klein(regel.geldbron.naam);
  }

  /** People write a name now with a capital and now without. */
  static String klein(String tekst) {
    return Objects.requireNonNullElse(tekst, "")
        .replace("\r\n", "\n")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
