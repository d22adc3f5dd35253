/**
 * Owns times in people's own words: reads them, says what was read, and moves them. Knows nothing
 * of what happens at that time.
 */
package nl.strategiekaart.tijd;
