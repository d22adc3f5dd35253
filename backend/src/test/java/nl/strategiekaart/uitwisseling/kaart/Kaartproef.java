package nl.strategiekaart.uitwisseling.kaart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.strategiekaart.Conceptproef;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks with a map, as people make them, sent to a small agenda. */
abstract class Kaartproef extends Conceptproef {

  static final String KOPPEN =
      "Programmalijn|Resultaat|Strategie|Actie|Trekker|Partners|Wanneer|Hoe";

  /** A workbook with one sheet of rows; in a row a bar is between cells, and "\n" ends a line. */
  static byte[] werkmap(String... rijen) {
    return werkmap(boek -> blad(boek, "Kaart", rijen));
  }

  static byte[] werkmap(Consumer<XSSFWorkbook> maak) {
    try (XSSFWorkbook boek = new XSSFWorkbook();
        ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
      maak.accept(boek);
      boek.write(uit);
      return uit.toByteArray();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  static XSSFSheet blad(XSSFWorkbook boek, String naam, String... rijen) {
    XSSFSheet blad = boek.createSheet(naam);
    for (int i = 0; i < rijen.length; i++) {
      XSSFRow rij = blad.createRow(i);
      String[] cellen = rijen[i].split("\\|", -1);
      for (int k = 0; k < cellen.length; k++) {
        if (!cellen[k].isEmpty()) {
          rij.createCell(k).setCellValue(cellen[k]);
        }
      }
    }
    return blad;
  }

  RequestSpecification stuur(byte[] bestand) {
    return redacteur.vraagt().contentType("application/octet-stream").body(bestand);
  }

  JsonNode kolommen(byte[] bestand) {
    return stuur(bestand)
        .post(concept() + "/kaartkolommen")
        .then()
        .statusCode(200)
        .extract()
        .as(JsonNode.class);
  }

  /** Keeps what the file proposes itself, with these names. */
  void bewaarVoorstel(byte[] bestand, ObjectNode... namen) {
    ObjectNode indeling = JsonNodeFactory.instance.objectNode();
    indeling.set("kolommen", kolommen(bestand).get("voorstel"));
    indeling.putArray("namen").addAll(List.of(namen));
    bewaar(indeling).then().statusCode(200);
  }

  Response bewaar(Object indeling) {
    String etag = redacteur.vraagt().get(concept() + "/bladindeling").header("ETag");
    return redacteur
        .vraagt()
        .header("If-Match", etag)
        .contentType("application/json")
        .body(indeling)
        .put(concept() + "/bladindeling");
  }

  static ObjectNode naam(String naam, String veld, String waarde) {
    ObjectNode keuze = JsonNodeFactory.instance.objectNode().put("naam", naam);
    return veld == null ? keuze : keuze.put(veld, waarde);
  }

  JsonNode voorbeeld(byte[] bestand, String... parameters) {
    return stuur(bestand)
        .post(concept() + "/kaartvoorbeelden" + zoek(parameters))
        .then()
        .statusCode(200)
        .extract()
        .as(JsonNode.class);
  }

  Response neemOver(byte[] bestand, Map<String, String> koppen, String... parameters) {
    String etag =
        stuur(bestand).post(concept() + "/kaartvoorbeelden" + zoek(parameters)).header("ETag");
    return stuur(bestand)
        .header("If-Match", etag)
        .headers(koppen)
        .post(concept() + "/kaartimporten" + zoek(parameters));
  }

  JsonNode overgenomen(byte[] bestand, String... parameters) {
    return neemOver(bestand, Map.of(), parameters)
        .then()
        .statusCode(201)
        .extract()
        .as(JsonNode.class);
  }

  private static String zoek(String... parameters) {
    return parameters.length == 0 ? "" : "?" + String.join("&", parameters);
  }

  /** Each fault as "place: explanation". */
  static List<String> fouten(JsonNode voorbeeld) {
    List<String> fouten = new ArrayList<>();
    voorbeeld
        .get("fouten")
        .forEach(
            fout -> fouten.add(fout.get("plek").asText() + ": " + fout.get("uitleg").asText()));
    return fouten;
  }

  /** The maps of the agenda, by the title of their programmalijn. */
  JsonNode kaartVan(String lijn) {
    for (JsonNode een : redacteur.lees(concept()).get("programmalijnen")) {
      if (een.at("/inhoud/titel").asText().equals(lijn)) {
        return redacteur.lees(
            concept() + "/programmalijnen/" + een.get("id").asText() + "/strategiekaart");
      }
    }
    throw new AssertionError("no programmalijn " + lijn);
  }

  static JsonNode metTekst(JsonNode lijst, String veld, String tekst) {
    for (JsonNode een : lijst) {
      if (een.at("/inhoud/" + veld).asText().equals(tekst)) {
        return een;
      }
    }
    throw new AssertionError("no " + tekst + " in " + lijst);
  }
}
