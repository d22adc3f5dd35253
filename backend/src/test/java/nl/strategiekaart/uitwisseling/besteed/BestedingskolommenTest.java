package nl.strategiekaart.uitwisseling.besteed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;

@PostgresTest
class BestedingskolommenTest extends Bestedingsproef {

  private ValidatableResponse bekijk(String bestand) {
    return stuur("bestedingskolommen", bestand.getBytes(WINDOWS), null);
  }

  /** What stands above the column that is this, in the proposal. */
  private static String kolom(String wat) {
    return "voorstel.kolommen.find { it.wat == '" + wat + "' }?.kop";
  }

  @Test
  void een_gewoon_bestand_wordt_helemaal_begrepen() {
    bekijk(
            "Kostenplaats;Naam kostenplaats;Boekdatum;Omschrijving;Bedrag\r\n"
                + "100;Zaal;14-03-2026;Café;1.234,56\r\n"
                + "100;Zaal;03-04-2026;Terug;-5,00\r\n")
        .statusCode(200)
        .body("tekenset", equalTo("Windows-1252"))
        .body("scheidingsteken", equalTo(";"))
        .body("aantalRijen", equalTo(2))
        .body("voorbeeldrijen[0]", contains("100", "Zaal", "14-03-2026", "Café", "1.234,56"))
        .body(kolom("code"), equalTo("Kostenplaats"))
        .body(kolom("naam"), equalTo("Naam kostenplaats"))
        .body(kolom("bedrag"), equalTo("Bedrag"))
        .body("voorstel.notatie", equalTo("nederlands"))
        .body("voorstel.tijdsoort", equalTo("datum"))
        .body(kolom("tijd"), equalTo("Boekdatum"))
        .body("voorstel.datumvorm", equalTo("dag_maand_jaar"))
        .body("indelingPast", equalTo(false));
  }

  @Test
  void debet_en_credit_en_jaar_en_periode_staan_soms_apart() {
    bekijk(
            "Grootboek,Boekjaar,Periode,Debet,Credit\n4301,2026,3,\"1,200.50\",\n4301,2026,4,,0.50\n")
        .body(kolom("code"), equalTo("Grootboek"))
        .body(kolom("debet"), equalTo("Debet"))
        .body(kolom("credit"), equalTo("Credit"))
        .body(kolom("bedrag"), nullValue())
        .body("voorstel.notatie", equalTo("engels"))
        .body("voorstel.tijdsoort", equalTo("maand"))
        .body(kolom("tijd"), equalTo("Periode"))
        .body(kolom("jaar"), equalTo("Boekjaar"));
  }

  @Test
  void wat_niet_duidelijk_is_blijft_open() {
    bekijk("a;b;c\nx;y;z\n")
        .statusCode(200)
        .body(kolom("code"), nullValue())
        .body("voorstel.notatie", nullValue())
        .body("voorstel.tijdsoort", nullValue())
        .body("voorstel.codes", hasSize(0));
  }

  @Test
  void een_bewaarde_indeling_past_als_haar_kolommen_er_zijn() {
    bewaarGewone();
    stuur("bestedingskolommen", "100;14-03-2026;1,00").body("indelingPast", equalTo(true));
    bekijk("Kostenplaats;Datum;Bedrag\n1;2;3\n").body("indelingPast", equalTo(false));
  }

  @Test
  void een_kapot_excelbestand_krijgt_uitleg() {
    stuur("bestedingskolommen", new byte[] {'P', 'K', 3, 4, 0, 0}, null).statusCode(415);
    stuur("bestedingskolommen", "alleen tekst".getBytes(WINDOWS), null)
        .statusCode(400)
        .body("errors[0].code", equalTo("onleesbaar-bestand"));
    redacteur
        .vraagt()
        .contentType("application/json")
        .body("{}")
        .post(concept() + "/begroting/bestedingskolommen")
        .then()
        .statusCode(415);
  }

  @Test
  void de_kop_wordt_gevonden_onder_wat_erboven_staat_en_is_te_kiezen() {
    String bestand =
        "Administratie;01 Gemeente\r\nPeriode;202601 t/m 202606\r\n\r\n"
            + "Kostenplaats;Omschrijving;Boekdatum;Bedrag\r\n6541;Zaalhuur;15-03-2026;1.200,00\r\n";
    bekijk(bestand)
        .body("koprij", equalTo(4))
        .body("kolommen", contains("Kostenplaats", "Omschrijving", "Boekdatum", "Bedrag"))
        .body(kolom("code"), equalTo("Kostenplaats"))
        .body("aantalRijen", equalTo(1));
    stuur("bestedingskolommen?koprij=1", bestand.getBytes(WINDOWS), null)
        .body("kolommen[0]", equalTo("Administratie"))
        .body("aantalRijen", equalTo(3));
  }

  @Test
  void een_kolom_met_debet_of_credit_wordt_herkend_in_elke_schrijfwijze() {
    bekijk("Grootboek;Datum;Bedrag;D/C\n1;15-03-2026;1,00;D\n1;16-03-2026;2,00;C\n")
        .body(kolom("teken"), equalTo("D/C"))
        .body("voorstel.tekens.teken", contains("C", "D"))
        .body("voorstel.tekens.gaatAf", contains(true, false));
    bekijk("Grootboek;Datum;Bedrag;Soort\n1;15-03-2026;1,00;Debet\n1;16-03-2026;2,00;Credit\n")
        .body(kolom("teken"), equalTo("Soort"));
    bekijk("Grootboek;Datum;Bedrag;S/H\n1;15-03-2026;1,00;S\n1;16-03-2026;2,00;H\n")
        .body("voorstel.tekens.gaatAf", contains(true, false));
    bekijk("Grootboek;Datum;Bedrag;Teken\n1;15-03-2026;1,00;uit\n1;16-03-2026;2,00;in\n")
        .body(kolom("teken"), equalTo("Teken"))
        .body("voorstel.tekens.gaatAf", contains((Object) null, null));
    bekijk("Grootboek;Datum;Bedrag;Status\n1;15-03-2026;-1,00;D\n1;16-03-2026;2,00;C\n")
        .body(kolom("teken"), nullValue());
    // A booking that was taken back.
    bekijk(
            "Grootboek;Datum;Bedrag;D/C\n1;15-03-2026;9,00;D\n1;16-03-2026;2,00;C\n1;17-03-2026;-1,00;D\n")
        .body(kolom("teken"), equalTo("D/C"));
    // Of a bank it is the other way around.
    bekijk("Grootboek;Datum;Bedrag;Af Bij\n1;15-03-2026;1,00;Af\n1;16-03-2026;2,00;Bij\n")
        .body(kolom("teken"), equalTo("Af Bij"))
        .body("voorstel.tekens.gaatAf", contains((Object) null, null));
  }

  @Test
  void waar_meer_kan_blijft_de_keuze_open() {
    bekijk("Kpl;Datum;Begroot bedrag;Gerealiseerd bedrag\n1;15-03-2026;9,00;2,00\n")
        .body(kolom("bedrag"), nullValue());
    bekijk("Kpl;Datum;Saldo;Bedrag\n1;15-03-2026;9,00;2,00\n")
        .body(kolom("bedrag"), equalTo("Bedrag"));
    // Of March or of April.
    bekijk("Kpl;Datum;Bedrag\n1;03/04/2026;9.50\n").body("voorstel.datumvorm", nullValue());
  }
}
