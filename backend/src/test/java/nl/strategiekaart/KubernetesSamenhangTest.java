package nl.strategiekaart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a cluster is told agrees with itself: who names whom, and who may reach whom. */
class KubernetesSamenhangTest {

  private static Kubernetes cluster;

  @BeforeAll
  static void lees() throws IOException {
    cluster = Kubernetes.lees(Path.of("../deploy/kubernetes/base"));
  }

  @Test
  void wat_een_ander_stuk_noemt_is_er() {
    assertThat(cluster.stukken("Service"))
        .isNotEmpty()
        .allSatisfy(
            dienst -> {
              String wie = dienst.at("/spec/selector/app").textValue();
              dienst
                  .at("/spec/ports")
                  .forEach(
                      poort ->
                          assertThat(cluster.poort(wie, poort.get("targetPort").textValue()))
                              .isPositive());
            });
    for (String soort : List.of("Deployment", "PodDisruptionBudget")) {
      for (JsonNode stuk : cluster.stukken(soort)) {
        String wie = stuk.at("/spec/selector/matchLabels/app").textValue();
        assertThat(
                cluster
                    .stuk("Deployment", wie)
                    .at("/spec/template/metadata/labels/app")
                    .textValue())
            .isEqualTo(wie);
      }
    }
    JsonNode schaal = cluster.stuk("HorizontalPodAutoscaler", "api").at("/spec/scaleTargetRef");
    assertThat(cluster.stuk(schaal.get("kind").textValue(), schaal.get("name").textValue()))
        .isNotNull();
    for (JsonNode ingang : cluster.stukken("Ingress")) {
      JsonNode naar = ingang.at("/spec/rules/0/http/paths/0/backend/service");
      assertThat(
              cluster
                  .stuk("Service", naar.get("name").textValue())
                  .at("/spec/ports")
                  .findValuesAsText("name"))
          .contains(naar.at("/port/name").textValue());
      assertThat(ingang.at("/spec/tls/0/hosts/0")).isEqualTo(ingang.at("/spec/rules/0/host"));
    }
  }

  @Test
  void nginx_vraagt_de_api_en_de_api_de_database_onder_hun_naam() {
    JsonNode dienst = cluster.stuk("Service", "api");
    assertThat(cluster.waarde("web", "API_UPSTREAM"))
        .as("whole, since nginx completes no names")
        .isEqualTo(
            "api.%s.svc.cluster.local:%d",
            cluster.samen().get("namespace").textValue(),
            dienst.at("/spec/ports/0/port").intValue());
    assertThat(dienst.at("/spec/clusterIP").textValue())
        .as("its name is that of each replica")
        .isEqualTo("None");
    String database =
        cluster.stuk("Cluster", "postgres").at("/spec/bootstrap/initdb/database").textValue();
    assertThat(cluster.waarde("api", "QUARKUS_DATASOURCE_JDBC_URL"))
        .isEqualTo("jdbc:postgresql://postgres-rw:5432/" + database);
    assertThat(cluster.waarde("keycloak", "KC_DB_URL"))
        .isEqualTo(
            "jdbc:postgresql://postgres-rw:5432/"
                + cluster.stuk("Database", "keycloak").at("/spec/name").textValue());
    assertThat(cluster.samen().toString())
        .contains(
            "OIDC_URL="
                + "http://keycloak:"
                + cluster.poort("keycloak", "http")
                + "/realms/strategiekaart");
  }

  @Test
  void het_netwerk_laat_door_wie_iets_vraagt_en_verder_niemand() {
    assertThat(cluster.stuk("NetworkPolicy", "nobody").at("/spec"))
        .hasToString("{\"podSelector\":{},\"policyTypes\":[\"Ingress\"]}");
    Map<String, List<Integer>> open =
        Map.of(
            "api", List.of(cluster.poort("api", "http"), cluster.poort("api", "management")),
            "web", List.of(cluster.poort("web", "http")),
            "keycloak", List.of(cluster.poort("keycloak", "http")));
    open.forEach(
        (wie, poorten) -> {
          JsonNode regels = cluster.stuk("NetworkPolicy", wie).get("spec");
          assertThat(regels.at("/podSelector/matchLabels/app").textValue()).isEqualTo(wie);
          assertThat(regels.findValues("port")).extracting(JsonNode::intValue).isEqualTo(poorten);
        });
    assertThat(cluster.stuk("NetworkPolicy", "api").at("/spec/ingress/0/from"))
        .hasToString("[{\"podSelector\":{\"matchLabels\":{\"app\":\"web\"}}}]");
    assertThat(
            cluster
                .stuk("NetworkPolicy", "postgres")
                .at("/spec/ingress/0/from")
                .findValuesAsText("app"))
        .containsExactly("api", "keycloak");
  }
}
