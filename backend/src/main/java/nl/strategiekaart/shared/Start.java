package nl.strategiekaart.shared;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Begins the API. */
@QuarkusMain
public class Start {

  /**
   * The framework refuses an address that cannot be read before any code of ours sees it, without a
   * word and without our headers. So that is left to {@link Adreskeuring}, which comes first.
   */
  private static final String KEURT_ADRESSEN_ZELF = "vertx.disableURIValidation";

  public static void main(String... args) {
    System.setProperty(KEURT_ADRESSEN_ZELF, "true");
    Quarkus.run(args);
  }
}
