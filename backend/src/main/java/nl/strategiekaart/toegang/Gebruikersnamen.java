package nl.strategiekaart.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strategiekaart.bewerking.Namen;

/** What gebruikers are called, as their sign-in provider says. */
@ApplicationScoped
class Gebruikersnamen implements Namen {

  @Override
  public Map<UUID, String> van(Collection<UUID> gebruikers) {
    return gebruikers.isEmpty()
        ? Map.of()
        : Gebruiker.<Gebruiker>list("id in ?1 and naam is not null", gebruikers).stream()
            .collect(Collectors.toMap(gebruiker -> gebruiker.id, gebruiker -> gebruiker.naam));
  }
}
