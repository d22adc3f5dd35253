package nl.strategiekaart.bewerking;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Names in the contract all kinds that there are, the entities that can be edited, and their delen.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Kindcontract implements OASFilter {

  /** What the name of a kind is called in the contract. */
  public static final String SCHEMA = "Onderdeelsoort";

  private final IndexView klassen;

  public Kindcontract(IndexView klassen) {
    this.klassen = klassen;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    List<Object> namen =
        klassen.getAllKnownSubclasses(DotName.createSimple(Deel.class)).stream()
            .filter(klasse -> klasse.hasDeclaredAnnotation(DotName.createSimple(Entity.class)))
            // One inside another class is a kind that only a test knows.
            .filter(klasse -> klasse.nestingType() == ClassInfo.NestingType.TOP_LEVEL)
            .map(klasse -> (Object) klasse.simpleName().toLowerCase(Locale.ROOT))
            .sorted()
            .toList();
    api.getComponents()
        .addSchema(
            SCHEMA,
            OASFactory.createSchema()
                .type(List.of(SchemaType.STRING))
                .description("Soort onderdeel.")
                .enumeration(namen)
                .examples(namen.subList(0, 1)));
    Map<String, Schema> schemas = api.getComponents().getSchemas();
    schemas.values().stream()
        .filter(schema -> schema.getProperties() != null)
        .flatMap(schema -> schema.getProperties().values().stream())
        .filter(veld -> veld.getItems() != null && veld.getItems().getProperties() != null)
        .forEach(lijst -> noemDeel(lijst, schemas));
  }

  /** In a list a deel would be written out, and only where it has a name is all of it present. */
  private static void noemDeel(Schema lijst, Map<String, Schema> schemas) {
    Schema inhoud = lijst.getItems().getProperties().get("inhoud");
    String ref = inhoud == null || inhoud.getRef() == null ? "" : inhoud.getRef();
    String naam = ConceptdeelView.class.getSimpleName() + ref.substring(ref.lastIndexOf('/') + 1);
    if (!ref.isEmpty() && schemas.containsKey(naam)) {
      lijst.setItems(OASFactory.createSchema().ref(naam));
    }
  }
}
