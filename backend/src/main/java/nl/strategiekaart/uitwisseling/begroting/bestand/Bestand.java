package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.List;
import nl.strategiekaart.uitwisseling.begroting.Bestandssoort;

/**
 * A file that was read, before anyone looked what it says.
 *
 * @param opmerkingen what the person who sent it should know about how it was read
 */
public record Bestand(Bestandssoort soort, List<Blad> bladen, List<String> opmerkingen) {}
