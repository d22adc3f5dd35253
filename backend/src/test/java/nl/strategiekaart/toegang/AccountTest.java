package nl.strategiekaart.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.restassured.path.json.JsonPath;
import io.smallrye.jwt.build.Jwt;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.strategiekaart.KeycloakBron;
import nl.strategiekaart.Keycloakbeheer;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefklok;
import nl.strategiekaart.Proefmail;
import nl.strategiekaart.Proefpost;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** From an address without an account to someone who is in, on the real Keycloak. */
@PostgresTest
@WithTestResource(KeycloakBron.class)
class AccountTest extends Uitnodigingsproef {

  private static final String WACHTWOORD = "een-lang-genoeg-wachtwoord";
  private static final int TEGELIJK = 4;
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  private final String site = instelling("strategiekaart.openbaar-adres");
  private final Keycloakbeheer keycloak =
      Keycloakbeheer.van(
          instelling("strategiekaart.proef.keycloak"),
          instelling("strategiekaart.proef.keycloakwachtwoord"));
  private final Proefbrowser browser = new Proefbrowser();

  private static String instelling(String naam) {
    return ConfigProvider.getConfig().getValue(naam, String.class);
  }

  @Test
  void wie_is_uitgenodigd_kiest_een_wachtwoord_en_is_binnen() {
    nodigUit(gast.email(), "vertegenwoordiger").then().statusCode(201);
    assertThat(keycloak.aantalAccounts(gast.email())).isZero();

    HttpResponse<String> binnen = kiesWachtwoord(browser.get(link()));

    assertThat(binnen.uri()).isEqualTo(URI.create(site + "/mijn-acties?uitnodiging=aangenomen"));
    JsonPath ik = JsonPath.from(browser.get(site + "/v1/ik").body());
    assertThat(ik.getString("email")).isEqualTo(gast.email());
    assertThat(ik.getString("naam")).isEqualTo("Gijs Gast");
    assertThat(ik.getList("lidmaatschappen.rol")).containsExactly("vertegenwoordiger");
    assertThat(Proefpost.voor(gast.email())).hasSize(1);
    assertThat(keycloak.aantalAccounts(gast.email())).isEqualTo(1);
  }

  @Test
  void wie_halverwege_weggaat_begint_met_dezelfde_link_opnieuw() {
    nodigUit(gast.email(), "beleidsmedewerker").then().statusCode(201);
    assertThat(new Proefbrowser().get(link()).body()).contains("kc-passwd-update-form");

    HttpResponse<String> binnen = kiesWachtwoord(browser.get(link()));

    assertThat(binnen.uri()).isEqualTo(URI.create(site + "/concepten?uitnodiging=aangenomen"));
  }

  @Test
  void eerste_klikken_op_hetzelfde_moment_komen_op_dezelfde_plek_uit() {
    nodigUit(gast.email(), "vertegenwoordiger").then().statusCode(201);
    String link = link();
    List<CompletableFuture<HttpResponse<String>>> klikken =
        IntStream.range(0, TEGELIJK)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> new Proefbrowser().get(link)))
            .toList();
    assertThat(klikken)
        .allSatisfy(klik -> assertThat(klik.join().body()).contains("kc-passwd-update-form"));
    assertThat(keycloak.aantalAccounts(gast.email())).isEqualTo(1);
  }

  @Test
  void een_te_kort_wachtwoord_wordt_uitgelegd() {
    nodigUit(gast.email(), "vertegenwoordiger").then().statusCode(201);
    HttpResponse<String> weer =
        browser.vulIn(
            browser.get(link()), Map.of("password-new", "kort", "password-confirm", "kort"));
    assertThat(weer.body())
        .contains(
            "kc-passwd-update-form", "Het wachtwoord is te kort: kies er een van minstens 12");
  }

  @Test
  void een_gebruikte_link_leidt_naar_de_gewone_inlogpagina() {
    nodigUit(gast.email(), "vertegenwoordiger").then().statusCode(201);
    kiesWachtwoord(browser.get(link()));
    assertGewoneInlogpagina(new Proefbrowser().get(link()));
  }

  @Test
  void het_adres_van_de_inlogpagina_werkt_maar_een_keer() {
    nodigUit(gast.email(), "vertegenwoordiger").then().statusCode(201);
    browser.get(link());
    String metBewijs =
        browser.bezocht.stream()
            .map(URI::toString)
            .filter(adres -> adres.contains("adresbewijs="))
            .findFirst()
            .orElseThrow();
    assertGewoneInlogpagina(new Proefbrowser().get(metBewijs));
  }

  @Test
  void wie_al_een_account_heeft_logt_gewoon_in_met_het_adres_al_ingevuld() {
    String bekend = "proef-1-inlog@proef.example";
    nodigUit(bekend, "vertegenwoordiger").then().statusCode(201);
    List<Proefmail> mails = Proefpost.voor(bekend);

    HttpResponse<String> pagina = browser.get(link(mails.get(mails.size() - 1)));

    assertGewoneInlogpagina(pagina);
    assertThat(pagina.body()).contains("value=\"" + bekend + "\"");
    HttpResponse<String> binnen =
        browser.vulIn(pagina, Map.of("username", bekend, "password", KeycloakBron.PROEFWACHTWOORD));
    assertThat(binnen.uri()).isEqualTo(URI.create(site + "/mijn-acties?uitnodiging=aangenomen"));
  }

  @Test
  void een_ingetrokken_of_verlopen_uitnodiging_maakt_geen_account() {
    String id = nodigUit(gast.email(), "vertegenwoordiger").jsonPath().getString("id");
    String ingetrokken = link();
    medewerker.vraagt().delete(ZOETERMEER + "/uitnodigingen/" + id).then().statusCode(204);
    assertGewoneInlogpagina(browser.get(ingetrokken));

    nodigUit(gast.email(), "vertegenwoordiger").then().statusCode(201);
    Proefklok.verzet(Duration.ofDays(14).plusSeconds(5));
    assertGewoneInlogpagina(browser.get(link()));
    assertThat(keycloak.aantalAccounts(gast.email())).isZero();
  }

  @Test
  void wie_niet_is_uitgenodigd_krijgt_geen_account() {
    String geheim = instelling("quarkus.oidc.credentials.secret");
    for (String bewijs :
        List.of(
            "verzonnen",
            "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhQGIubmwifQ.",
            bewijs("strategiekaart-accounts", 60, "een-ander-geheim-van-meer-dan-32-tekens"),
            bewijs("iets-anders", 60, geheim),
            bewijs("strategiekaart-accounts", -60, geheim),
            zonderEind(geheim))) {
      assertGewoneInlogpagina(new Proefbrowser().get(inlogpagina() + "&adresbewijs=" + bewijs));
    }
    assertGewoneInlogpagina(browser.get(site + "/v1/inloggen?uitnodiging=verzonnen"));
    assertThat(browser.get(inlogpagina().replace("/auth?", "/registrations?")).body())
        .doesNotContain("<form");
    assertThat(keycloak.aantalAccounts(gast.email())).isZero();
  }

  @Test
  void de_eerste_beheerder_heeft_een_account_en_kiest_een_wachtwoord_met_een_mail_van_keycloak() {
    keycloak.zetMailserver(Proefpost.poort());
    String beheerder = "eerste.beheerder@gemeente.example";
    assertThat(keycloak.aantalAccounts(beheerder)).isEqualTo(1);
    assertThat(Proefpost.voor(beheerder)).isEmpty();

    vergeet(beheerder);
    HttpResponse<String> binnen =
        kiesWachtwoord(browser.get(link(Proefpost.voor(beheerder).get(0))));

    assertThat(binnen.uri()).isEqualTo(URI.create(site + "/agendas?fase=kort"));
    JsonPath ik = JsonPath.from(browser.get(site + "/v1/ik").body());
    assertThat(ik.getString("email")).isEqualTo(beheerder);
    assertThat(ik.getBoolean("beheerder")).isTrue();
  }

  @Test
  void een_adres_zonder_account_krijgt_geen_mail_en_hetzelfde_antwoord() {
    keycloak.zetMailserver(Proefpost.poort());
    String bekend = "proef-1-collega@proef.example";
    String antwoord = vergeet(bekend).body();
    assertThat(Proefpost.voor(bekend)).hasSize(1);

    assertThat(new Vergeten(vergeet(gast.email()).body()).melding())
        .isEqualTo(new Vergeten(antwoord).melding());
    assertThat(Proefpost.voor(gast.email())).isEmpty();
  }

  @Test
  void de_inlogpagina_ziet_eruit_als_de_site() {
    HttpResponse<String> pagina = browser.get(site + "/v1/inloggen");
    Matcher stijl = Pattern.compile("href=\"([^\"]+/strategiekaart.css)\"").matcher(pagina.body());
    assertThat(stijl.find()).isTrue();
    assertThat(browser.get(pagina.uri().resolve(stijl.group(1)).toString()).body())
        .contains("Source Sans 3");
    assertThat(pagina.body()).contains("Wachtwoord vergeten of nog geen wachtwoord?");
  }

  private record Vergeten(String pagina) {
    String melding() {
      Matcher melding = Pattern.compile("kc-feedback-text\">([^<]+)<").matcher(pagina);
      assertThat(melding.find()).as(pagina).isTrue();
      return melding.group(1);
    }
  }

  /** Asks for a link to choose a password anew, on the way to a page. */
  private HttpResponse<String> vergeet(String adres) {
    String pagina = browser.get(site + "/v1/inloggen?naar=/agendas?fase=kort").body();
    Matcher vergeten = Pattern.compile("href=\"([^\"]+reset-credentials[^\"]+)\"").matcher(pagina);
    assertThat(vergeten.find()).isTrue();
    String adresVanPagina = vergeten.group(1).replace("&amp;", "&");
    return browser.vulIn(
        browser.get(URI.create(instelling("oidc.url")).resolve(adresVanPagina).toString()),
        Map.of("username", adres));
  }

  private HttpResponse<String> kiesWachtwoord(HttpResponse<String> pagina) {
    assertThat(pagina.body()).contains("kc-passwd-update-form");
    HttpResponse<String> profiel =
        browser.vulIn(pagina, Map.of("password-new", WACHTWOORD, "password-confirm", WACHTWOORD));
    // the invitation is for this address: another one is a matter of its own
    assertThat(profiel.body()).contains("kc-update-profile-form").doesNotContain("name=\"email\"");
    return browser.vulIn(profiel, Map.of("firstName", "Gijs", "lastName", "Gast"));
  }

  private static void assertGewoneInlogpagina(HttpResponse<String> pagina) {
    assertThat(pagina.body()).contains("kc-form-login").doesNotContain("kc-passwd-update-form");
  }

  /** A sign-in that nobody was invited to. */
  private String inlogpagina() {
    Proefbrowser bezoeker = new Proefbrowser();
    bezoeker.get(site + "/v1/inloggen");
    return bezoeker.bezocht.get(1).toString();
  }

  private String bewijs(String voor, int seconden, String geheim) {
    return Jwt.subject(gast.email())
        .audience(voor)
        .expiresAt(System.currentTimeMillis() / 1000 + seconden)
        .signWithSecret(geheim);
  }

  private String zonderEind(String geheim) {
    return Jwt.subject(gast.email())
        .audience("strategiekaart-accounts")
        .claim("exp", 0)
        .signWithSecret(geheim);
  }

  private String link() {
    List<Proefmail> mails = Proefpost.voor(gast.email());
    return link(mails.get(mails.size() - 1));
  }

  private static String link(Proefmail mail) {
    Matcher link = LINK.matcher(mail.tekst());
    assertThat(link.find()).isTrue();
    return link.group();
  }
}
