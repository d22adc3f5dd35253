package nl.strategiekaart.bewerking;

import java.time.Instant;
import java.util.UUID;

/**
 * That someone saved something, as whoever has the same unit open is told.
 *
 * @param nummer of the line in the trail
 * @param soort name of the kind
 * @param blad the sheet on which it stands; or null
 * @param door who did it; null when the installation did
 */
public record Melding(
    long nummer,
    Wijziging.Wat wat,
    String soort,
    UUID onderdeel,
    UUID blad,
    UUID door,
    Instant tijdstip) {}
