package nl.strategiekaart.bewerking;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * What the contract says about kinds: which there are, what each operation does with which, and
 * what may be sent. That is the record that is also read, with only what is needed required when it
 * is made, and nothing when it is changed (merge patch); the annotations cannot say so, because
 * those resources share their methods and read the body themselves.
 *
 * <p>It comes first: while "required" still says what validation asks.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = Kindcontract.EERST)
public class Kindcontract implements OASFilter {

  /** What the name of a kind is called in the contract. */
  public static final String SCHEMA = "Onderdeelsoort";

  /** What the name of anything with lines in the trail is called in the contract. */
  public static final String IN_SPOOR = "Spoorsoort";

  /** Marks an operation that each kind has, at its own address. */
  public static final String PER_SOORT = "x-per-soort";

  static final int EERST = 100;

  private static final String DEEL = ConceptdeelView.class.getSimpleName();
  private static final Pattern DEEL_VAN_KIND = Pattern.compile(".*/" + DEEL + "((\\w+)Inhoud)");
  private static final Pattern SOORT = Pattern.compile("/concept/([a-z]+)");

  private final IndexView klassen;

  public Kindcontract(IndexView klassen) {
    this.klassen = klassen;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Components alles = api.getComponents();
    alles.addSchema(SCHEMA, soorten("Soort onderdeel.", delen()));
    alles.addSchema(
        IN_SPOOR,
        soorten(
            "Soort onderdeel, of iets dat ernaast wordt bijgehouden.",
            Stream.concat(delen(), genoteerd()).sorted()));
    alles.getSchemas().values().stream()
        .filter(schema -> schema.getProperties() != null)
        .flatMap(schema -> schema.getProperties().values().stream())
        .filter(veld -> veld.getItems() != null && veld.getItems().getProperties() != null)
        .forEach(lijst -> noemDeel(lijst, alles.getSchemas()));
    api.getPaths()
        .getPathItems()
        .forEach(
            (pad, item) -> {
              item.getOperations().values().forEach(operatie -> maakEigen(pad, operatie));
              deel(item.getPOST()).ifPresent(deel -> leest(item.getPOST(), false, deel, alles));
              deel(item.getPATCH()).ifPresent(deel -> leest(item.getPATCH(), true, deel, alles));
            });
    // Of no kind: nothing leads to it now that each has its own.
    alles.removeSchema(DEEL);
  }

  /** The entities that can be edited. */
  private Stream<String> delen() {
    return namen(klassen.getAllKnownSubclasses(DotName.createSimple(Deel.class)));
  }

  /** The entities beside them that have lines in the trail. */
  private Stream<String> genoteerd() {
    return namen(klassen.getAllKnownImplementors(DotName.createSimple(Genoteerd.class)));
  }

  private static Stream<String> namen(Collection<ClassInfo> entiteiten) {
    return entiteiten.stream()
        .filter(klasse -> klasse.hasDeclaredAnnotation(DotName.createSimple(Entity.class)))
        // One inside another class is a kind that only a test knows.
        .filter(klasse -> klasse.nestingType() == ClassInfo.NestingType.TOP_LEVEL)
        .map(klasse -> klasse.simpleName().toLowerCase(Locale.ROOT))
        .sorted();
  }

  private static Schema soorten(String beschrijving, Stream<String> namen) {
    List<Object> alle = namen.<Object>map(naam -> naam).toList();
    return OASFactory.createSchema()
        .type(List.of(SchemaType.STRING))
        .description(beschrijving)
        .enumeration(alle)
        .examples(alle.subList(0, 1));
  }

  /** In a list a deel would be written out, and only where it has a name is all of it present. */
  private static void noemDeel(Schema lijst, Map<String, Schema> schemas) {
    Schema inhoud = lijst.getItems().getProperties().get("inhoud");
    String ref = inhoud == null || inhoud.getRef() == null ? "" : inhoud.getRef();
    String naam = DEEL + ref.substring(ref.lastIndexOf('/') + 1);
    if (!ref.isEmpty() && schemas.containsKey(naam)) {
      lijst.setItems(OASFactory.createSchema().ref(naam));
    }
  }

  /**
   * Resources that share what they do share its description too, and their address stands on the
   * class below: here each gets its own words, and the parameter of its address.
   */
  private static void maakEigen(String pad, Operation operatie) {
    Matcher soort = SOORT.matcher(pad);
    if (operatie.hasExtension(PER_SOORT) && soort.find()) {
      operatie.setSummary(operatie.getSummary() + ": " + soort.group(1));
      operatie.removeExtension(PER_SOORT);
      operatie.addParameter(OASFactory.createParameter().ref("agenda"));
    }
  }

  /** The deel of a kind that an operation answers, if it does. */
  private static Optional<Matcher> deel(Operation operatie) {
    return Optional.ofNullable(operatie)
        .map(schrijft -> schrijft.getResponses().getAPIResponse("200"))
        .map(APIResponse::getContent)
        .map(vormen -> vormen.getMediaType("application/json"))
        .map(vorm -> DEEL_VAN_KIND.matcher(String.valueOf(vorm.getSchema().getRef())))
        .filter(Matcher::matches);
  }

  private static void leest(Operation operatie, boolean wijziging, Matcher deel, Components alles) {
    MediaType lichaam =
        operatie
            .getRequestBody()
            .getContent()
            .getMediaType(wijziging ? "application/merge-patch+json" : "application/json");
    // Unless the resource itself says what it reads, such as a file.
    if (lichaam != null && lichaam.getSchema().getRef() == null) {
      Schema inhoud = alles.getSchemas().get(deel.group(1));
      String naam = deel.group(2) + (wijziging ? "Wijziging" : "Nieuw");
      alles.addSchema(
          naam,
          OASFactory.createSchema()
              .type(inhoud.getType())
              .description(
                  wijziging
                      ? "Wat er verandert; wat ontbreekt blijft zoals het is."
                      : inhoud.getDescription())
              .properties(inhoud.getProperties())
              .required(wijziging ? null : inhoud.getRequired()));
      lichaam.setSchema(OASFactory.createSchema().ref(naam));
    }
  }
}
