package nl.strategiekaart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cluster is told agrees with itself and with the images, docker compose and the API. */
class KubernetesTest {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Path MAP = Path.of("../deploy/kubernetes");

  private static Kubernetes cluster;
  private static JsonNode compose;
  private static String dockerfile;
  private static String handleiding;
  private static final Properties API = new Properties();
  private static final Pattern API_VRAAGT = Pattern.compile("^http://127\\.0\\.0\\.1:");

  @BeforeAll
  static void lees() throws IOException {
    cluster = Kubernetes.lees(MAP.resolve("base"));
    compose = YAML.readTree(Path.of("../docker-compose.yml").toFile()).get("services");
    dockerfile = Files.readString(Path.of("../Dockerfile"));
    handleiding = Files.readString(Path.of("../docs/operations.md"));
    try (var bron = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
      API.load(bron);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "example"})
  void wat_een_map_noemt_is_er(String map) throws IOException {
    JsonNode samen = YAML.readTree(MAP.resolve(map).resolve("kustomization.yaml").toFile());
    assertThat(samen.get("resources"))
        .isNotEmpty()
        .allSatisfy(een -> assertThat(MAP.resolve(map).resolve(een.textValue())).exists());
    assertThat(samen.at("/images").findValuesAsText("name"))
        .isSubsetOf(compose.findValuesAsText("image").stream().map(een -> naam(een)).toList());
    assertThat(samen.at("/patches"))
        .allSatisfy(
            een ->
                assertThat(
                        cluster.stuk(
                            een.at("/target/kind").textValue(), een.at("/target/name").textValue()))
                    .as(een.toString())
                    .isNotNull());
    assertThat(instellingen(samen)).isSubsetOf(instellingen(cluster.samen()));
  }

  private static String naam(String image) {
    return image.substring(0, image.indexOf(':'));
  }

  private static Set<String> instellingen(JsonNode samen) {
    Set<String> namen = new TreeSet<>();
    samen
        .at("/configMapGenerator/0/literals")
        .forEach(een -> namen.add(een.textValue().substring(0, een.textValue().indexOf('='))));
    return namen;
  }

  @ParameterizedTest
  @ValueSource(strings = {"api", "web", "keycloak"})
  void elke_dienst_heeft_het_image_van_docker_compose_en_wat_daar_is_ingesteld(String dienst) {
    JsonNode container = cluster.container(dienst);
    assertThat(container.get("image")).isEqualTo(compose.at("/" + dienst + "/image"));
    assertThat(cluster.omgeving(dienst))
        .containsAll(namen(compose.at("/" + dienst + "/environment")))
        .doesNotHaveDuplicates()
        .allSatisfy(
            naam ->
                assertThat(
                        compose.at("/" + dienst + "/environment").has(naam)
                            || handleiding.contains(naam))
                    .as("compose has no %s for %s, and the manual does not know it", naam, dienst)
                    .isTrue());
  }

  @Test
  void naast_elke_api_staat_wat_haar_pagina_s_tekent() {
    JsonNode tekent = cluster.pod("api").at("/containers/1");
    assertThat(tekent.get("image")).isEqualTo(compose.at("/prerender/image"));
    String poort = API_VRAAGT.matcher(waarde(cluster.container("api"))).replaceFirst("");
    assertThat(dockerfile).contains("PRERENDER_PORT=" + poort + " ");
    assertThat(compose.at("/api/environment/STRATEGIEKAART_PRERENDER").textValue())
        .endsWith(":" + poort);
    assertThat(namen(compose.at("/prerender/environment")))
        .isSubsetOf(tekent.get("env").findValuesAsText("name"));
  }

  private static String waarde(JsonNode container) {
    for (JsonNode een : container.get("env")) {
      if (een.get("name").textValue().equals("STRATEGIEKAART_PRERENDER")) {
        return een.get("value").textValue();
      }
    }
    throw new AssertionError("the API does not know who draws its pages");
  }

  private static Set<String> namen(JsonNode velden) {
    Set<String> namen = new TreeSet<>();
    velden.fieldNames().forEachRemaining(namen::add);
    return namen;
  }

  /** As one writes a property in an environment. */
  private static String alsVariabele(String eigenschap) {
    return eigenschap.toUpperCase().replaceAll("[^A-Z0-9]", "_");
  }

  @Test
  void wat_de_api_wordt_ingesteld_kent_zij() throws IOException {
    String bron = Files.readString(Path.of("src/main/resources/application.properties"));
    Set<String> bekend = new TreeSet<>();
    // Also those without a value of their own, and those on which others stand.
    Pattern.compile("[a-z]+(?:\\.[a-z-]+)+")
        .matcher(bron)
        .results()
        .forEach(een -> bekend.add(alsVariabele(een.group())));
    assertThat(cluster.omgeving("api"))
        .filteredOn(
            naam -> !naam.startsWith("QUARKUS_OIDC_CREDENTIALS") && !naam.contains("MAILER"))
        .isSubsetOf(bekend);
  }

  @Test
  void poorten_zijn_die_van_de_images() throws IOException {
    int site = cluster.poort("api", "http");
    int beheer = cluster.poort("api", "management");
    assertThat(dockerfile)
        .contains("QUARKUS_HTTP_PORT=" + site + " ")
        .contains("EXPOSE %d %d\n".formatted(site, beheer))
        .contains("EXPOSE " + cluster.poort("web", "http") + "\n");
    assertThat(API.getProperty("quarkus.management.port")).isEqualTo(Integer.toString(beheer));
    assertThat(Files.readString(Path.of("../frontend/nginx.conf")))
        .contains("listen " + cluster.poort("web", "http") + ";");
  }

  @Test
  void de_images_worden_gebouwd_en_draaien_als_wie_het_cluster_verwacht() {
    for (String dienst : List.of("api", "web")) {
      assertThat(dockerfile)
          .contains(" AS " + compose.at("/" + dienst + "/build/target").textValue() + "\n");
    }
    assertThat(dockerfile).contains("USER " + cluster.pod("api").at("/securityContext/runAsUser"));
    for (String dienst : List.of("api", "web", "keycloak")) {
      assertThat(cluster.container(dienst).at("/securityContext/capabilities/drop"))
          .as("as compose has it")
          .isEqualTo(compose.at("/" + dienst + "/cap_drop"));
      assertThat(
              cluster
                  .container(dienst)
                  .at("/securityContext/allowPrivilegeEscalation")
                  .booleanValue())
          .isFalse();
    }
    assertThat(cluster.container("api").at("/securityContext/readOnlyRootFilesystem"))
        .isEqualTo(compose.at("/api/read_only"));
  }

  @Test
  void gezondheid_wordt_gevraagd_waar_de_images_haar_geven() {
    JsonNode api = cluster.container("api");
    for (String wanneer : List.of("startupProbe", "readinessProbe")) {
      assertThat(dockerfile).contains("GET " + pad(api, wanneer) + " HTTP");
    }
    assertThat(handleiding).contains("`" + pad(api, "livenessProbe") + "`");
    assertThat(dockerfile)
        .contains("127.0.0.1:8080" + pad(cluster.container("web"), "readinessProbe"));
    assertThat(compose.at("/keycloak/healthcheck/test").toString())
        .contains("GET " + pad(cluster.container("keycloak"), "readinessProbe") + " HTTP");
    for (String dienst : List.of("api", "web", "keycloak")) {
      for (JsonNode vraag : cluster.container(dienst).findValues("httpGet")) {
        assertThat(cluster.poort(dienst, vraag.get("port").textValue())).isPositive();
      }
    }
  }

  private static String pad(JsonNode container, String wanneer) {
    return container.at("/" + wanneer + "/httpGet/path").textValue();
  }

  @Test
  void geheimen_staan_er_alleen_bij_naam_en_de_handleiding_maakt_ze() {
    for (JsonNode verwijzing : cluster.verwijzingen("secretKeyRef")) {
      assertThat(handleiding)
          .contains("create secret generic " + verwijzing.get("name").textValue())
          .contains(verwijzing.get("key").textValue() + "=");
    }
    for (JsonNode verwijzing : cluster.verwijzingen("configMapKeyRef")) {
      assertThat(instellingen(cluster.samen())).contains(verwijzing.get("key").textValue());
    }
    for (String dienst : List.of("api", "keycloak")) {
      for (JsonNode een : cluster.container(dienst).get("env")) {
        assertThat(een.has("value") && een.get("name").textValue().matches(".*(SECRET|PASSWORD)"))
            .as(een.toString())
            .isFalse();
      }
    }
    assertThat(cluster.stukken("Secret")).isEmpty();
    assertThat(handleiding).contains("create configmap keycloak-realm");
  }

  @Test
  void wie_stopt_of_wordt_vervangen_heeft_daar_tijd_voor() {
    Duration stop =
        Duration.parse("PT" + cluster.waarde("api", "QUARKUS_SHUTDOWN_DELAY"))
            .plus(Duration.parse(API.getProperty("quarkus.shutdown.timeout")));
    assertThat(API.getProperty("quarkus.shutdown.delay-enabled")).isEqualTo("true");
    assertThat(cluster.pod("api").get("terminationGracePeriodSeconds").intValue())
        .isGreaterThan((int) stop.toSeconds() + 5);
    for (String dienst : List.of("api", "web")) {
      JsonNode vervanging = cluster.stuk("Deployment", dienst).at("/spec/strategy/rollingUpdate");
      assertThat(vervanging).hasToString("{\"maxSurge\":1,\"maxUnavailable\":0}");
      assertThat(cluster.stuk("PodDisruptionBudget", dienst).at("/spec/minAvailable").intValue())
          .isPositive();
    }
  }

  @Test
  void de_database_is_die_van_compose_en_heeft_plaats_voor_alle_replicas() {
    JsonNode postgres = cluster.stuk("Cluster", "postgres").get("spec");
    String image = compose.at("/postgres/image").textValue();
    assertThat(postgres.get("imageName").textValue())
        .contains("/postgresql:" + image.substring(image.indexOf(':') + 1) + "-");
    JsonNode begin = postgres.at("/bootstrap/initdb");
    assertThat(compose.at("/postgres/environment/POSTGRES_INITDB_ARGS").textValue())
        .contains("--data-checksums")
        .contains("--locale=" + begin.get("localeCollate").textValue() + " ")
        .contains("--locale-provider=" + begin.get("localeProvider").textValue() + " ")
        .contains("--builtin-locale=" + begin.get("builtinLocale").textValue());
    assertThat(begin.get("dataChecksums").booleanValue()).isTrue();
    int replicas =
        cluster.stuk("HorizontalPodAutoscaler", "api").at("/spec/maxReplicas").intValue() + 1;
    int pool = Integer.parseInt(API.getProperty("quarkus.datasource.jdbc.max-size"));
    int vanKeycloak = 100;
    assertThat(Integer.parseInt(postgres.at("/postgresql/parameters/max_connections").textValue()))
        .isGreaterThanOrEqualTo(replicas * pool + vanKeycloak);
    assertThat(Stream.of("postgres-strategiekaart", "postgres-keycloak"))
        .containsExactly(
            begin.at("/secret/name").textValue(),
            postgres.at("/managed/roles/0/passwordSecret/name").textValue());
  }
}
