package nl.strategiekaart.uitwisseling.begroting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import nl.strategiekaart.blad.Bestandssoort;
import nl.strategiekaart.blad.Csvparameters;
import nl.strategiekaart.blad.Csvvorm;
import nl.strategiekaart.publicatie.GepubliceerdeBegrotingen;
import nl.strategiekaart.publicatie.GepubliceerdeBegrotingen.Gepubliceerd;
import nl.strategiekaart.shared.Kenmerken;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The published begroting of an agenda as a file. */
@Path("/agendas/{agenda}")
@Tag(name = "Begroting")
public class BegrotingbestandenResource {

  private static final String EVEN = "public, max-age=60";
  private static final String BLIJVEND = "public, max-age=31536000, immutable";

  /**
   * Part of every ETag: to be raised when the files of the same begroting become different ones.
   */
  private static final String OPMAAK = "2";

  private static final long MAXIMUM_BYTES = 16L << 20;

  private final GepubliceerdeBegrotingen begrotingen;
  private final String openbaarAdres;

  /** By ETag, so that what was published later never gets an older file. */
  private final Cache<String, byte[]> bewaard =
      Caffeine.newBuilder()
          .maximumWeight(MAXIMUM_BYTES)
          .weigher((String etag, byte[] bestand) -> bestand.length)
          .build();

  BegrotingbestandenResource(
      GepubliceerdeBegrotingen begrotingen,
      @ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres) {
    this.begrotingen = begrotingen;
    this.openbaarAdres = openbaarAdres;
  }

  @GET
  @Path("/begroting/xlsx")
  @Produces(Bestandssoort.XLSX)
  @Operation(
      summary = "De begroting als Excel-bestand",
      description =
          "De tabel van de laatst gepubliceerde versie, met formules voor de totalen. PM staat er als tekst.")
  public RestResponse<byte[]> xlsx(
      @PathParam("agenda") String agenda, @Context HttpHeaders koppen) {
    return bestand(Bestandssoort.xlsx, Csvvorm.open, begrotingen.laatste(agenda), koppen, EVEN);
  }

  @GET
  @Path("/begroting/csv")
  @Produces(Bestandssoort.CSV)
  @Operation(
      summary = "De begroting als CSV",
      description =
          "Een rij per cel van de laatst gepubliceerde versie, in UTF-8 met BOM. Waar tekst op een formule lijkt, ook na een"
              + " scheidingsteken, staat er een apostrof voor.")
  public RestResponse<byte[]> csv(
      @PathParam("agenda") String agenda,
      @BeanParam Csvparameters parameters,
      @Context HttpHeaders koppen) {
    return bestand(Bestandssoort.csv, parameters.lees(), begrotingen.laatste(agenda), koppen, EVEN);
  }

  @GET
  @Path("/versies/{versie}/begroting/xlsx")
  @Produces(Bestandssoort.XLSX)
  @Operation(
      summary = "De begroting in één versie als Excel-bestand",
      description =
          "De tabel zoals zij in die versie is gepubliceerd, met formules voor de totalen.")
  public RestResponse<byte[]> xlsxVanVersie(
      @PathParam("agenda") String agenda,
      @PathParam("versie") String versie,
      @Context HttpHeaders koppen) {
    return bestand(
        Bestandssoort.xlsx, Csvvorm.open, begrotingen.van(agenda, versie), koppen, BLIJVEND);
  }

  @GET
  @Path("/versies/{versie}/begroting/csv")
  @Produces(Bestandssoort.CSV)
  @Operation(
      summary = "De begroting in één versie als CSV",
      description = "Een rij per cel, zoals zij in die versie is gepubliceerd.")
  public RestResponse<byte[]> csvVanVersie(
      @PathParam("agenda") String agenda,
      @PathParam("versie") String versie,
      @BeanParam Csvparameters parameters,
      @Context HttpHeaders koppen) {
    return bestand(
        Bestandssoort.csv, parameters.lees(), begrotingen.van(agenda, versie), koppen, BLIJVEND);
  }

  private RestResponse<byte[]> bestand(
      Bestandssoort soort,
      Csvvorm vorm,
      Gepubliceerd gepubliceerd,
      HttpHeaders koppen,
      String bewaren) {
    String etag =
        "\"%s-%d-%s-%s%s\""
            .formatted(gepubliceerd.etag(), gepubliceerd.versie().nummer(), vorm, soort, OPMAAK);
    boolean bekend = Kenmerken.kent(koppen.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag);
    var antwoord =
        bekend
            ? RestResponse.ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
            : RestResponse.ResponseBuilder.ok(
                    bewaard.get(etag, e -> schrijf(soort, vorm, gepubliceerd)), soort.mediatype())
                .header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    herkomst(gepubliceerd).alsBijlage(soort, vorm));
    return antwoord
        .header(HttpHeaders.ETAG, etag)
        .header(HttpHeaders.CACHE_CONTROL, bewaren)
        .build();
  }

  private byte[] schrijf(Bestandssoort soort, Csvvorm vorm, Gepubliceerd gepubliceerd) {
    return herkomst(gepubliceerd).schrijf(soort, vorm, gepubliceerd.begroting());
  }

  private Herkomst herkomst(Gepubliceerd gepubliceerd) {
    int nummer = gepubliceerd.versie().nummer();
    var agenda = gepubliceerd.begroting().agenda();
    return new Herkomst(
        agenda,
        String.valueOf(nummer),
        "Versie " + nummer,
        gepubliceerd.versie().gepubliceerdOp(),
        openbaarAdres + "/agendas/" + agenda.code() + "/versies/" + nummer + "/begroting");
  }
}
