import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The floor: an event loop per core, each with connections of its own, and one query per answer in
 * which PostgreSQL writes the JSON. The first part of the address says which query (a file), the
 * others are its parameters.
 */
public final class Vloer extends AbstractVerticle {

  private static final int VERBINDINGEN = 20;

  private final Map<String, String> vragen = new HashMap<>();
  private Pool database;

  /** Arguments: the port, and the folder of the queries; the database is in the environment. */
  public static void main(String[] argumenten) {
    int kernen = Runtime.getRuntime().availableProcessors();
    Vertx.vertx()
        .deployVerticle(Vloer.class.getName(), new DeploymentOptions().setInstances(kernen))
        .onSuccess(gelukt -> System.out.println("READY"))
        .onFailure(
            fout -> {
              fout.printStackTrace();
              System.exit(1);
            });
  }

  @Override
  public void start(io.vertx.core.Promise<Void> begonnen) throws IOException {
    String[] argumenten = System.getProperty("vloer").split(",");
    try (var bestanden = Files.list(Path.of(argumenten[1]))) {
      for (Path bestand : bestanden.toList()) {
        vragen.put(
            bestand.getFileName().toString().replace(".sql", ""), Files.readString(bestand));
      }
    }
    int kernen = Runtime.getRuntime().availableProcessors();
    database =
        PgBuilder.pool()
            .connectingTo(PgConnectOptions.fromEnv().setCachePreparedStatements(true))
            .with(new PoolOptions().setMaxSize(VERBINDINGEN / kernen))
            .using(vertx)
            .build();
    vertx
        .createHttpServer()
        .requestHandler(this::antwoord)
        .listen(Integer.parseInt(argumenten[0]), "127.0.0.1")
        .<Void>mapEmpty()
        .onComplete(begonnen);
  }

  private void antwoord(HttpServerRequest verzoek) {
    String[] delen = verzoek.path().substring(1).split("/");
    Tuple waarden = Tuple.tuple();
    for (int i = 1; i < delen.length; i++) {
      waarden.addString(delen[i]);
    }
    database
        .preparedQuery(vragen.get(delen[0]))
        .execute(waarden)
        .onSuccess(
            rijen ->
                verzoek
                    .response()
                    .putHeader("Content-Type", "application/json")
                    .end(rijen.iterator().next().getString(0)))
        .onFailure(fout -> verzoek.response().setStatusCode(500).end(fout.getMessage()));
  }
}
