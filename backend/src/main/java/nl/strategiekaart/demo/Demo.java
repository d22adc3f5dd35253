package nl.strategiekaart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.CallableStatement;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Slot;
import nl.strategiekaart.demo.ConceptUitBestand.ConceptWijziging;
import nl.strategiekaart.demo.DemoView.Demoagenda;
import nl.strategiekaart.publicatie.Vindplaatsen;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.uitwisseling.LaadAgenda;
import nl.strategiekaart.uitwisseling.LeesAgendabestand;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * The agendas to look around in: loaded at every start where the installation says so, or when the
 * beheerder wants them, each only when it is not there yet; and taken out again.
 */
@ApplicationScoped
class Demo {

  private static final int TIEN_MINUTEN = 600;

  private static final Duration GEDULD = Duration.ofMinutes(1);

  private static final Logger LOG = Logger.getLogger(Demo.class);

  private static final List<String> AGENDAS =
      List.of("zoetermeer-2022-2030", "zimihc-connect-2025-2028");

  private static final String ORGANISATIES = "10-organisaties";

  /** The files that one can have; a folder inside a jar cannot be listed. */
  private static final List<String> BESTANDEN =
      List.of(
          ORGANISATIES,
          "20-agenda",
          "30-lijn-1",
          "30-lijn-2",
          "30-lijn-3",
          "30-lijn-4",
          "30-lijn-5",
          "30-lijn-6",
          "30-lijn-7",
          "30-lijn-8",
          "40-begroting",
          "50-activiteiten",
          "60-voortgang",
          "70-publicatie");

  private final LaadAgenda laadAgenda;
  private final ConceptUitBestand conceptUitBestand;
  private final Vindplaatsen vindplaatsen;
  private final boolean bijElkeStart;

  Demo(
      LaadAgenda laadAgenda,
      ConceptUitBestand conceptUitBestand,
      Vindplaatsen vindplaatsen,
      @ConfigProperty(name = "strategiekaart.demo") boolean bijElkeStart) {
    this.laadAgenda = laadAgenda;
    this.conceptUitBestand = conceptUitBestand;
    this.vindplaatsen = vindplaatsen;
    this.bijElkeStart = bijElkeStart;
  }

  void bijStart(@Observes StartupEvent start) {
    if (bijElkeStart) {
      laad();
    }
  }

  /** Both agendas are large; on a slow machine they take longer than a request may. */
  @Transactional
  @TransactionConfiguration(timeout = TIEN_MINUTEN)
  void laad() {
    // Two who do this at once must not both load.
    Slot.neem("demo");
    AGENDAS.forEach(this::laad);
  }

  private void laad(String code) {
    if (Agenda.metCode(code).isEmpty()) {
      laadAgenda.laad(
          LeesAgendabestand.lees(
              BESTANDEN.stream().flatMap(naam -> tekst(code, naam).stream()).toList()));
      // Of an agenda of which the officers have gone on working after the first versie.
      tekst(code, "80-concept")
          .map(concept -> LeesAgendabestand.leesLijst(concept, ConceptWijziging.class))
          .ifPresent(wijzigingen -> conceptUitBestand.pasToe(code, wijzigingen));
      LOG.infof("demo agenda %s loaded", code);
    }
  }

  /** What there is of it. */
  @Transactional
  DemoView nu() {
    UUID[] organisaties = organisaties();
    Map<Boolean, List<Demoagenda>> agendas =
        agendasVan(organisaties).stream()
            .collect(
                Collectors.partitioningBy(
                    Rij::isVanDeDemo,
                    Collectors.mapping(
                        rij -> new Demoagenda(rij.code, rij.titel), Collectors.toList())));
    return new DemoView(
        bijElkeStart, agendas.get(true), codesVan(organisaties), agendas.get(false));
  }

  /**
   * Takes it out, with all that was done in it.
   *
   * @param metEigenWerk also the other agendas of its organisaties
   * @throws ProbleemException 409 when the next start would load it again
   */
  @Transactional
  @TransactionConfiguration(timeout = TIEN_MINUTEN)
  void haalWeg(boolean metEigenWerk) {
    if (bijElkeStart) {
      throw new ProbleemException(
          409,
          "De demo wordt bij elke start geladen. Zet dat eerst uit in de instellingen (STRATEGIEKAART_DEMO).");
    }
    Slot.neem("demo");
    UUID[] organisaties = organisaties();
    haalWeg(
        "agendas",
        agendasVan(organisaties).stream()
            .filter(rij -> metEigenWerk || rij.isVanDeDemo())
            .map(Rij::id)
            .toArray(UUID[]::new));
    haalWeg("organisaties", metErbijGemaakt(organisaties));
    vindplaatsen.vergeetWoorden();
    LOG.info("demo taken out");
  }

  /**
   * One statement for all of it, seldom asked: it may take longer than what somebody waits for
   * every day.
   */
  private static void haalWeg(String wat, UUID[] kenmerken) {
    Agenda.getEntityManager()
        .unwrap(Session.class)
        .doWork(
            verbinding -> {
              int gewoon = verbinding.getNetworkTimeout();
              verbinding.setNetworkTimeout(Runnable::run, (int) GEDULD.toMillis());
              try (Statement langer = verbinding.createStatement();
                  CallableStatement weg =
                      verbinding.prepareCall("{call haal_" + wat + "_weg(?)}")) {
                langer.execute("set local statement_timeout = '" + GEDULD.toSeconds() + "s'");
                weg.setArray(1, verbinding.createArrayOf("uuid", kenmerken));
                weg.execute();
              } finally {
                verbinding.setNetworkTimeout(Runnable::run, gewoon);
              }
            });
  }

  /** An agenda, also when it is archived. */
  private record Rij(UUID id, String code, String titel) {

    boolean isVanDeDemo() {
      return id.equals(Basis.vasteId("agenda", code)) && AGENDAS.contains(code);
    }
  }

  /** Those of the demo, and others of its organisaties. */
  private static List<Rij> agendasVan(UUID[] organisaties) {
    String wat = "id, cast(code as text), titel from agenda where %s order by titel, code";
    Stream<UUID> demo = AGENDAS.stream().map(code -> Basis.vasteId("agenda", code));
    return Stream.concat(
            vraag(wat.formatted("id = any(:kenmerken)"), Rij.class, demo.toArray(UUID[]::new))
                .stream(),
            vraag(wat.formatted("eigenaar_id = any(:kenmerken)"), Rij.class, organisaties).stream())
        .distinct()
        .toList();
  }

  /** Identifiers of all that it can bring; one that was there already has another. */
  private static UUID[] organisaties() {
    return AGENDAS.stream()
        .flatMap(code -> tekst(code, ORGANISATIES).stream())
        .map(tekst -> LeesAgendabestand.lees(List.of(tekst)).path("organisaties"))
        .flatMap(JsonNode::valueStream)
        .map(deel -> Basis.vasteId("organisatie", deel.path("code").asText()))
        .distinct()
        .toArray(UUID[]::new);
  }

  private static List<String> codesVan(UUID[] organisaties) {
    return vraag(
        "cast(code as text) from organisatie where id = any(:kenmerken) order by code",
        String.class,
        organisaties);
  }

  /** With those that were made while editing it, and that nobody outside it knows. */
  private static UUID[] metErbijGemaakt(UUID[] organisaties) {
    return vraag(
            "id from organisatie where id = any(:kenmerken) or not openbaar and voorlopig_van_id = any(:kenmerken)",
            UUID.class,
            organisaties)
        .toArray(UUID[]::new);
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> vraag(String wat, Class<T> als, UUID[] kenmerken) {
    return Agenda.getEntityManager()
        .createNativeQuery("select " + wat, als)
        .setParameter("kenmerken", kenmerken)
        .getResultList();
  }

  private static Optional<String> tekst(String code, String naam) {
    try (InputStream in = Demo.class.getResourceAsStream("/demo/" + code + "/" + naam + ".yaml")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
