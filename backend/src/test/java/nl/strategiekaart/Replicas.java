package nl.strategiekaart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.toegang.Proefbrowser;

/**
 * Two replicas on one PostgreSQL behind a real nginx, with the real Keycloak, and an officer who
 * signed in through that nginx.
 */
final class Replicas implements AutoCloseable {

  /** The smaller agenda of the demo, of which that officer is. */
  static final String AGENDA = "/v1/agendas/zimihc-connect-2025-2028";

  static final List<String> WAT_BEZOEKERS_LEZEN =
      List.of(
          "/v1/agendas",
          AGENDA,
          AGENDA + "/acties?pageSize=20",
          "/v1/zoekresultaten?q=dans",
          "/agendas/zimihc-connect-2025-2028");

  private static final ObjectMapper JSON = new ObjectMapper();

  final EmbeddedPostgres postgres;
  final String site;
  Proefbrowser browser;
  private final Map<String, String> instellingen;
  private final KeycloakBron keycloak = new KeycloakBron();
  private final List<Apiproces> api = new ArrayList<>();
  private Nginx nginx;

  private Replicas(EmbeddedPostgres postgres, String geheim) {
    this.postgres = postgres;
    Map<String, String> bron = keycloak.start();
    this.site = bron.get("strategiekaart.openbaar-adres");
    Keycloakbeheer.van(
            bron.get("strategiekaart.proef.keycloak"),
            bron.get("strategiekaart.proef.keycloakwachtwoord"))
        .zetGeheim(geheim);
    this.instellingen =
        Map.of(
            "STRATEGIEKAART_OPENBAAR_ADRES",
            site,
            "OIDC_URL",
            bron.get("oidc.url"),
            "QUARKUS_OIDC_CREDENTIALS_SECRET",
            geheim,
            "QUARKUS_SHUTDOWN_DELAY",
            "2S",
            "QUARKUS_SHUTDOWN_TIMEOUT",
            "120S",
            "STRATEGIEKAART_DATABASE_GEDULD",
            "120",
            "STRATEGIEKAART_GRENZEN_GEWOON_PER_MINUUT",
            "0",
            "STRATEGIEKAART_GRENZEN_ZOEKEN_PER_MINUUT",
            "0",
            "STRATEGIEKAART_SPA",
            Path.of("src/test/resources/site").toAbsolutePath().toString());
  }

  /**
   * Starts all of it, the replicas of some version.
   *
   * @param geheim what the API says to Keycloak to show who it is
   */
  static Replicas start(Path jar, String geheim) throws Exception {
    Replicas replicas = new Replicas(EmbeddedPostgres.start(), geheim);
    try {
      for (int nummer = 0; nummer < 2; nummer++) {
        replicas.api.add(Apiproces.start(jar, replicas.postgres, replicas.instellingen));
      }
      replicas.nginx = Nginx.start(URI.create(replicas.site).getPort(), List.copyOf(replicas.api));
      return replicas;
    } catch (Exception | AssertionError fout) {
      replicas.close();
      throw fout;
    }
  }

  /** The first or the second. */
  Apiproces replica(int nummer) {
    return api.get(nummer);
  }

  List<Apiproces> alle() {
    return List.copyOf(api);
  }

  /** Another process, of some version, where one was that is gone or is told to go. */
  void vervang(int nummer, Path jar) throws Exception {
    api.set(nummer, api.get(nummer).opgevolgdDoor(jar));
  }

  /** The officer signs in, through nginx, in a browser of which nobody knows anything yet. */
  void logIn() {
    browser = new Proefbrowser();
    HttpResponse<String> terug =
        browser.logIn(site + "/v1/inloggen?naar=/v1/ik", "beleid.zimihc", "demo-strategiekaart");
    assertThat(terug.body()).contains("\"ingelogd\":true");
  }

  /** What goes along with a request to show who that is. */
  String cookie() {
    return browser.vraag(URI.create(site)).build().headers().firstValue("Cookie").orElseThrow();
  }

  /** A write of the officer, to send to nginx or to a replica itself. */
  HttpRequest.Builder schrijft(String waar, String pad, Map<String, ?> inhoud) {
    try {
      return HttpRequest.newBuilder(URI.create(waar + pad))
          .header("Cookie", cookie())
          .header("Origin", site)
          .header("X-Csrf-Bescherming", "1")
          .header("Content-Type", "application/json")
          .POST(BodyPublishers.ofString(JSON.writeValueAsString(inhoud)));
    } catch (JsonProcessingException fout) {
      throw new AssertionError(fout);
    }
  }

  /** A new begrip in the concept. */
  HttpRequest.Builder begrip(String waar, String term) {
    return schrijft(waar, AGENDA + "/concept/begrippen", Map.of("term", term, "uitleg", "Uitleg."));
  }

  /** Another agenda of the same owner, which holds up nobody in the first. */
  HttpRequest.Builder nieuweAgenda(String waar, String titel) {
    return schrijft(
        waar,
        "/v1/agendas",
        Map.of(
            "titel", titel,
            "soort", "jaarplan",
            "eigenaar", "zimihc",
            "van", "2027-01-01",
            "tot", "2027-12-31",
            "samenvatting", "Een plan."));
  }

  /** The terms in the concept, each as often as it is there. */
  List<String> termen(String waar) throws IOException {
    return lees(waar, "/concept").findValuesAsText("term");
  }

  /** The number of the last change of the concept. */
  long stand() throws IOException {
    return lees(site, "/concept/verschillen").get("stand").longValue();
  }

  /** Publishes what is in the concept; how that versie tells itself apart from all others. */
  String publiceer(String waar) throws IOException {
    String toelichting = "Proef " + UUID.randomUUID();
    HttpResponse<String> antwoord =
        browser.stuur(
            schrijft(
                waar,
                AGENDA + "/versies",
                Map.of(
                    "toelichting",
                    toelichting,
                    "stand",
                    lees(waar, "/concept/verschillen").get("stand"))));
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
    return toelichting;
  }

  private JsonNode lees(String waar, String pad) throws IOException {
    HttpResponse<String> antwoord =
        browser.stuur(
            HttpRequest.newBuilder(URI.create(waar + AGENDA + pad)).header("Cookie", cookie()));
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    return JSON.readTree(antwoord.body());
  }

  @Override
  public void close() throws IOException {
    if (nginx != null) {
      nginx.close();
    }
    api.forEach(Apiproces::close);
    keycloak.stop();
    postgres.close();
  }
}
