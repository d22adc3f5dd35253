package nl.strategiekaart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.restassured.RestAssured;
import jakarta.annotation.Nonnull;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clients as others make them, generated from openapi.yaml in three languages, read every list and
 * a map of the running API (src/test/clients).
 */
@PostgresTest
class ClientsTest {

  private static final Path PROEVEN = Path.of("src/test/clients");
  private static final Path GEMAAKT = Path.of("target/clients");

  /** What make test puts there; what it brings is not on each machine. */
  private static final Path PYTHON = Path.of("../.cache/python/bin/python");

  private static final Path MODULES = Path.of("../frontend/node_modules").toAbsolutePath();
  private static final int GEDULD = 120;

  @BeforeAll
  static void maakClients() throws Exception {
    for (String taal : List.of("java", "python", "typescript")) {
      leegMap(GEMAAKT.resolve(taal));
    }
    voerUit(
        Path.of("."),
        java("java"),
        "-jar",
        GEMAAKT.resolve("openapi-generator.jar").toString(),
        "batch",
        PROEVEN.resolve("java.json").toString(),
        PROEVEN.resolve("python.json").toString(),
        PROEVEN.resolve("typescript.json").toString());
  }

  private static void leegMap(Path map) throws IOException {
    if (Files.exists(map)) {
      try (Stream<Path> alles = Files.walk(map)) {
        for (Path een : alles.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(een);
        }
      }
    }
  }

  private static String java(String programma) {
    return Path.of(System.getProperty("java.home"), "bin", programma).toString();
  }

  private static String adres() {
    return "http://localhost:" + RestAssured.port + "/v1";
  }

  @Test
  void een_client_in_python_leest_alle_lijsten_en_een_kaart() throws Exception {
    assumeTrue(Files.exists(PYTHON), "make test brings Python and what its client needs");
    String python = PYTHON.toAbsolutePath().toString();
    assumeTrue(
        probeer(PROEVEN, python, "-c", "import dateutil, pydantic, urllib3").status == 0,
        "what Python's client needs could not be fetched: it is only read, below");
    heeftGelezen(
        voerUit(
            GEMAAKT.resolve("python"),
            python,
            PROEVEN.resolve("lees.py").toAbsolutePath().toString(),
            adres()));
  }

  @Test
  void een_client_in_python_is_goed_geschreven() throws Exception {
    assumeTrue(Files.exists(PYTHON), "make test brings Python");
    voerUit(
        GEMAAKT.resolve("python"),
        PYTHON.toAbsolutePath().toString(),
        "-m",
        "compileall",
        "-q",
        "openapi_client");
  }

  @Test
  void een_client_in_typescript_leest_alle_lijsten_en_een_kaart() throws Exception {
    assumeTrue(Files.exists(MODULES), "make test fetches what TypeScript is compiled with");
    Path werk = GEMAAKT.resolve("typescript");
    Files.createDirectories(werk);
    Files.writeString(werk.resolve("lees.ts"), Files.readString(PROEVEN.resolve("lees.ts")));
    voerUit(
        werk,
        "node",
        MODULES.resolve("typescript-native/bin/tsc").toString(),
        "--strict",
        "--noUncheckedIndexedAccess",
        "--target",
        "es2022",
        "--lib",
        "es2022,dom",
        "--module",
        "commonjs",
        "--moduleResolution",
        "bundler",
        "--types",
        "node",
        "--typeRoots",
        MODULES.resolve("@types").toString(),
        "--skipLibCheck",
        "--rootDir",
        ".",
        "--outDir",
        "uit",
        "lees.ts");
    heeftGelezen(voerUit(werk, "node", "uit/lees.js", adres()));
  }

  @Test
  void een_client_in_java_leest_alle_lijsten_en_een_kaart() throws Exception {
    String bibliotheken =
        Stream.of(
                ObjectMapper.class,
                JsonFactory.class,
                JsonCreator.class,
                JavaTimeModule.class,
                Nonnull.class)
            .map(een -> Path.of(een.getProtectionDomain().getCodeSource().getLocation().getPath()))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    Path klassen = Files.createDirectories(GEMAAKT.resolve("java/klassen"));
    // What is read with, of all that was made: the rest costs most of the time.
    voerUit(
        GEMAAKT.resolve("java"),
        java("javac"),
        "-nowarn",
        "-proc:none",
        "-implicit:class",
        "-cp",
        bibliotheken,
        "-sourcepath",
        "src/main/java",
        "-d",
        "klassen",
        PROEVEN.resolve("Lees.java").toAbsolutePath().toString());
    heeftGelezen(
        voerUit(
            klassen,
            java("java"),
            "-cp",
            "." + File.pathSeparator + bibliotheken,
            "Lees",
            adres()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lees.py", "lees.ts", "Lees.java"})
  void elke_openbare_lijst_wordt_gelezen(String proef) throws IOException {
    assertThat(Files.readString(PROEVEN.resolve(proef))).contains(lijsten());
  }

  /** The operations of which the answer is a page of a list, by what they are called. */
  private static List<String> lijsten() {
    JsonNode contract = Contractlezer.heel();
    List<String> lijsten = new ArrayList<>();
    for (Map.Entry<String, JsonNode> pad : contract.get("paths").properties()) {
      JsonNode lees = pad.getValue().path("get");
      String vorm = lees.at("/responses/200/content/application~1json/schema/$ref").asText();
      if (!lees.has("security") && vorm.startsWith("#/components/schemas/Lijst")) {
        lijsten.add(lees.get("operationId").textValue());
      }
    }
    assertThat(lijsten).hasSizeGreaterThan(10);
    return lijsten;
  }

  private static void heeftGelezen(String uitvoer) {
    assertThat(uitvoer).contains(lijsten()).contains("leesProgrammalijnStrategiekaart Goud maken");
  }

  private record Uitkomst(int status, String uitvoer) {}

  private static String voerUit(Path map, String... opdracht) throws Exception {
    Uitkomst uitkomst = probeer(map, opdracht);
    assertThat(uitkomst.status).as(uitkomst.uitvoer).isZero();
    return uitkomst.uitvoer;
  }

  private static Uitkomst probeer(Path map, String... opdracht) throws Exception {
    ProcessBuilder proces =
        new ProcessBuilder(opdracht).directory(map.toFile()).redirectErrorStream(true);
    proces.environment().put("PYTHONPATH", ".");
    Process loopt = proces.start();
    String uitvoer = new String(loopt.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(loopt.waitFor(GEDULD, TimeUnit.SECONDS)).isTrue();
    return new Uitkomst(loopt.exitValue(), uitvoer);
  }
}
