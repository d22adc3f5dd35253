package nl.strategiekaart.toegang;

import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.strategiekaart.shared.Invoer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Coming in through the sign-in server, and going out again. */
@Path("/")
@Tag(name = "Inloggen")
public class InloggenResource {

  private final Sessie sessie;
  private final MeldAan meldAan;
  private final Adresbewijs adresbewijs;
  private final Inlogserver inlogserver;
  private final HttpAuthenticator aanmelding;
  private final CurrentVertxRequest verzoek;
  private final Invoer invoer;
  private final String openbaarAdres;

  InloggenResource(
      Sessie sessie,
      MeldAan meldAan,
      Adresbewijs adresbewijs,
      Inlogserver inlogserver,
      HttpAuthenticator aanmelding,
      CurrentVertxRequest verzoek,
      Invoer invoer,
      @ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres) {
    this.sessie = sessie;
    this.meldAan = meldAan;
    this.adresbewijs = adresbewijs;
    this.inlogserver = inlogserver;
    this.aanmelding = aanmelding;
    this.verzoek = verzoek;
    this.invoer = invoer;
    this.openbaarAdres = openbaarAdres;
  }

  @GET
  @Path("inloggen")
  @Operation(
      summary = "Inloggen",
      description =
          "Leidt de browser naar de inlogpagina, en daarna terug naar een pad van deze site. Bij een uitnodiging is"
              + " het adres daar al ingevuld, of kiest wie nog geen account heeft daar een wachtwoord; in dat pad staat"
              + " hoe het afliep: uitnodiging=aangenomen, gebruikt, ingetrokken, verlopen, ander_adres of onbekend.")
  @APIResponse(responseCode = "302", description = "Naar de inlogpagina.")
  @APIResponse(responseCode = "303", description = "Ingelogd: terug naar de site.")
  @APIResponse(responseCode = "503", description = "De inlogserver is niet bereikbaar.")
  public Response inloggen(
      @Parameter(description = "Pad van deze site om naar terug te gaan.", example = "/agendas")
          @QueryParam("naar")
          @DefaultValue("/")
          String naar,
      @Parameter(description = "Het kenmerk uit de mail met een uitnodiging.")
          @QueryParam("uitnodiging")
          String uitnodiging) {
    String pad =
        EigenPad.van(naar)
            .orElseGet(
                () -> {
                  invoer.fout("naar", "'naar' moet een pad van deze site zijn, zoals /agendas.");
                  return "/";
                });
    String kenmerk = invoer.tekst("uitnodiging", uitnodiging);
    invoer.gooiBijFouten();
    Optional<JsonWebToken> token = sessie.token();
    if (token.isEmpty()) {
      return naarDeInlogpagina(kenmerk == null ? "" : adresbewijs.bij(kenmerk));
    }
    Gebruiker gebruiker = meldAan.meldAan(token.get());
    return naar(
        kenmerk == null
            ? pad
            : EigenPad.met(pad, "uitnodiging", meldAan.uitkomst(kenmerk, gebruiker).name()));
  }

  /**
   * @param erbij what to add to the query of that page
   */
  private Response naarDeInlogpagina(String erbij) {
    inlogserver.eisBereikbaar();
    ChallengeData uitdaging = aanmelding.getChallenge(verzoek.getCurrent()).await().indefinitely();
    Response.ResponseBuilder antwoord = Response.status(uitdaging.status);
    uitdaging
        .getHeaders()
        .forEach(
            (naam, waarde) ->
                antwoord.header(
                    naam.toString(),
                    HttpHeaders.LOCATION.equalsIgnoreCase(naam.toString())
                        ? waarde + erbij
                        : waarde));
    return antwoord.build();
  }

  private Response naar(String pad) {
    return Response.status(Response.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, openbaarAdres + pad)
        .build();
  }

  /** Where the provider sends the browser back; the framework takes its answer in on the way. */
  @GET
  @Path("inloggen/terug")
  @Authenticated
  @Operation(hidden = true)
  public Response terug() {
    return naar("/");
  }

  @POST
  @Path("uitloggen")
  @Transactional
  @SecurityRequirement(name = "sessie")
  @Operation(
      summary = "Uitloggen",
      description =
          "Beëindigt de sessie, hier en bij de inlogserver. Ook goed als er geen sessie is.")
  @APIResponse(responseCode = "204", description = "Er is geen sessie (meer).")
  public void uitloggen() {
    if (sessie.token().isPresent()) {
      sessie.eindig();
    }
  }
}
