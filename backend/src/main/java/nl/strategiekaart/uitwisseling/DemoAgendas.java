package nl.strategiekaart.uitwisseling;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.strategiekaart.agenda.Agenda;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the demo agendas at start, each only when it is not there yet. */
@ApplicationScoped
class DemoAgendas {

  private static final Logger LOG = Logger.getLogger(DemoAgendas.class);

  /** The files of each demo agenda, by its code; a folder inside a jar cannot be listed. */
  private static final Map<String, List<String>> BESTANDEN =
      Map.of(
          "zoetermeer-2022-2030",
          List.of(
              "10-organisaties",
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
              "60-voortgang"),
          "zimihc-connect-2025-2028",
          List.of(
              "10-organisaties",
              "20-agenda",
              "30-lijn-1",
              "30-lijn-2",
              "40-begroting",
              "50-activiteiten",
              "60-voortgang",
              "70-publicatie"));

  /** Agendas of which the officers have gone on working after the first versie. */
  private static final Set<String> MET_CONCEPT = Set.of("zoetermeer-2022-2030");

  private final LaadAgenda laadAgenda;
  private final ConceptUitBestand conceptUitBestand;
  private final EntityManager em;
  private final boolean demo;

  DemoAgendas(
      LaadAgenda laadAgenda,
      ConceptUitBestand conceptUitBestand,
      EntityManager em,
      @ConfigProperty(name = "strategiekaart.demo") boolean demo) {
    this.laadAgenda = laadAgenda;
    this.conceptUitBestand = conceptUitBestand;
    this.em = em;
    this.demo = demo;
  }

  @Transactional
  void bijStart(@Observes StartupEvent start) {
    if (demo) {
      // Two nodes that start together must not both load.
      em.createNativeQuery("select pg_advisory_xact_lock(hashtext('demo'))").getSingleResult();
      BESTANDEN.forEach(this::laad);
    }
  }

  private void laad(String code, List<String> bestanden) {
    if (Agenda.metCode(code).isEmpty()) {
      laadAgenda.laad(
          LeesAgendabestand.lees(bestanden.stream().map(naam -> tekst(code, naam)).toList()));
      if (MET_CONCEPT.contains(code)) {
        conceptUitBestand.pasToe(code, LeesAgendabestand.leesConcept(tekst(code, "80-concept")));
      }
      LOG.infof("demo agenda %s loaded", code);
    }
  }

  private static String tekst(String code, String naam) {
    try (InputStream in =
        DemoAgendas.class.getResourceAsStream("/demo/" + code + "/" + naam + ".yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
