package nl.strategiekaart.uitwisseling.begroting.concept;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.uitwisseling.begroting.bestand.Plek;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij;

/** A regel that a file is about: one that is there, or a new one; with what the file says of it. */
final class Doel {

  /** Null for a new one. */
  final Begrotingsregel bestaand;

  /** The row that says most about it. */
  Rij rij;

  final Map<Vak, Geld> cellen = new LinkedHashMap<>();
  final Map<Vak, Plek> plekken = new LinkedHashMap<>();

  /** The same regel in another begroting of this agenda, by its code; or null. */
  Begrotingsregel tweeling;

  /** What it is to become; null while a fault stands in the way. */
  BegrotingsregelInhoud wordt;

  Doel(Begrotingsregel bestaand, Rij rij) {
    this.bestaand = bestaand;
    this.rij = rij;
  }

  BegrotingsregelInhoud was() {
    return bestaand == null ? null : bestaand.inhoud();
  }

  boolean isNieuw() {
    return bestaand == null;
  }

  boolean isGewijzigd() {
    return bestaand != null && wordt != null && !wordt.equals(bestaand.inhoud());
  }
}
