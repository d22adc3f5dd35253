package nl.strategiekaart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

@AnalyzeClasses(
    packages = "nl.strategiekaart",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {

  @ArchTest
  static final ArchRule een_kamer_gebruikt_alleen_kamers_links_van_zich =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("shared")
          .definedBy("..shared..")
          .layer("organisatie")
          .definedBy("..organisatie..")
          .layer("toegang")
          .definedBy("..toegang..")
          .layer("agenda")
          .definedBy("..agenda..")
          .layer("begroting")
          .definedBy("..begroting..")
          .layer("participatie")
          .definedBy("..participatie..")
          .layer("voortgang")
          .definedBy("..voortgang..")
          .layer("publicatie")
          .definedBy("..publicatie..")
          .layer("uitwisseling")
          .definedBy("..uitwisseling..")
          .whereLayer("uitwisseling")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("publicatie")
          .mayOnlyBeAccessedByLayers("uitwisseling")
          .whereLayer("voortgang")
          .mayOnlyBeAccessedByLayers("publicatie", "uitwisseling")
          .whereLayer("participatie")
          .mayOnlyBeAccessedByLayers("publicatie", "uitwisseling")
          .whereLayer("begroting")
          .mayOnlyBeAccessedByLayers("publicatie", "uitwisseling")
          .whereLayer("agenda")
          .mayOnlyBeAccessedByLayers(
              "begroting", "participatie", "voortgang", "publicatie", "uitwisseling")
          .whereLayer("toegang")
          .mayOnlyBeAccessedByLayers(
              "agenda", "begroting", "participatie", "voortgang", "publicatie", "uitwisseling")
          .whereLayer("organisatie")
          .mayOnlyBeAccessedByLayers(
              "toegang",
              "agenda",
              "begroting",
              "participatie",
              "voortgang",
              "publicatie",
              "uitwisseling");

  @ArchTest
  static final ArchRule shared_kent_niemand =
      noClasses()
          .that()
          .resideInAPackage("..shared..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "live in another room",
                  (JavaClass c) ->
                      c.getPackageName().startsWith("nl.strategiekaart")
                          && !c.getPackageName().endsWith(".shared")));

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
}
