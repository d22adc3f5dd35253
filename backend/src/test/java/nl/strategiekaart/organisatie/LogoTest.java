package nl.strategiekaart.organisatie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture that somebody sends becomes the logo of an organisatie, and nothing else does. */
@PostgresTest
class LogoTest extends Organisatieproef {

  private String pad;

  @BeforeEach
  void neemOrganisatie() {
    pad = "/v1/organisaties/" + organisatie(naam("Beeldhuis"), "maker");
  }

  private ValidatableResponse stuur(byte[] bestand) {
    return stuur(beheerder, bestand);
  }

  private ValidatableResponse stuur(Proefgebruiker wie, byte[] bestand) {
    return wie.vraagt()
        .contentType("application/octet-stream")
        .body(bestand)
        .post(pad + "/logos")
        .then();
  }

  private static byte[] beeld(String soort, int breedte, int hoogte) {
    int kleuren = soort.equals("jpeg") ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
    BufferedImage beeld = new BufferedImage(breedte, hoogte, kleuren);
    beeld.setRGB(0, 0, Color.RED.getRGB());
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try {
      ImageIO.write(beeld, soort, uit);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return uit.toByteArray();
  }

  private static BufferedImage lees(String pad) throws IOException {
    byte[] png =
        given().get(pad).then().statusCode(200).contentType("image/png").extract().asByteArray();
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif"})
  void een_beeld_wordt_een_png_die_iedereen_kan_zien(String soort) throws IOException {
    String id =
        stuur(beeld(soort, 1500, 300))
            .statusCode(200)
            .body("breedte", equalTo(600))
            .body("hoogte", equalTo(120))
            .extract()
            .path("id");
    String logoPad = "/v1/logos/" + id;
    BufferedImage logo = lees(logoPad);
    assertThat(logo.getWidth()).isEqualTo(600);
    given().get(logoPad).then().header("Cache-Control", containsString("immutable"));
  }

  @Test
  void een_klein_beeld_blijft_zo_groot_als_het_is_en_is_er_maar_een_keer() {
    byte[] bestand = beeld("png", 40, 30);
    String eerst = stuur(bestand).body("breedte", equalTo(40)).extract().path("id");
    stuur(bestand).statusCode(200).body("id", equalTo(eerst));
  }

  @Test
  void in_het_profiel_wordt_het_het_logo_en_de_geschiedenis_haalt_het_vorige_terug() {
    String logo = stuur(beeld("png", 50, 50)).extract().path("id");
    wijzig(beheerder, pad, Map.of("logo", logo)).statusCode(200);
    Map<String, Object> weg = new HashMap<>();
    weg.put("logo", null);
    wijzig(beheerder, pad, weg).statusCode(200);
    assertThat(inhoud(beheerder, pad).get("logo").isNull()).isTrue();

    JsonNode laatste = beheerder.lees(pad + "/wijzigingen").at("/resultaten/0");
    beheerder
        .vraagt()
        .contentType("application/json")
        .body(Map.of("wijziging", laatste.get("nummer")))
        .post(pad + "/herstellingen")
        .then()
        .statusCode(200);
    assertThat(inhoud(beheerder, pad).get("logo").textValue()).isEqualTo(logo);
  }

  @Test
  void bezoekers_zien_het_logo_bij_een_openbare_organisatie() {
    String openbaar = pad("groep");
    String logo = stuur(beeld("png", 60, 20)).extract().path("id");
    wijzig(beheerder, openbaar, Map.of("logo", logo)).statusCode(200);
    given()
        .get(openbaar)
        .then()
        .body("logo.id", equalTo(logo))
        .body("logo.url", containsString("/v1/logos/" + logo))
        .body("logo.breedte", equalTo(60));
  }

  @Test
  void wat_geen_beeld_is_wordt_niet_gelezen() {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    stuur(svg.getBytes(StandardCharsets.UTF_8))
        .statusCode(415)
        .body("detail", containsString("PNG, JPEG of GIF"));
    stuur(new byte[0]).statusCode(415);
    byte[] half = beeld("png", 300, 300);
    stuur(Arrays.copyOf(half, half.length / 3)).statusCode(415);
    stuur(beeld("bmp", 10, 10)).statusCode(415);
  }

  /** Of few bytes, that says it is 60,000 by 60,000. */
  @Test
  void een_klein_bestand_met_een_eindeloos_beeld_wordt_niet_uitgepakt() {
    byte[] png = beeld("png", 1, 1);
    ByteBuffer.wrap(png, 16, 8).putInt(60_000).putInt(60_000);
    CRC32 som = new CRC32();
    som.update(png, 12, 17);
    ByteBuffer.wrap(png, 29, 4).putInt((int) som.getValue());
    stuur(png).statusCode(413).body("detail", containsString("16 miljoen"));
    stuur(new byte[2_000_001]).statusCode(413).body("detail", containsString("2 MB"));
  }

  @Test
  void een_kenmerk_zonder_beeld_wordt_geen_logo() {
    wijzig(beheerder, pad, Map.of("logo", UUID.randomUUID()))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/logo"));
    given().get("/v1/logos/geen-kenmerk").then().statusCode(404);
  }

  @Test
  void een_vertegenwoordiger_kiest_het_logo_van_de_eigen_organisatie_en_van_geen_andere() {
    String code = pad.substring(pad.lastIndexOf('/') + 1);
    Proefgebruiker eigen = Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, code);
    String logo = stuur(eigen, beeld("png", 9, 9)).statusCode(200).extract().path("id");
    wijzig(eigen, pad, Map.of("logo", logo)).statusCode(200);
    Proefgebruiker ander =
        Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, organisatie(naam("Ander"), "maker"));
    stuur(ander, beeld("png", 9, 9)).statusCode(404);
  }
}
