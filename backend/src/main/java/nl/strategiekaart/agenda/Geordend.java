package nl.strategiekaart.agenda;

/** Something with a place among others of its kind: a number in the agenda, or on the map. */
public interface Geordend {

  int plaats();

  void zetPlaats(int plaats);
}
