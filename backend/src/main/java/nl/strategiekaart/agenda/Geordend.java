package nl.strategiekaart.agenda;

import java.util.UUID;

/** Something with a place among others of its kind: a number in the agenda, or on the map. */
public interface Geordend {

  /** Identifier of what it has its place in: the agenda, a programmalijn, a begroting. */
  UUID binnen();

  int plaats();

  void zetPlaats(int plaats);
}
