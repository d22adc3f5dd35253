package nl.strategiekaart.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

class ContractFilterTest {

  @Test
  void een_veld_is_er_altijd_behalve_wat_later_kwam() {
    Schema schema =
        OASFactory.createSchema()
            .addProperty("wat", OASFactory.createSchema())
            .addProperty(
                "nieuw", OASFactory.createSchema().addExtension(ContractFilter.LATER, "ja"));
    OpenAPI api =
        OASFactory.createOpenAPI()
            .paths(OASFactory.createPaths())
            .components(OASFactory.createComponents().addSchema("Proef", schema));
    new ContractFilter().filterOpenAPI(api);
    assertThat(schema.getRequired()).containsExactly("wat");
  }
}
