package nl.strategiekaart.uitwisseling;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Slot;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the demo agendas at start, each only when it is not there yet. */
@ApplicationScoped
class DemoAgendas {

  private static final int TIEN_MINUTEN = 600;

  private static final Logger LOG = Logger.getLogger(DemoAgendas.class);

  private static final List<String> AGENDAS =
      List.of("zoetermeer-2022-2030", "zimihc-connect-2025-2028");

  /** The files that one can have; a folder inside a jar cannot be listed. */
  private static final List<String> BESTANDEN =
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
          "60-voortgang",
          "70-publicatie");

  private final LaadAgenda laadAgenda;
  private final ConceptUitBestand conceptUitBestand;
  private final boolean demo;

  DemoAgendas(
      LaadAgenda laadAgenda,
      ConceptUitBestand conceptUitBestand,
      @ConfigProperty(name = "strategiekaart.demo") boolean demo) {
    this.laadAgenda = laadAgenda;
    this.conceptUitBestand = conceptUitBestand;
    this.demo = demo;
  }

  /** Both agendas are large; on a slow machine they take longer than a request may. */
  @Transactional
  @TransactionConfiguration(timeout = TIEN_MINUTEN)
  void bijStart(@Observes StartupEvent start) {
    if (demo) {
      // Two nodes that start together must not both load.
      Slot.neem("demo");
      AGENDAS.forEach(this::laad);
    }
  }

  private void laad(String code) {
    if (Agenda.metCode(code).isEmpty()) {
      laadAgenda.laad(
          LeesAgendabestand.lees(
              BESTANDEN.stream().flatMap(naam -> tekst(code, naam).stream()).toList()));
      // Of an agenda of which the officers have gone on working after the first versie.
      tekst(code, "80-concept")
          .map(LeesAgendabestand::leesConcept)
          .ifPresent(wijzigingen -> conceptUitBestand.pasToe(code, wijzigingen));
      LOG.infof("demo agenda %s loaded", code);
    }
  }

  private static Optional<String> tekst(String code, String naam) {
    try (InputStream in =
        DemoAgendas.class.getResourceAsStream("/demo/" + code + "/" + naam + ".yaml")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
