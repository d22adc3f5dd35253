package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** One of several changes that were sent together. */
public interface Deelwijziging {

  /** Of what it changes. */
  UUID id();

  /** As the sender saw it. */
  Integer revisie();

  /** A merge patch (RFC 7396). */
  ObjectNode wijziging();
}
