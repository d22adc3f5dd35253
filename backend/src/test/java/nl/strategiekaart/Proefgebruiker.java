package nl.strategiekaart;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.toegang.Gebruiker;
import nl.strategiekaart.toegang.Lidmaatschap;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Someone whom the sign-in server would vouch for: what its token says travels in a header that
 * only the tests understand.
 */
public record Proefgebruiker(String subject, String email, boolean geverifieerd, String naam) {

  private static final String KOP = "X-Proefgebruiker";
  private static final String ISSUER = "https://inloggen.example/realms/proef";

  /** Someone new, whom nobody knows. */
  public static Proefgebruiker nieuw() {
    String subject = UUID.randomUUID().toString();
    return new Proefgebruiker(subject, subject + "@proef.example", true, "Proef Persoon");
  }

  /** Someone new with a role. */
  public static Proefgebruiker met(Lidmaatschapsrol rol, String organisatie) {
    Proefgebruiker nieuw = nieuw();
    nieuw.logIn("/").then().statusCode(303);
    nieuw.geef(rol, organisatie);
    return nieuw;
  }

  public Proefgebruiker metEmail(String adres) {
    return new Proefgebruiker(subject, adres, geverifieerd, naam);
  }

  public Proefgebruiker ongeverifieerd() {
    return new Proefgebruiker(subject, email, false, naam);
  }

  public Proefgebruiker metNaam(String anders) {
    return new Proefgebruiker(subject, email, geverifieerd, anders);
  }

  /** A request of this gebruiker. */
  public RequestSpecification vraagt() {
    return given().redirects().follow(false).headers(koppen());
  }

  /** What there is to read; much quicker than a JsonPath, which compiles every expression. */
  public JsonNode lees(String adres) {
    return vraagt().get(adres).then().statusCode(200).extract().as(JsonNode.class);
  }

  /** What says who this is, for a client of another kind. */
  public Map<String, String> koppen() {
    return Map.of(
        KOP,
        new JsonObject()
            .put("iss", ISSUER)
            .put("sub", subject)
            .put("sid", "sessie-" + subject)
            .put("email", email)
            .put("email_verified", geverifieerd)
            .put("name", naam)
            .encode());
  }

  /** Comes back from the sign-in server. */
  public io.restassured.response.Response logIn(String naar) {
    return vraagt().queryParam("naar", naar).get("/v1/inloggen");
  }

  /** A membership out of nowhere; returns its identifier. */
  public UUID geef(Lidmaatschapsrol rol, String organisatie) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Lidmaatschap lid = new Lidmaatschap();
              lid.gebruiker = Gebruiker.met(ISSUER, subject).orElseThrow();
              lid.organisatie = Organisatie.metCode(organisatie).orElseThrow();
              lid.rol = rol;
              lid.sinds = Instant.now();
              lid.persist();
              return lid.id;
            });
  }

  /** Reads that header; without it the real mechanism decides. */
  @ApplicationScoped
  public static class Mechanisme implements HttpAuthenticationMechanism {

    @Override
    public Uni<SecurityIdentity> authenticate(
        RoutingContext context, IdentityProviderManager identityProviderManager) {
      String kop = context.request().getHeader(KOP);
      return kop == null
          ? Uni.createFrom().nullItem()
          : Uni.createFrom()
              .item(
                  QuarkusSecurityIdentity.builder()
                      .setPrincipal(new Token(new JsonObject(kop).getMap()))
                      .setAnonymous(false)
                      .build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
      return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends io.quarkus.security.identity.request.AuthenticationRequest>>
        getCredentialTypes() {
      return Set.of();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
      return Uni.createFrom()
          .item(new HttpCredentialTransport(HttpCredentialTransport.Type.OTHER_HEADER, KOP));
    }

    @Override
    public int getPriority() {
      return DEFAULT_PRIORITY + 1000;
    }
  }

  private record Token(Map<String, Object> inhoud) implements JsonWebToken {

    @Override
    public String getName() {
      return (String) inhoud.get("sub");
    }

    @Override
    public Set<String> getClaimNames() {
      return inhoud.keySet();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String naam) {
      return (T) inhoud.get(naam);
    }
  }
}
