package nl.strategiekaart.toegang;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.bewerking.Slot;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.toegang.Ledenbestand.OrganisatieDeel;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The lidmaatschappen of the demo users, given at their first sign-in where the demo is on, and of
 * the people that tests bring along.
 */
@ApplicationScoped
class Demoleden {

  private final List<Ledenbestand> bestanden;

  Demoleden(
      @ConfigProperty(name = "strategiekaart.demo") boolean demo,
      @ConfigProperty(name = "strategiekaart.proefleden") Optional<Path> proefleden) {
    this.bestanden =
        demo
            ? Stream.concat(
                    Stream.of(Ledenbestand.VAN_DE_DEMO), proefleden.stream().map(Path::toUri))
                .map(Ledenbestand::lees)
                .toList()
            : List.of();
  }

  /** Makes the organisaties that are not there yet. */
  @Transactional
  void bijStart(@Observes StartupEvent start) {
    List<OrganisatieDeel> delen =
        bestanden.stream().flatMap(b -> b.organisaties().stream()).toList();
    if (!delen.isEmpty()) {
      // Two nodes that start together must not both make them.
      Slot.neem("demo");
      delen.stream()
          .filter(deel -> Organisatie.metCode(deel.code()).isEmpty())
          .forEach(Demoleden::maak);
    }
  }

  private static void maak(OrganisatieDeel deel) {
    Organisatie organisatie = new Organisatie();
    organisatie.id = Basis.vasteId("organisatie", deel.code());
    organisatie.code = deel.code();
    organisatie.naam = deel.naam();
    organisatie.soort = deel.soort();
    organisatie.persist();
  }

  /** Empty for whoever is no demo user, and for an organisatie that is not there. */
  Map<Organisatie, Lidmaatschapsrol> van(String email) {
    return bestanden.stream()
        .flatMap(bestand -> bestand.leden().stream())
        .filter(lid -> lid.email().equals(email))
        .flatMap(
            lid ->
                Organisatie.metCode(lid.organisatie()).stream().map(o -> Map.entry(o, lid.rol())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
