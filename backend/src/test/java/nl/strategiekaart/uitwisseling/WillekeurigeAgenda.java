package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import nl.strategiekaart.shared.Schoon;

/**
 * An agenda with anything in it, as its own file would say it: what is empty left out, and what has
 * no order by code. Made out of a number, so that one that goes wrong can be made again.
 */
final class WillekeurigeAgenda {

  private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

  private static final List<String> STUKKEN =
      List.of(
          "=",
          "+",
          "-",
          "- ",
          "@",
          "'",
          "\"",
          ",",
          ";",
          ": ",
          "\n",
          "\n\n",
          "  ",
          "\t",
          "\r",
          "PM",
          "#",
          " #",
          "!",
          "&",
          "*",
          "%",
          "`",
          "|",
          ">",
          "?",
          "[",
          "]",
          "{",
          "}",
          "~",
          "null",
          "true",
          "yes",
          "off",
          "1",
          "007",
          "0x1F",
          "1e5",
          ".5",
          "1_000",
          "12:30",
          "2026-01-01",
          "---",
          "...",
          "<<",
          "é",
          "漢",
          "🎻",
          "\uFFFD",
          "\u0085",
          "\u2028",
          "\u00A0",
          "\u007F",
          "\u0080",
          "\uFEFF",
          " ",
          "a",
          "Z",
          "een zin.",
          "<b>",
          "\\",
          "\\n",
          "3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21",
          "{\"a\":1}");

  private static final List<String> TIJDEN =
      List.of(
          "doorlopend",
          "2027",
          "2022 t/m 2024",
          "tweede helft 2026",
          "derde kwartaal 2026",
          "augustus 2026 t/m december 2027",
          "14 juni 2027",
          "2027 en verder",
          "vanaf derde kwartaal 2027",
          "najaar 2026",
          "2027 e.v.",
          "uiterlijk 1 oktober 2027",
          "Winter 2026-'27 (onder voorbehoud)",
          "na vaststelling door de raad",
          "na vaststelling: 'zo snel' als # dat kan [2026 t/m 2027]");

  private final Random toeval;
  private final String eigenaar;

  private WillekeurigeAgenda(long getal, String eigenaar) {
    this.toeval = new Random(getal);
    this.eigenaar = eigenaar;
  }

  /** The whole file, with one organisatie beside its owner. */
  static ObjectNode van(long getal, String eigenaar) {
    return new WillekeurigeAgenda(getal, eigenaar).bestand();
  }

  private boolean kans(int opTien) {
    return toeval.nextInt(10) < opTien;
  }

  private <T> T een(List<T> keuze) {
    return keuze.get(toeval.nextInt(keuze.size()));
  }

  /** Anything that can be stored. */
  private String tekst() {
    StringBuilder tekst = new StringBuilder();
    for (int i = toeval.nextInt(6); i >= 0; i--) {
      tekst.append(een(STUKKEN));
    }
    String schoon = Schoon.van(tekst.toString());
    return schoon.isEmpty() ? "x" : schoon;
  }

  private void misschien(ObjectNode in, String veld, String waarde) {
    if (kans(5)) {
      in.put(veld, waarde);
    }
  }

  private void lijst(ObjectNode in, String veld, int meeste, BiConsumer<ArrayNode, Integer> erbij) {
    int aantal = toeval.nextInt(meeste + 1);
    if (aantal > 0) {
      ArrayNode lijst = in.putArray(veld);
      for (int i = 0; i < aantal; i++) {
        erbij.accept(lijst, i);
      }
    }
  }

  private List<String> delen(ObjectNode in, String veld, String code, int minste, Maker maker) {
    List<String> codes = new ArrayList<>();
    int aantal = minste + toeval.nextInt(3);
    for (int i = 0; i < aantal; i++) {
      // A code may look like an identifier, or be a number.
      String eigen =
          i == 2 ? "00000000-0000-4000-8000-00000000000" + code.length() : code + "-" + i;
      ObjectNode deel = in.withArray(veld).addObject().put("code", eigen);
      maker.vul(deel, i);
      codes.add(eigen);
    }
    return codes;
  }

  private interface Maker {
    void vul(ObjectNode deel, int nummer);
  }

  private void kies(ObjectNode in, String veld, List<String> codes) {
    ArrayNode gekozen = JSON.arrayNode();
    codes.stream().filter(code -> kans(5)).sorted().forEach(gekozen::add);
    if (!gekozen.isEmpty()) {
      in.set(veld, gekozen);
    }
  }

  private ObjectNode bestand() {
    ObjectNode bestand = JSON.objectNode();
    ObjectNode agenda =
        bestand
            .putObject("agenda")
            .put("code", "willekeurig")
            .put("titel", tekst())
            .put("soort", "jaarplan")
            .put("eigenaar", eigenaar)
            .put("van", "2026-01-01")
            .put("tot", "2029-12-31")
            .put("samenvatting", tekst());
    misschien(agenda, "totstandkoming", tekst());
    misschien(agenda, "visie", tekst());
    delen(
        bestand,
        "begrippen",
        "begrip-b",
        0,
        (deel, i) -> {
          deel.put("term", tekst());
          lijst(deel, "varianten", 2, (lijst, j) -> lijst.add(tekst()));
          deel.put("uitleg", tekst());
          misschien(deel, "link", "https://voorbeeld.nl/?a=" + i + "#x");
        });
    List<String> besluiten =
        delen(
            bestand,
            "besluiten",
            "be",
            1,
            (deel, i) -> {
              deel.put("soort", "motie");
              misschien(deel, "nummer", "2105-0" + i);
              deel.put("titel", tekst());
              misschien(deel, "genomen", een(TIJDEN));
              misschien(deel, "toelichting", tekst());
            });
    misschien(agenda, "visieBesluit", een(besluiten));
    List<String> fasen =
        delen(
            bestand,
            "fasen",
            "fase-f",
            1,
            (deel, i) ->
                deel.put("naam", tekst())
                    .put("van", (2026 + i) + "-01")
                    .put("tot", (2026 + i) + "-12"));
    List<String> geldbronnen =
        delen(
            bestand,
            "geldbronnen",
            "gel",
            1,
            (deel, i) -> {
              deel.put("naam", tekst()).put("soort", "cofinanciering").put("organisatie", eigenaar);
            });
    List<String> themas =
        delen(
            bestand,
            "themas",
            "them",
            1,
            (deel, i) ->
                deel.put("nummer", 3 * i + 1).put("naam", tekst()).put("toelichting", tekst()));
    List<String> acties = new ArrayList<>();
    lijnen(bestand, besluiten, fasen, geldbronnen, themas, acties);
    begroting(bestand, besluiten, geldbronnen, themas, acties);
    activiteiten(bestand, themas, acties);
    return bestand;
  }

  private void lijnen(
      ObjectNode bestand,
      List<String> besluiten,
      List<String> fasen,
      List<String> geldbronnen,
      List<String> themas,
      List<String> acties) {
    delen(
        bestand,
        "programmalijnen",
        "lijnen",
        0,
        (lijn, i) -> {
          lijn.put("nummer", 2 * i + 1).put("titel", tekst()).put("ambitie", tekst());
          List<String> resultaten =
              delen(
                  lijn,
                  "resultaten",
                  "l" + i + "resultaat",
                  0,
                  (deel, j) -> {
                    deel.put("tekst", tekst()).put("fase", een(fasen));
                    if (kans(5)) {
                      deel.put("jaar", 2027);
                    }
                    misschien(deel, "besluit", een(besluiten));
                    lijst(deel, "indicatoren", 2, (lijst, k) -> indicator(lijst.addObject()));
                  });
          if (resultaten.size() > 2) {
            // The same code may be used once per agenda.
            lijn.withArray("resultaten").remove(2);
            resultaten.remove(2);
          }
          for (int s = 0; s < toeval.nextInt(3); s++) {
            ObjectNode strategie = lijn.withArray("strategieen").addObject();
            strategie.put("code", "l" + i + "s" + s).put("titel", tekst());
            kies(strategie, "resultaten", resultaten);
            String onder = "l" + i + "s" + s + "a";
            acties(strategie, onder, null, geldbronnen, themas, acties);
          }
          acties(lijn, "l" + i + "a", fasen, geldbronnen, themas, acties);
        });
  }

  private void indicator(ObjectNode indicator) {
    indicator.put("naam", tekst()).put("eenheid", tekst());
    if (kans(5)) {
      indicator.put("nulmetingJaar", 2025).put("nulmeting", "1.50");
    }
    if (kans(5)) {
      indicator.put("streefwaardeJaar", 2029).put("streefwaarde", "-4.00");
    }
  }

  private void acties(
      ObjectNode boven,
      String code,
      List<String> fasen,
      List<String> geldbronnen,
      List<String> themas,
      List<String> acties) {
    for (int i = 0; i < toeval.nextInt(3); i++) {
      ObjectNode actie = boven.withArray("acties").addObject().put("code", code + i);
      if (fasen != null && kans(7)) {
        actie.put("fase", een(fasen));
      }
      actie.put("wat", tekst());
      if (kans(7)) {
        ArrayNode wie = actie.putArray("wie");
        wie.addObject().put("organisatie", eigenaar).put("rol", "uitvoerder");
        wie.addObject().put("organisatie", eigenaar).put("rol", "trekker");
      }
      misschien(actie, "wanneer", een(TIJDEN));
      misschien(actie, "frequentie", tekst());
      lijst(actie, "hoe", 3, (lijst, j) -> stap(lijst.addObject(), geldbronnen));
      kies(actie, "themas", themas);
      lijst(actie, "wijken", 2, (lijst, j) -> lijst.add(tekst()));
      lijst(
          actie,
          "links",
          2,
          (lijst, j) -> lijst.addObject().put("titel", tekst()).put("url", "https://x.nl/" + j));
      acties.add(code + i);
    }
  }

  private void stap(ObjectNode stap, List<String> geldbronnen) {
    stap.put("tekst", tekst());
    misschien(stap, "wanneer", een(TIJDEN));
    misschien(stap, "fte", "0.75");
    if (kans(5)) {
      stap.put("bedrag", "0.00").put("per", "jaar");
    }
    misschien(stap, "geldbron", een(geldbronnen));
    if (kans(3)) {
      stap.put("gedaan", true);
    }
  }

  private void begroting(
      ObjectNode bestand,
      List<String> besluiten,
      List<String> geldbronnen,
      List<String> themas,
      List<String> acties) {
    if (kans(8)) {
      ObjectNode begroting = bestand.putObject("begroting");
      misschien(begroting, "toelichting", tekst());
      begroting.put("vanJaar", 2026).put("totJaar", 2028);
      misschien(begroting, "besluit", een(besluiten));
      regels(begroting, geldbronnen, themas, acties);
      for (int i = 0; i < toeval.nextInt(3); i++) {
        ObjectNode scenario = bestand.withArray("begrotingen").addObject();
        scenario.put("code", "scenario-" + i).put("naam", i + tekst());
        scenario.put("vanJaar", 2026).put("totJaar", 2028);
        // Under the same codes as those of the begroting itself.
        regels(scenario, geldbronnen, themas, acties);
      }
    }
  }

  private void regels(
      ObjectNode begroting, List<String> geldbronnen, List<String> themas, List<String> acties) {
    for (int i = 0; i < toeval.nextInt(4); i++) {
      ObjectNode regel = begroting.withArray("begrotingsregels").addObject().put("code", "b-" + i);
      regel.put("thema", een(themas)).put("onderdeel", tekst());
      misschien(regel, "fte", "12.05");
      misschien(regel, "geldbron", een(geldbronnen));
      misschien(regel, "taakveld", "5.3");
      kies(regel, "acties", acties);
      cellen(regel, "begroot", List.of("2026", "2027", "2028"), true);
      cellen(regel, "toegezegd", List.of("2026", "2027", "2028"), true);
      cellen(regel, "besteed", List.of("2026-H1", "2026-H2", "2028-H2"), false);
    }
  }

  /** An amount, PM with or without who decides, or nothing: three things. */
  private void cellen(ObjectNode regel, String soort, List<String> vakken, boolean metPm) {
    ObjectNode cellen = JSON.objectNode();
    for (String vak : vakken) {
      if (metPm && kans(2)) {
        cellen.put(vak, "PM");
      } else if (soort.equals("begroot") && kans(2)) {
        cellen
            .putObject(vak)
            .put("soort", "pm")
            .put("beslistDoor", eigenaar)
            .put("beslistVoor", "2026-07-01");
      } else if (kans(6)) {
        cellen.put(vak, kans(3) ? new BigDecimal("0.00") : BigDecimal.valueOf(toeval.nextInt(), 2));
      }
    }
    if (!cellen.isEmpty()) {
      regel.set(soort, cellen);
    }
  }

  private void activiteiten(ObjectNode bestand, List<String> themas, List<String> acties) {
    delen(
        bestand,
        "activiteiten",
        "v",
        0,
        (deel, i) -> {
          deel.put("titel", tekst()).put("soort", "overleg");
          if (kans(5)) {
            deel.put("wanneer", "14 juni 2027")
                .put("begintijd", "19:30:00")
                .put("eindtijd", "22:00:00");
          }
          misschien(deel, "organisator", eigenaar);
          misschien(deel, "omschrijving", tekst());
          kies(deel, "themas", themas);
          kies(deel, "acties", acties);
        });
  }
}
