package nl.strategiekaart;

import com.fasterxml.jackson.databind.ObjectMapper;
import groovy.lang.GroovySystem;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import org.apache.http.conn.scheme.PlainSocketFactory;
import org.apache.http.conn.scheme.Scheme;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.params.HttpParams;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Requests without what REST Assured does at each of them for nobody: setting up TLS for plain
 * HTTP, laying out every answer in case it has to be printed, looking for the modules of Jackson,
 * and looking through all jars for what nobody made to go with each path into an answer.
 */
@SuppressWarnings("deprecation") // REST Assured is built on this client
final class LichteVerzoeken implements BeforeEachCallback {

  private static final SchemeRegistry ALLEEN_HTTP = new SchemeRegistry();
  private static final HttpParams INSTELLINGEN = new DefaultHttpClient().getParams();

  private static final ObjectMapper JSON = new ObjectMapper();

  static {
    GroovySystem.getMetaClassRegistry()
        .getMetaClassCreationHandler()
        .setDisableCustomMetaClassLookup(true);
    ALLEEN_HTTP.register(new Scheme("http", 80, PlainSocketFactory.getSocketFactory()));
  }

  /** Quarkus gives every test its own configuration. */
  @Override
  public void beforeEach(ExtensionContext test) {
    RestAssuredConfig config = RestAssured.config();
    HttpClientConfig client = config.getHttpClientConfig();
    RestAssured.config =
        config
            .logConfig(config.getLogConfig().enablePrettyPrinting(false))
            .objectMapperConfig(
                config.getObjectMapperConfig().jackson2ObjectMapperFactory((soort, tekens) -> JSON))
            .httpClient(client.httpClientFactory(LichteVerzoeken::client));
  }

  private static DefaultHttpClient client() {
    return new DefaultHttpClient(
        new BasicClientConnectionManager(ALLEEN_HTTP), INSTELLINGEN.copy());
  }
}
