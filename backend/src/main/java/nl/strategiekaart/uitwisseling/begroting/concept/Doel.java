package nl.strategiekaart.uitwisseling.begroting.concept;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.blad.Plek;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij;

/** A regel that is there, or a new one; with what a file says of it. */
final class Doel {

  /** A new one is not stored yet, and has no thema and onderdeel. */
  final Begrotingsregel regel;

  final boolean isNieuw;

  final BegrotingsregelInhoud was;

  /** The row that says most about it; null when the file does not name it. */
  Rij rij;

  final Map<Vak, Geld> cellen = new LinkedHashMap<>();
  final Map<Vak, Plek> plekken = new LinkedHashMap<>();

  /** What it is to become; null while a fault stands in the way. */
  BegrotingsregelInhoud wordt;

  Doel(Begrotingsregel regel, boolean isNieuw) {
    this.regel = regel;
    this.isNieuw = isNieuw;
    this.was = regel.inhoud();
    this.wordt = was;
  }

  /** Named in one more row. */
  Doel met(Rij nog) {
    if (rij == null || nog.heeftGegevens() && !rij.heeftGegevens()) {
      rij = nog;
    }
    return this;
  }

  boolean isAnders() {
    return wordt != null && !wordt.equals(was);
  }
}
