package nl.strategiekaart.bewerking;

import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * One open page that looks along with what happens in a unit.
 *
 * @param sleutel of this page, not of the person: someone can have two open
 * @param plek what is on the screen, as others see it; or null
 * @param magNog whether who looks may still look; asked every second, outside the request
 */
public record Meekijker(
    UUID sleutel, UUID gebruiker, UUID eenheid, String plek, BooleanSupplier magNog) {}
