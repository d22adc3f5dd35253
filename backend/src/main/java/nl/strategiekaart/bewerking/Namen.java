package nl.strategiekaart.bewerking;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What people are called: the trail keeps identifiers only, so that a name can be erased. */
public interface Namen {

  /** By identifier; who is not known any more, or has no name, is left out. */
  Map<UUID, String> van(Collection<UUID> gebruikers);
}
