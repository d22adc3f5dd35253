package nl.strategiekaart.uitwisseling.begroting.concept;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.strategiekaart.begroting.Aard;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.Regelsoort;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.shared.Schoon;
import nl.strategiekaart.uitwisseling.begroting.bestand.Kolom;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij;
import nl.strategiekaart.uitwisseling.begroting.bestand.Soortwoord;

/**
 * Finds which regel each row of a file is about: by its code, else by its thema and onderdeel, of
 * lasten or of baten. What is not found is a new regel.
 */
final class KoppelRijen {

  private final Begroting begroting;
  private final Consumer<Invoerfout> fouten;
  private final Map<String, Doel> opCode;
  private final Map<List<String>, List<Doel>> opNaam;
  private final Map<Object, Doel> nieuwe = new HashMap<>();

  private KoppelRijen(Begroting begroting, List<Doel> bestaand, Consumer<Invoerfout> fouten) {
    this.begroting = begroting;
    this.fouten = fouten;
    this.opCode = bestaand.stream().collect(toMap(doel -> doel.regel.code, doel -> doel));
    this.opNaam =
        bestaand.stream()
            .collect(groupingBy(doel -> naam(doel.regel.thema.naam, doel.regel.onderdeel)));
  }

  /** The regels in the order of the file, each with its rows. */
  static Map<Rij, Doel> van(
      Begroting begroting, List<Doel> bestaand, List<Rij> rijen, Consumer<Invoerfout> fouten) {
    KoppelRijen koppeling = new KoppelRijen(begroting, bestaand, fouten);
    Map<Rij, Doel> gekoppeld = new LinkedHashMap<>();
    // Codes first: what they name is not up for grabs by a name.
    rijen.forEach(rij -> gekoppeld.computeIfAbsent(rij, koppeling::metCode));
    rijen.forEach(rij -> gekoppeld.computeIfAbsent(rij, koppeling::zonderCode));
    return gekoppeld;
  }

  /** Null when no regel has the code. */
  private Doel metCode(Rij rij) {
    Doel doel = opCode.get(rij.tekst(Kolom.code));
    return doel == null ? null : doel.met(rij);
  }

  /** Null, with the fault noted, when it can be about several. */
  private Doel zonderCode(Rij rij) {
    String code = rij.tekst(Kolom.code);
    String bron = klein(rij.tekst(Kolom.geldbron));
    List<String> naam = naam(rij.tekst(Kolom.thema), rij.tekst(Kolom.onderdeel));
    Regelsoort soort = Soortwoord.soort(rij.tekst(Kolom.regelsoort)).orElse(null);
    Aard aard = Soortwoord.aard(rij.tekst(Kolom.aard)).orElse(null);
    List<Doel> gevonden =
        opNaam.getOrDefault(naam, List.of()).stream()
            .filter(doel -> code.isEmpty() || doel.rij == null)
            .filter(doel -> soort == null || soort == doel.was.soort())
            .toList();
    if (gevonden.isEmpty()) {
      Object sleutel = code.isEmpty() ? Arrays.asList(naam, bron, soort, aard) : code;
      return nieuwe.computeIfAbsent(sleutel, eerste -> new Doel(nieuw(code), true)).met(rij);
    }
    if (gevonden.size() > 1) {
      gevonden =
          gevonden.stream()
              .filter(doel -> bron(doel.regel).equals(bron))
              .filter(doel -> aard == null || aard == doel.was.aard())
              .toList();
    }
    if (gevonden.size() == 1) {
      return gevonden.get(0).met(rij);
    }
    fouten.accept(
        new Invoerfout(
            rij.plek(Kolom.onderdeel),
            rij.tekst(Kolom.onderdeel),
            "niet-te-kiezen",
            "Er zijn meer regels met dit thema en onderdeel. Zet de code van de regel erbij, of of het"
                + " lasten of baten zijn."));
    return null;
  }

  /** With the acties of its twin, and with its code as long as that is free. */
  private Begrotingsregel nieuw(String code) {
    Begrotingsregel regel = new Begrotingsregel();
    regel.agenda = begroting.agenda;
    regel.begroting = begroting;
    Begrotingsregel tweeling = tweeling(code);
    if (tweeling != null) {
      regel.acties.addAll(tweeling.acties);
      regel.code = Begrotingsregel.metCode(begroting, code).isEmpty() ? code : null;
    }
    return regel;
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

  private static List<String> naam(String thema, String onderdeel) {
    return List.of(klein(thema), klein(onderdeel));
  }

  private static String bron(Begrotingsregel regel) {
    return regel.geldbron == null ? "" : klein(regel.geldbron.naam);
  }

  /** People write a name now with a capital and now without. */
  static String klein(String tekst) {
    return Schoon.van(Objects.requireNonNullElse(tekst, "")).toLowerCase(Locale.ROOT);
  }
}
