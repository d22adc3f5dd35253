package nl.strategiekaart.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The contract that the build made, for who answers from it. */
@ApplicationScoped
public class Contractbron {

  private final OpenApiDocumentService contract;

  Contractbron(OpenApiDocumentService contract) {
    this.contract = contract;
  }

  public JsonNode heel() {
    try {
      return new ObjectMapper()
          .readTree(contract.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
