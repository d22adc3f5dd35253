package nl.strategiekaart.bewerking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.Meelezer;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.shared.Tekst;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import nl.strategiekaart.toegang.Toegang;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.annotations.SQLRestriction;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * That the engine knows no agenda: a kind in a unit of its own, a ronde, that is not for officers
 * but for who represents the organisatie. All that it takes stands here and in
 * db/proef/V900__proefrondes.sql.
 */
@PostgresTest
class AndereEenheidTest {

  private static final String ORGANISATIE = "wijck";
  private static final String ANDER = "zimihc";

  /** The unit. */
  @Entity(name = "Proefronde")
  public static class Proefronde extends Basis {

    public String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisatie_id")
    public Organisatie organisatie;
  }

  /** What may be written of a bericht. */
  public record ProefberichtInhoud(
      @Min(0) Integer volgorde, @NotNull @Tekst String tekst, @Tekst String van) {}

  /** The kind. */
  @Entity(name = "Proefbericht")
  @SQLRestriction(Deel.NIET_GEARCHIVEERD)
  public static class Proefbericht extends Deel<ProefberichtInhoud> {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ronde_id")
    public Proefronde ronde;

    public int volgorde;

    @Column(nullable = false)
    public String tekst;

    /** Who sent it. */
    public String van;

    @Override
    public Basis eenheid() {
      return ronde;
    }

    @Override
    public String opschrift() {
      return tekst;
    }

    @Override
    public ProefberichtInhoud inhoud() {
      return new ProefberichtInhoud(volgorde, tekst, van);
    }

    @Override
    public void neemOver(ProefberichtInhoud inhoud, Overname overname) {
      tekst = inhoud.tekst();
      van = inhoud.van();
    }
  }

  /** Who may: those who represent the organisatie of the ronde, not its officers. */
  @Singleton
  public static class Proefrondes implements Eenheden<Proefronde> {

    @Inject Toegang toegang;
    @Inject EntityManager em;

    @Override
    public Proefronde open(String code) {
      toegang.eisIngelogd();
      Proefronde ronde =
          em.createQuery("from Proefronde where code = :code", Proefronde.class)
              .setParameter("code", code)
              .getResultStream()
              .findFirst()
              .orElseThrow(() -> ProbleemException.nietGevonden("Deze ronde is er niet."));
      toegang.eis(toegang.heeftRol(ronde.organisatie, Lidmaatschapsrol.vertegenwoordiger));
      return ronde;
    }
  }

  /** Its description. */
  @Singleton
  public static class ProefberichtKind extends Kind<Proefbericht, ProefberichtInhoud> {

    @Inject Proefrondes rondes;

    ProefberichtKind() {
      super("Het", "proefberichten", Proefbericht::new, ProefberichtInhoud.class);
    }

    @Override
    public Velden<Proefbericht> velden() {
      return new Velden<Proefbericht>()
          .zonder("volgorde")
          .met("tekst", bericht -> bericht.tekst)
          .persoonlijk("van", bericht -> bericht.van);
    }

    @Override
    protected Eenheden<Proefronde> eenheden() {
      return rondes;
    }

    @Override
    protected String kolomVanEenheid() {
      return "ronde_id";
    }

    @Override
    protected void zetIn(Proefbericht deel, Basis eenheid) {
      deel.ronde = (Proefronde) eenheid;
    }

    @Override
    protected Plaats<Proefbericht> plaats() {
      return new Plaats<>(
          "volgorde",
          "ronde",
          bericht -> bericht.ronde.id,
          bericht -> bericht.volgorde,
          (bericht, nummer) -> bericht.volgorde = nummer);
    }
  }

  /** Its address. */
  @Path("/proefrondes/{ronde}")
  @Produces(MediaType.APPLICATION_JSON)
  public static class ProefberichtenResource {

    @Inject ProefberichtKind kind;
    @Inject Proefrondes rondes;
    @Inject Bewerking bewerking;
    @Inject Archief archief;
    @Inject HerstelWijziging herstelWijziging;
    @Inject Meekijken meekijken;
    @Inject Wie wie;

    @POST
    @Path("/berichten")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public RestResponse<ConceptdeelView<ProefberichtInhoud>> maak(
        @PathParam("ronde") String ronde, String lichaam) {
      return metEtag(bewerking.maak(kind, ronde, null, lichaam));
    }

    @GET
    @Path("/berichten/{id}")
    @Operation(hidden = true)
    public RestResponse<ConceptdeelView<ProefberichtInhoud>> lees(
        @PathParam("ronde") String ronde, @PathParam("id") String id) {
      return metEtag(bewerking.lees(kind, ronde, id));
    }

    @PATCH
    @Path("/berichten/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(hidden = true)
    public RestResponse<ConceptdeelView<ProefberichtInhoud>> wijzig(
        @PathParam("ronde") String ronde,
        @PathParam("id") String id,
        @HeaderParam("If-Match") String alsRevisie,
        String lichaam) {
      return metEtag(bewerking.wijzig(kind, ronde, id, alsRevisie, lichaam));
    }

    @DELETE
    @Path("/berichten/{id}")
    @Operation(hidden = true)
    public void archiveer(
        @PathParam("ronde") String ronde,
        @PathParam("id") String id,
        @HeaderParam("If-Match") String alsRevisie) {
      archief.archiveer(kind, ronde, id, alsRevisie);
    }

    @POST
    @Path("/herstellingen/{nummer}")
    @Operation(hidden = true)
    public ConceptdeelView<?> herstel(
        @PathParam("ronde") String ronde, @PathParam("nummer") long nummer) {
      return herstelWijziging.herstel(rondes, ronde, nummer, null);
    }

    @GET
    @Path("/gebeurtenissen")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> volg(@PathParam("ronde") String ronde, @Context Sse sse) {
      UUID eenheid = rondes.open(ronde).id;
      return meekijken.volg(
          new Meekijker(UUID.randomUUID(), wie.schrijft(), eenheid, null, () -> true),
          null,
          sse,
          (regel, door) -> Map.of("soort", regel.soort, "wat", regel.wat, "door", door));
    }

    private static <I> RestResponse<ConceptdeelView<I>> metEtag(ConceptdeelView<I> deel) {
      return RestResponse.ResponseBuilder.ok(deel)
          .header("ETag", Kenmerken.etag(deel.revisie()))
          .build();
    }
  }

  @Inject EntityManager em;

  private final String ronde = "proef-" + UUID.randomUUID();
  private final String adres = "/v1/proefrondes/" + ronde;
  private UUID eenheid;
  private Proefgebruiker schrijver;

  @BeforeEach
  void maakRonde() {
    eenheid =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  Proefronde nieuw = new Proefronde();
                  nieuw.code = ronde;
                  nieuw.organisatie = Organisatie.metCode(ORGANISATIE).orElseThrow();
                  nieuw.persist();
                  return nieuw.id;
                });
    schrijver = Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, ORGANISATIE);
  }

  @Test
  void wie_de_organisatie_vertegenwoordigt_schrijft_en_niemand_anders() {
    String bericht = id(maak(schrijver, Map.of("tekst", "Eerste.")));
    Map<String, Integer> mag =
        Map.of(
            "bezoeker",
            status(given(), bericht),
            "beleidsmedewerker",
            status(Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, ORGANISATIE), bericht),
            "beleidsmedewerker elders",
            status(Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, ANDER), bericht),
            "vertegenwoordiger elders",
            status(Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, ANDER), bericht),
            "beheerder",
            status(Proefgebruiker.met(Lidmaatschapsrol.beheerder, ANDER), bericht),
            "vertegenwoordiger",
            status(schrijver, bericht));
    assertThat(mag)
        .isEqualTo(
            Map.of(
                "bezoeker", 401,
                "beleidsmedewerker", 403,
                "beleidsmedewerker elders", 403,
                "vertegenwoordiger elders", 403,
                "beheerder", 403,
                "vertegenwoordiger", 200));
    assertThat(spoor()).as("who was refused left nothing").hasSize(2);
  }

  @Test
  void wie_niet_zag_wat_er_is_overschrijft_niets() {
    String bericht = id(maak(schrijver, Map.of("tekst", "Eerste.")));
    patch(bericht, "\"0\"", Map.of("tekst", "Tweede.")).statusCode(200);
    patch(bericht, "\"0\"", Map.of("tekst", "Derde.")).statusCode(412).header("ETag", "\"1\"");
    patch(bericht, null, Map.of("tekst", "Derde.")).statusCode(428);
    assertThat(lees(bericht).at("/inhoud/tekst").textValue()).isEqualTo("Tweede.");
  }

  @Test
  void wat_niet_klopt_staat_in_een_antwoord_bij_zijn_veld() {
    JsonNode fout =
        maak(schrijver, Map.of("volgorde", -1, "titel", "Niets."))
            .statusCode(400)
            .extract()
            .as(JsonNode.class);
    assertThat(fout.get("errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/volgorde", "/titel", "/tekst");
  }

  @Test
  void elk_krijgt_zijn_plaats_en_wie_een_plaats_neemt_schuift_de_anderen_op() {
    String eerste = id(maak(schrijver, Map.of("tekst", "Eerste.")));
    String tweede = id(maak(schrijver, Map.of("tekst", "Tweede.")));
    patch(tweede, "\"0\"", Map.of("volgorde", 1)).statusCode(200);
    assertThat(lees(tweede).at("/inhoud/volgorde").intValue()).isEqualTo(1);
    assertThat(lees(eerste).at("/inhoud/volgorde").intValue()).isEqualTo(2);
  }

  @Test
  void wat_is_gearchiveerd_komt_terug_en_alles_staat_in_het_spoor() {
    String bericht = id(maak(schrijver, Map.of("tekst", "Eerste.")));
    patch(bericht, "\"0\"", Map.of("tekst", "Tweede.")).statusCode(200);
    schrijver
        .vraagt()
        .header("If-Match", "\"1\"")
        .delete(adres + "/berichten/" + bericht)
        .then()
        .statusCode(204);
    schrijver.vraagt().get(adres + "/berichten/" + bericht).then().statusCode(410);
    long weg = spoor().get(2).nummer;
    schrijver.vraagt().post(adres + "/herstellingen/" + weg).then().statusCode(200);
    assertThat(lees(bericht).at("/inhoud/tekst").textValue()).isEqualTo("Tweede.");
    assertThat(spoor())
        .extracting(regel -> regel.wat.name(), regel -> regel.soort, regel -> regel.titel)
        .containsExactly(
            tuple("gemaakt", "proefbericht", "Eerste."),
            tuple("gewijzigd", "proefbericht", "Tweede."),
            tuple("gearchiveerd", "proefbericht", "Tweede."),
            tuple("hersteld", "proefbericht", "Tweede."));
  }

  @Test
  void van_een_persoonlijk_veld_zegt_het_spoor_dat_het_veranderde_en_niet_waarin() {
    String bericht = id(maak(schrijver, Map.of("tekst", "Eerste.", "van", "Piet")));
    patch(bericht, "\"0\"", Map.of("van", "Klaas")).statusCode(200);
    patch(bericht, "\"1\"", Map.of("tekst", "Tweede.")).statusCode(200);
    List<Wijziging> regels = spoor();
    assertThat(regels)
        .allSatisfy(
            regel ->
                assertThat(regel.voor + regel.na + regel.titel).doesNotContain("Piet", "Klaas"));
    assertThat(regels.get(1).na).contains("\"persoonlijk\"");
    assertThat(regels.get(2).na).doesNotContain("persoonlijk");
    long tekst = regels.get(2).nummer;
    schrijver.vraagt().post(adres + "/herstellingen/" + tekst).then().statusCode(200);
    JsonNode weer = lees(bericht).get("inhoud");
    assertThat(weer.get("tekst").textValue()).isEqualTo("Eerste.");
    assertThat(weer.get("van").textValue()).isEqualTo("Klaas");
  }

  @Test
  void wie_de_ronde_open_heeft_hoort_wat_een_ander_bewaart() throws Exception {
    try (Meelezer meelezer = Meelezer.van(schrijver, adres + "/gebeurtenissen")) {
      meelezer.wachtOp("\"ik\":true");
      maak(schrijver, Map.of("tekst", "Eerste.")).statusCode(200);
      assertThat(meelezer.wachtOp("event:wijziging"))
          .contains("\"soort\":\"proefbericht\"", "\"door\":\"Proef Persoon\"");
    }
  }

  private ValidatableResponse maak(Proefgebruiker wie, Map<String, ?> inhoud) {
    return wie.vraagt()
        .contentType("application/json")
        .body(inhoud)
        .post(adres + "/berichten")
        .then();
  }

  private ValidatableResponse patch(String bericht, String etag, Map<String, ?> wijziging) {
    RequestSpecification verzoek =
        schrijver.vraagt().contentType("application/merge-patch+json").body(wijziging);
    return (etag == null ? verzoek : verzoek.header("If-Match", etag))
        .patch(adres + "/berichten/" + bericht)
        .then();
  }

  /** What comes of changing it. */
  private int status(Proefgebruiker wie, String bericht) {
    return status(wie.vraagt(), bericht);
  }

  private int status(RequestSpecification wie, String bericht) {
    return wie.contentType("application/merge-patch+json")
        .header("If-Match", "\"0\"")
        .body(Map.of("tekst", "Anders."))
        .patch(adres + "/berichten/" + bericht)
        .statusCode();
  }

  private JsonNode lees(String bericht) {
    return schrijver.lees(adres + "/berichten/" + bericht);
  }

  private static String id(ValidatableResponse antwoord) {
    return antwoord.statusCode(200).extract().as(JsonNode.class).get("id").textValue();
  }

  private List<Wijziging> spoor() {
    return QuarkusTransaction.requiringNew()
        .call(() -> Wijziging.list("eenheidId = ?1 order by nummer", eenheid));
  }
}
