package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.participatie.Activiteit;

/**
 * Makes organisaties public. An organisatie is public once a published versie names it, or when it
 * lies above a public one, or is a lid of one; from then on its address stays. What visitors read
 * there is what is true now.
 */
@ApplicationScoped
class PubliekeOrganisaties {

  private final EntityManager em;

  PubliekeOrganisaties(EntityManager em) {
    this.em = em;
  }

  /** Does so for all that this agenda names; inside the caller's transaction. */
  void publiceer(Agenda agenda, List<Activiteit> activiteiten) {
    UUID[] genoemd =
        Stream.of(
                Stream.of(agenda.eigenaar),
                agenda.geldbronnen.stream().map(bron -> bron.organisatie),
                agenda.programmalijnen.stream()
                    .flatMap(lijn -> lijn.acties.stream())
                    .flatMap(actie -> actie.betrokkenheden.stream())
                    .map(betrokkenheid -> betrokkenheid.organisatie),
                activiteiten.stream().map(activiteit -> activiteit.organisator))
            .flatMap(organisaties -> organisaties)
            .filter(Objects::nonNull)
            .map(organisatie -> organisatie.id)
            .distinct()
            .toArray(UUID[]::new);
    em.createNativeQuery("select maak_openbaar(:wie)")
        .setParameter("wie", genoemd)
        .getSingleResult();
  }
}
