package nl.strategiekaart.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.strategiekaart.Proefgebruiker;

/**
 * Someone who does anything to a concept: makes parts, changes, moves, archives and puts them back.
 * What may not be is refused, as with everyone. Does the same once more for the same number.
 */
final class WillekeurigeRedacteur {

  private static final List<String> SOORTEN =
      List.of(
          "fasen",
          "themas",
          "begrippen",
          "besluiten",
          "programmalijnen",
          "resultaten",
          "strategieen",
          "acties",
          "acties",
          "geldbronnen",
          "begrotingen",
          "begrotingsregels",
          "begrotingsregels");

  private final Random toeval;
  private final Proefgebruiker wie;
  private final String concept;
  private Map<String, List<String>> delen;
  private final List<String> gedaan = new ArrayList<>();

  WillekeurigeRedacteur(long getal, Proefgebruiker wie, String concept) {
    this.toeval = new Random(getal);
    this.wie = wie;
    this.concept = concept;
  }

  /** What was done so far, for when something goes wrong. */
  List<String> gedaan() {
    return gedaan;
  }

  void doe(int aantal) {
    for (int i = 0; i < aantal; i++) {
      lees();
      doeIets();
    }
  }

  private void doeIets() {
    String soort = een(SOORTEN);
    switch (toeval.nextInt(8)) {
      case 0, 1, 2 -> maak(soort);
      case 3, 4 -> wijzig(soort, inhoud(soort));
      case 5 -> wijzig(soort, Map.of(plaatsveld(soort), 1 + toeval.nextInt(5)));
      case 6 -> archiveer(soort);
      default -> zetTerug();
    }
  }

  private static String plaatsveld(String soort) {
    return soort.equals("themas") || soort.equals("programmalijnen") ? "nummer" : "volgorde";
  }

  private void maak(String soort) {
    Map<String, Object> inhoud = inhoud(soort);
    if (toeval.nextInt(3) == 0) {
      inhoud.put(plaatsveld(soort), 1 + toeval.nextInt(4));
    }
    noteer(
        "maak " + soort + inhoud,
        wie.vraagt().contentType("application/json").body(inhoud).post(concept + "/" + soort));
  }

  private void wijzig(String soort, Map<String, ?> inhoud) {
    String deel = een(delen.get(soort));
    if (deel != null) {
      String adres = concept + "/" + soort + "/" + deel;
      noteer(
          "wijzig " + soort + " " + deel + inhoud,
          wie.vraagt()
              .header("If-Match", wie.vraagt().get(adres).header("ETag"))
              .contentType("application/merge-patch+json")
              .body(inhoud)
              .patch(adres));
    }
  }

  private void archiveer(String soort) {
    String deel = een(delen.get(soort));
    if (deel != null) {
      String adres = concept + "/" + soort + "/" + deel;
      noteer(
          "archiveer " + soort + " " + deel,
          wie.vraagt().header("If-Match", wie.vraagt().get(adres).header("ETag")).delete(adres));
    }
  }

  private void zetTerug() {
    List<JsonNode> lijst =
        wie.lees(concept + "/wijzigingen?pageSize=20").get("resultaten").valueStream().toList();
    JsonNode regel = een(lijst);
    if (regel != null) {
      noteer(
          "zet terug " + regel.get("nummer"),
          wie.vraagt()
              .contentType("application/json")
              .body(Map.of("wijziging", regel.get("nummer")))
              .post(concept + "/herstellingen"));
    }
  }

  private void noteer(String wat, Response antwoord) {
    gedaan.add(antwoord.statusCode() + " " + wat);
    assertThat(antwoord.statusCode()).as("%s: %s", gedaan, antwoord.asString()).isLessThan(500);
  }

  private Map<String, Object> inhoud(String soort) {
    Map<String, Object> inhoud = new HashMap<>();
    String woord = "Woord " + toeval.nextInt(1000);
    switch (soort) {
      case "fasen" -> {
        int jaar = 2026 + toeval.nextInt(6);
        inhoud.put("naam", woord);
        inhoud.put("van", jaar + "-01");
        inhoud.put("tot", jaar + "-12");
      }
      case "themas" -> {
        inhoud.put("naam", woord);
        inhoud.put("toelichting", woord);
      }
      case "begrippen" -> {
        inhoud.put("term", woord);
        inhoud.put("uitleg", woord);
      }
      case "besluiten" -> {
        inhoud.put("soort", "motie");
        inhoud.put("titel", woord);
      }
      case "programmalijnen" -> {
        inhoud.put("titel", woord);
        inhoud.put("ambitie", woord);
      }
      case "resultaten" -> {
        inhoud.put("programmalijn", een(delen.get("programmalijnen")));
        inhoud.put("fase", een(delen.get("fasen")));
        inhoud.put("besluit", misschien("besluiten"));
        inhoud.put("tekst", woord);
        inhoud.put("indicatoren", List.of(Map.of("naam", woord, "eenheid", "%")));
      }
      case "strategieen" -> {
        inhoud.put("programmalijn", een(delen.get("programmalijnen")));
        inhoud.put("titel", woord);
        inhoud.put("resultaten", enkele("resultaten"));
      }
      case "acties" -> {
        if (toeval.nextBoolean()) {
          inhoud.put("strategie", een(delen.get("strategieen")));
          inhoud.put("fase", null);
        } else {
          inhoud.put("programmalijn", een(delen.get("programmalijnen")));
          inhoud.put("strategie", null);
          inhoud.put("fase", misschien("fasen"));
        }
        inhoud.put("wat", woord);
        inhoud.put("themas", enkele("themas"));
        Map<String, Object> stap = new HashMap<>();
        stap.put("tekst", woord);
        stap.put("geldbron", misschien("geldbronnen"));
        inhoud.put("hoe", List.of(stap));
      }
      case "geldbronnen" -> {
        inhoud.put("naam", woord);
        inhoud.put("soort", "fonds");
      }
      case "begrotingen" -> {
        inhoud.put("naam", woord);
        inhoud.put("vanJaar", 2026);
        inhoud.put("totJaar", 2028 + toeval.nextInt(3));
      }
      default -> {
        inhoud.put("begroting", een(delen.get("begrotingen")));
        inhoud.put("thema", een(delen.get("themas")));
        inhoud.put("onderdeel", woord);
        inhoud.put("geldbron", misschien("geldbronnen"));
        inhoud.put("acties", enkele("acties"));
        inhoud.put(
            "begroot",
            Map.of(
                "" + (2026 + toeval.nextInt(4)),
                Map.of("soort", "bedrag", "bedrag", toeval.nextInt(1000) + ".00")));
      }
    }
    return inhoud;
  }

  private <T> T een(List<T> uit) {
    return uit.isEmpty() ? null : uit.get(toeval.nextInt(uit.size()));
  }

  private String misschien(String soort) {
    return toeval.nextBoolean() ? null : een(delen.get(soort));
  }

  private List<String> enkele(String soort) {
    return delen.get(soort).stream().filter(deel -> toeval.nextInt(3) == 0).toList();
  }

  /** All that is there. */
  private void lees() {
    delen = new HashMap<>();
    SOORTEN.forEach(soort -> delen.put(soort, new ArrayList<>()));
    lees(wie.lees(concept));
    for (String lijn : List.copyOf(delen.get("programmalijnen"))) {
      lees(wie.lees(concept + "/programmalijnen/" + lijn + "/strategiekaart"));
    }
    lees(wie.lees(concept + "/begrotingen"));
    for (String begroting : List.copyOf(delen.get("begrotingen"))) {
      JsonNode tabel = wie.lees(concept + "/begrotingen/" + begroting + "/tabel");
      tabel.get("regels").forEach(regel -> bij("begrotingsregels", regel));
      tabel.get("geldbronnen").forEach(bron -> bij("geldbronnen", bron));
    }
  }

  private void lees(JsonNode antwoord) {
    SOORTEN.forEach(soort -> antwoord.path(soort).forEach(deel -> bij(soort, deel)));
  }

  private void bij(String soort, JsonNode deel) {
    String id = deel.get("id").textValue();
    if (!delen.get(soort).contains(id)) {
      delen.get(soort).add(id);
    }
  }
}
