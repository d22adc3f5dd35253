package nl.strategiekaart.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.shared.Kenmerken;
import org.junit.jupiter.api.Test;

/** All that an owner has, in one zip that says of itself what is in it. */
@PostgresTest
class UitvoerTest extends Conceptproef {

  private Map<String, byte[]> zip() throws IOException {
    byte[] bytes =
        redacteur
            .vraagt()
            .get("/v1/organisaties/" + agenda + "-gemeente/uitvoer")
            .then()
            .statusCode(200)
            .contentType("application/zip")
            .header("Content-Disposition", "attachment; filename=\"" + agenda + "-gemeente.zip\"")
            .extract()
            .asByteArray();
    Map<String, byte[]> bestanden = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry een = in.getNextEntry(); een != null; een = in.getNextEntry()) {
        bestanden.put(een.getName(), in.readAllBytes());
      }
    }
    return bestanden;
  }

  private static String tekst(byte[] inhoud) {
    return new String(inhoud, StandardCharsets.UTF_8);
  }

  @Test
  void van_elke_agenda_gaat_alles_mee() throws IOException {
    String scenario =
        id("begrotingen", Map.of("naam", "Minder / geld", "vanJaar", 2026, "totJaar", 2028));
    Map<String, byte[]> zip = zip();
    String map = "agendas/" + agenda + "/";
    assertThat(zip)
        .containsOnlyKeys(
            "organisaties/" + agenda + "-gemeente.json",
            map + "agendabestand.yaml",
            map + "begroting.xlsx",
            map + "scenario-minder-geld-" + scenario.substring(0, 8) + ".xlsx",
            map + "versie-1/agenda-" + agenda + ".json",
            map + "versie-1/inhoud-" + agenda + ".json",
            map + "versie-1/begroting-" + agenda + ".json",
            map + "versie-1/strategiekaart-spelen.json",
            "README.txt");
    assertThat(tekst(zip.get(map + "agendabestand.yaml")))
        .isEqualTo(redacteur.vraagt().get(concept() + "/agendabestand").asString());
    JsonNode versie =
        new ObjectMapper().readTree(zip.get(map + "versie-1/agenda-" + agenda + ".json"));
    assertThat(versie).isEqualTo(redacteur.lees("/v1/agendas/" + agenda + "/versies/1"));
    assertThat(zip.get(map + "begroting.xlsx")).startsWith('P', 'K');
  }

  @Test
  void het_leesmij_zegt_van_elk_bestand_wat_het_is_en_of_het_heel_is() throws IOException {
    Map<String, byte[]> zip = zip();
    String leesmij = tekst(zip.remove("README.txt"));
    assertThat(leesmij).startsWith("Alles van Gemeente Kleindorp, opgehaald op ");
    zip.forEach(
        (pad, inhoud) ->
            assertThat(leesmij)
                .contains(
                    "\n" + pad + "\n",
                    "SHA-256 " + HexFormat.of().formatHex(Kenmerken.som(inhoud)) + "\n"));
  }

  @Test
  void een_profiel_gaat_mee_zonder_hoe_iemand_te_bereiken_is() throws IOException {
    String profiel = "/v1/organisaties/" + agenda + "-gemeente/profiel";
    String etag = redacteur.vraagt().get(profiel).header("ETag");
    patch(
            redacteur.vraagt(),
            etag,
            Map.of(
                "toelichting",
                "Een dorp.",
                "contact",
                Map.of("naam", "Jo", "email", "jo@kleindorp.example")))
        .patch(profiel)
        .then()
        .statusCode(200);
    String mee = tekst(zip().get("organisaties/" + agenda + "-gemeente.json"));
    assertThat(mee).contains("Een dorp.").doesNotContain("jo@kleindorp.example");
  }

  @Test
  void wat_niet_is_gepubliceerd_en_van_een_ander_is_gaat_niet_mee() throws IOException {
    String ander = agenda;
    laadAgendaOpnieuw();
    assertThat(zip().keySet()).noneMatch(pad -> pad.contains(ander));
  }
}
