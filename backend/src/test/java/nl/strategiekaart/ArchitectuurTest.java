package nl.strategiekaart;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.SQLDeleteAll;

@AnalyzeClasses(
    packages = "nl.strategiekaart",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {

  /** From left to right; rooms at one place do not know each other. */
  static final List<List<String>> KAMERS =
      List.of(
          List.of("shared"),
          List.of("contract", "site", "zoeken"),
          List.of("tijd"),
          List.of("blad"),
          List.of("bewerking"),
          List.of("organisatie"),
          List.of("toegang"),
          List.of("agenda"),
          List.of("begroting", "participatie", "voortgang"),
          List.of("publicatie"),
          List.of("uitwisseling"),
          List.of("demo"));

  @ArchTest static final ArchRule een_kamer_gebruikt_alleen_kamers_links_van_zich = lagen();

  private static ArchRule lagen() {
    Architectures.LayeredArchitecture huis =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String kamer : KAMERS.stream().flatMap(List::stream).toList()) {
      huis = huis.layer(kamer).definedBy("nl.strategiekaart." + kamer + "..");
    }
    for (int i = 0; i < KAMERS.size(); i++) {
      String[] rechts =
          KAMERS.subList(i + 1, KAMERS.size()).stream()
              .flatMap(List::stream)
              .toArray(String[]::new);
      for (String kamer : KAMERS.get(i)) {
        huis =
            rechts.length == 0
                ? huis.whereLayer(kamer).mayNotBeAccessedByAnyLayer()
                : huis.whereLayer(kamer).mayOnlyBeAccessedByLayers(rechts);
      }
    }
    return huis;
  }

  /** Each is in a room; a package beside them would escape the rule above. */
  @ArchTest
  static final ArchRule alles_ligt_in_een_kamer =
      classes()
          .should()
          .resideInAnyPackage(
              KAMERS.stream()
                  .flatMap(List::stream)
                  .map(kamer -> "nl.strategiekaart." + kamer + "..")
                  .toArray(String[]::new));

  /**
   * What lies in the archive is not seen in a list, and Hibernate deletes all rows of a list that
   * becomes empty: those too, unless it is told which.
   */
  @ArchTest
  static final ArchRule een_lijst_die_leeg_raakt_vergeet_niet_wat_in_het_archief_ligt =
      fields()
          .that()
          .areAnnotatedWith(ManyToMany.class)
          .should()
          .beAnnotatedWith(SQLDeleteAll.class);

  /** So what visitors read never comes from the concept: it was written when it was published. */
  @ArchTest
  static final ArchRule een_publieke_resource_heeft_geen_entiteit_binnen_bereik =
      noClasses()
          .that()
          .areAnnotatedWith(Path.class)
          .and()
          .resideInAPackage("..publicatie..")
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class);

  /** What reads the concept lies in packages of its own, and what visitors read knows none. */
  @ArchTest
  static final ArchRule wat_bezoekers_lezen_kent_niets_dat_het_concept_leest =
      noClasses()
          .that()
          .resideInAPackage("nl.strategiekaart.publicatie")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..agenda.concept..", "..publicatie.concept..", "..publicatie.controle..");

  @ArchTest
  static final ArchRule elke_resource_naast_publiceren_is_van_bezoekers =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .and()
          .resideInAPackage("nl.strategiekaart.publicatie")
          .should()
          .beAnnotatedWith("nl.strategiekaart.publicatie.Publiek");

  @ArchTest
  static final ArchRule wat_het_concept_toont_wordt_nergens_bewaard =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .and()
          .resideInAPackage("..publicatie.concept..")
          .should()
          .beAnnotatedWith("nl.strategiekaart.publicatie.concept.Besloten");

  /** A comparison is made of two contents that are at hand, wherever they came from. */
  @ArchTest
  static final ArchRule vergelijken_vraagt_de_database_niets =
      noClasses()
          .that()
          .resideInAPackage("..publicatie.verschil..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.persistence.EntityManager");

  @ArchTest
  static final ArchRule resources_heten_zo =
      classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

  /** Who reads a body with Inhoudlezer says all that is wrong with it at once. */
  @ArchTest
  static final ArchRule een_lichaam_wordt_op_een_manier_gelezen =
      noMethods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .should()
          .haveRawParameterTypes(anyElementThat(assignableTo(Record.class)));

  @ArchTest
  static final ArchRule namen_zeggen_iets =
      noClasses()
          .should()
          .haveNameMatching(".*(Service|Util|Utils|Helper|Manager|Impl|Handler|Processor)");

  @ArchTest
  static final ArchRule geld_is_nooit_een_zwevend_getal =
      noFields()
          .should()
          .haveRawType(double.class)
          .orShould()
          .haveRawType(float.class)
          .orShould()
          .haveRawType(Double.class)
          .orShould()
          .haveRawType(Float.class);

  /** Also not on its way through a method: an amount is a BigDecimal or the digits themselves. */
  @ArchTest
  static final ArchRule geld_komt_nergens_als_zwevend_getal_langs =
      noCodeUnits()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("..begroting..")
          .or()
          .areDeclaredInClassesThat()
          .haveSimpleName("Werkblad")
          .should(
              new ArchCondition<>("take or give a floating point number") {
                @Override
                public void check(JavaCodeUnit code, ConditionEvents events) {
                  boolean zweeft =
                      Stream.concat(
                              code.getRawParameterTypes().stream(),
                              Stream.of(code.getRawReturnType()))
                          .anyMatch(soort -> ZWEVEND.contains(soort.getName()));
                  boolean roeptAan =
                      code.getCallsFromSelf().stream()
                          .map(aanroep -> aanroep.getTarget())
                          .anyMatch(
                              doel ->
                                  ZWEVEND.contains(doel.getRawReturnType().getName())
                                      || doel.getRawParameterTypes().stream()
                                          .anyMatch(s -> ZWEVEND.contains(s.getName())));
                  events.add(
                      new SimpleConditionEvent(
                          code, zweeft || roeptAan, code.getFullName() + " " + zweeft));
                }
              });

  private static final Set<String> ZWEVEND =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");
}
